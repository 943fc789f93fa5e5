import type { Naming, Place, Report, StatementRecord, StoredRelease } from '../model/contribution.ts';
import type { IsoDate } from '../model/date.ts';
import type { EngagementRecord, OfficialRecord } from '../model/graph-records.ts';
import type { NodeId } from '../model/node-id.ts';

export interface BlockQuery {
  readonly block: string;
  readonly first: number;
}

/** Tells whether a release is already held. */
export interface ReleaseStamp {
  readonly id: NodeId;
  readonly digest: string;
  readonly sourceUrl: string | null;
}

/** What the same text has in common in every layout. */
export interface WordsQuery {
  /** See `wordsDigest`. */
  readonly wordsDigest: string;
  /** Alpha-2 or "EU" of the publisher; null if unknown. */
  readonly publisher: string | null;
  /** Day of issue; null if unknown. */
  readonly issuedOn: IsoDate | null;
}

export interface HeldReport extends Report {
  readonly engagement: NodeId;
}

export interface HeldStatement extends StatementRecord {
  readonly engagement: NodeId | null;
}

export interface BlockSpan {
  readonly block: string;
  readonly from: IsoDate | '';
  readonly to: IsoDate | '';
}

/** All links of a release: namings in order of kind and entity, engagements in order of the reading, statements of the text. */
export interface ReleaseLinks {
  readonly namings: readonly Naming[];
  readonly engagements: readonly NodeId[];
  readonly statements: readonly NodeId[];
}

/** What the links of a release lead to, and is kept as records. */
export type LinkedKind = 'officials' | 'engagements' | 'statements';

export interface LinkedQuery {
  readonly release: NodeId;
  readonly along: readonly LinkedKind[];
}

/** A release with its links; what does not come along is empty. Officials stand in order of id, the rest as in the links. */
export interface LinkedRelease {
  readonly release: StoredRelease;
  readonly links: ReleaseLinks;
  readonly officials: readonly OfficialRecord[];
  readonly engagements: readonly EngagementRecord[];
  readonly statements: readonly HeldStatement[];
}

/** A place in a release. */
export interface Evidence {
  readonly release: NodeId;
  readonly place: Place;
}

export interface PostEvidenceQuery {
  readonly official: NodeId;
  readonly title: string;
  readonly country: string | null;
  readonly organization: string | null;
  readonly first: number;
}
