import type { JsonText } from '../common/json-text.ts';
import type { IsoDate } from './date.ts';
import type { NodeId } from './node-id.ts';
import type { EntityKind, Reading } from './reading.ts';
import type { EngagementTypeId, SpeechActId } from './reference.ts';
import type { Release, Whereabouts } from './release.ts';

/** Start and end in the release's text; the quote is what stands between. */
export type Place = readonly [start: number, end: number];

/** A release as the store keeps it. */
export interface StoredRelease extends Release, Whereabouts {
  /** The day it counts for: of issue, else the last day it reports on; "" if neither is known. */
  readonly day: IsoDate | '';
  /** Who read it: "entente/VERSION", or the person or program that supplied the reading. */
  readonly readBy: string;
  /** ISO 8601 instant of its last writing; no part of the graph's identity. */
  readonly ingestedAt: string;
  /** ISO 8601 instant since which it has said what it says: its title, text and day of issue. */
  readonly standsSince: string;
  /** SHA-256, hexadecimal, of release and reading: tells UNCHANGED from REVISED. */
  readonly digest: string;
  /** `wordsDigest` of its text: tells the same text in another layout. */
  readonly wordsDigest: string;
}

/** A release names a country, official or organisation, covers a sector, raises an issue. */
export interface Naming {
  readonly kind: EntityKind;
  readonly entity: NodeId;
  /** Empty where a supplied reading lists the entity and the text does not show the words. */
  readonly places: readonly Place[];
}

/** An official as one release shows them. */
export interface OfficialSighting {
  /** Who it is held to be. */
  readonly official: NodeId;
  /** The form of the name under which it is shown: see `Sighted`. */
  readonly sighted: NodeId;
  /** The name in this release's spelling. */
  readonly name: string;
  readonly country: string | null;
  readonly posts: readonly PostSeen[];
}

/** A post that one release shows an official in. */
export interface PostSeen {
  readonly title: string;
  readonly country: string | null;
  /** Organisation id. */
  readonly organization: string | null;
  readonly places: readonly Place[];
}

/** What one release says of one engagement; several releases' reports can be of the same engagement. */
export interface Report {
  /** "RELEASE-ID#INDEX", the index in the reading's list, two digits or more. */
  readonly id: string;
  readonly release: NodeId;
  readonly type: EngagementTypeId;
  /** Family of types whose reports can be of one engagement, and the countries: "TALKS KH US". */
  readonly block: string;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** `startDate`, else the release's day; "" if neither is known. */
  readonly day: IsoDate | '';
  /** The release's own day. */
  readonly reportedOn: IsoDate | '';
  /** Alpha-2 or "EU" of the publisher; null if unknown. */
  readonly publisher: string | null;
  readonly place: string | null;
  readonly countries: readonly string[];
  readonly participants: readonly ReportedParticipant[];
  readonly span: Place | null;
  /** Id of the report of the same release that tells of the visit it was part of. */
  readonly partOf: string | null;
}

/** An official's part in an engagement, with the posts that reports give. */
export interface Participant {
  readonly official: NodeId;
  readonly country: string | null;
  readonly posts: readonly string[];
}

/** An official's part as one report has it. */
export interface ReportedParticipant extends Participant {
  /** The name in the release's spelling. */
  readonly name: string;
}

/** A statement as the store keeps it. */
export interface StatementRecord {
  readonly id: NodeId;
  readonly release: NodeId;
  readonly act: SpeechActId;
  readonly score: number;
  readonly speaker: NodeId | null;
  /** Node ids of countries and organisations. */
  readonly sides: readonly NodeId[];
  readonly target: NodeId | null;
  /** Node ids of sectors, issues and organisations. */
  readonly topics: readonly NodeId[];
  readonly madeOn: IsoDate | null;
  /** `madeOn`, else the release's day; "" if neither is known. */
  readonly day: IsoDate | '';
  readonly place: Place;
  /** Id of the report of the engagement that it was made in. */
  readonly report: string | null;
  /** The relations it was made within. */
  readonly relations: readonly NodeId[];
}

/** Title and text of a release, folded: words with single spaces between. */
export interface ReleaseWords {
  readonly title: string;
  readonly text: string;
}

/**
 * All that one release brings to the graph: a function of the release, its reading, the reference data, and of who is who:
 * what speaks of officials speaks of those that the sighted ones are held to be.
 */
export interface Contribution {
  readonly release: StoredRelease;
  readonly reading: JsonText<Reading>;
  /** What full-text search finds the release by: its folded title and text. */
  readonly words: ReleaseWords;
  readonly namings: readonly Naming[];
  readonly sightings: readonly OfficialSighting[];
  readonly reports: readonly Report[];
  readonly statements: readonly StatementRecord[];
  /** Relations that it reports a contact or a statement of. */
  readonly relations: readonly NodeId[];
}
