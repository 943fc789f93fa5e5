import type { Participant, Place, StoredRelease } from '../model/contribution.ts';
import type { EngagementRecord, OfficialRecord, PostRecord, RelationRecord } from '../model/graph-records.ts';
import type { Judgement, PossibleDuplicate, Sighted } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Country, Issue, Organization, Sector } from '../model/reference.ts';
import type { Publisher } from '../model/release.ts';
import type { Revision } from '../model/revision.ts';
import type { Voice } from '../relation/accounts/voices.ts';
import type { HeldStatement } from '../store/lookups.ts';
import type { ConnectionSource } from './connection.ts';
import type { Graph } from './loaders.ts';

/** A source object knows which graph it comes from: the main store's, or a preview's. */
interface InGraph {
  readonly graph: Graph;
}

/** What stands behind a Country. */
export interface CountrySource extends InGraph, Country {
  readonly typename: 'Country';
  readonly id: NodeId;
}

/** What stands behind an Official. */
export interface OfficialSource extends InGraph, OfficialRecord {
  readonly typename: 'Official';
}

/** What stands behind an Organization. */
export interface OrganizationSource extends InGraph, Organization {
  readonly typename: 'Organization';
}

/** What stands behind a Sector. */
export interface SectorSource extends InGraph, Sector {
  readonly typename: 'Sector';
}

/** What stands behind an Issue. */
export interface IssueSource extends InGraph, Issue {
  readonly typename: 'Issue';
}

/** What stands behind any Entity. */
export type EntitySource = CountrySource | OfficialSource | OrganizationSource | SectorSource | IssueSource;

/** What stands behind a Release. */
export interface ReleaseSource extends InGraph, StoredRelease {
  readonly typename: 'Release';
  /** Its place in the order of writing, where it came as one that was written. */
  readonly followCursor?: string;
}

/** What stands behind a Revision. */
export interface RevisionSource extends InGraph, Revision {}

/** What stands behind an Engagement. */
export interface EngagementSource extends InGraph, EngagementRecord {
  readonly typename: 'Engagement';
}

/** What stands behind a Statement. */
export interface StatementSource extends InGraph, HeldStatement {
  readonly typename: 'Statement';
}

/** What stands behind a Relation. */
export interface RelationSource extends InGraph, RelationRecord {
  readonly typename: 'Relation';
}

/** What stands behind a Judgement. */
export interface JudgementSource extends InGraph, Omit<Judgement, 'officials'> {
  readonly typename: 'Judgement';
  /** Ids of the sighted officials. */
  readonly sightings: readonly NodeId[];
}

/** What stands behind any Node. */
export type NodeSource =
  | EntitySource
  | ReleaseSource
  | EngagementSource
  | StatementSource
  | RelationSource
  | JudgementSource;

/** What stands behind a Sighting. */
export interface SightingSource extends InGraph, Sighted {}

/** What stands behind a PossibleDuplicate. */
export interface PossibleDuplicateSource extends InGraph, PossibleDuplicate {}

/** What stands behind an Evidence. */
export interface EvidenceSource extends InGraph {
  readonly release: NodeId;
  readonly place: Place;
}

/** What stands behind a Mention. */
export interface MentionSource extends EvidenceSource {
  readonly entity: EntitySource;
}

/** What stands behind a Post. */
export interface PostSource extends InGraph, PostRecord {
  readonly official: NodeId;
}

/** What stands behind a Publisher. */
export interface PublisherSource extends InGraph, Publisher {}

/** What stands behind a Participant. */
export interface ParticipantSource extends InGraph, Participant {
  /** Where no more than the official's id is asked for, that alone. */
  readonly found: OfficialSource | Pick<OfficialSource, 'typename' | 'graph' | 'id'> | null;
}

/** What stands behind an Account. */
export interface AccountSource extends InGraph {
  readonly engagement: EngagementRecord;
  readonly release: NodeId;
}

/** What stands behind a Comparison. */
export interface ComparisonSource extends InGraph {
  readonly engagement: EngagementRecord;
}

/** What stands behind an AccountTopics. */
export interface AccountTopicsSource extends InGraph {
  readonly account: AccountSource;
  readonly topics: readonly NodeId[];
}

/** What stands behind a Voice. */
export interface VoiceSource extends InGraph, Voice<StatementSource> {}

/** What stands behind a StrengthPart. */
export interface StrengthPartSource extends InGraph {
  readonly engagement: NodeId;
  readonly weight: number;
  readonly contribution: number;
}

/** What stands behind a node of a Path. */
export type PathNodeSource = EntitySource | ReleaseSource | EngagementSource;

/** What stands behind a PathLink. */
export interface PathLinkSource {
  readonly label: string;
  readonly weight: number;
  /** Looked up only when asked for. */
  readonly evidence: () => Promise<EvidenceSource | null>;
}

/** What stands behind a Path. */
export interface PathSource {
  readonly nodes: readonly PathNodeSource[];
  readonly links: readonly PathLinkSource[];
}

/** What stands behind a SearchHit. */
export interface SearchHitSource {
  readonly node: ReleaseSource | EntitySource;
  readonly score: number;
  /** The place of a release's text that matches, looked for only when asked for; null where none does, and for a name. */
  readonly match: () => Place | null;
}

export type ReleaseConnectionSource = ConnectionSource<ReleaseSource>;
export type RevisionConnectionSource = ConnectionSource<RevisionSource>;
export type OfficialConnectionSource = ConnectionSource<OfficialSource>;
export type JudgementConnectionSource = ConnectionSource<JudgementSource>;
export type EngagementConnectionSource = ConnectionSource<EngagementSource>;
export type StatementConnectionSource = ConnectionSource<StatementSource>;
export type RelationConnectionSource = ConnectionSource<RelationSource>;
export type StrengthPartConnectionSource = ConnectionSource<StrengthPartSource>;
