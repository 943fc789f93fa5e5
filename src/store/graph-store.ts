import type {
  Contribution,
  Naming,
  Place,
  Report,
  StatementRecord,
  StoredRelease,
} from '../model/contribution.ts';
import type { IsoDate, IsoMonth, Period } from '../model/date.ts';
import type {
  EngagementRecord,
  OfficialRecord,
  PostRecord,
  RelationMonth,
  RelationRecord,
} from '../model/graph-records.ts';
import type { Judgement, PossibleDuplicate, Resemblance, Sighted } from '../model/identity.ts';
import type { Neighbour } from '../model/neighbour.ts';
import type { NodeId } from '../model/node-id.ts';
import type { EntityKind, Reading } from '../model/reading.ts';
import type { EngagementTypeId, SpeechActId } from '../model/reference.ts';
import type { ReleaseKind } from '../model/release.ts';
import type { Revision } from '../model/revision.ts';
import type { TextQuery } from '../model/text-query.ts';

/**
 * The store port: keeps contributions and answers questions about the graph that follows from them.
 *
 * Reads take many keys or queries and give as many answers in the same order; a miss is null (or an empty list), so
 * that a DataLoader is one line. Lists take a filter, an order and a keyset, never an offset.
 * Words and codes compare in code point order; ties are broken by id, ascending, in every order.
 * An unknown day ("") lies in no period that has an end: it is the first day of all, and only the open period holds it.
 * `tests/store/conformance.ts` is the contract in full.
 */
export interface GraphStore {
  readonly kind: 'sqlite' | 'neo4j';

  /**
   * Makes tables, constraints, indexes and migrations; safe to call again. `onOlder` is told of a store that an older
   * version made: before anything of it is changed, unless the store has made a copy of itself.
   */
  prepare(onOlder?: (older: OlderStore) => Promise<void>): Promise<void>;
  /** Answers when the store does; throws StoreUnavailableError otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;

  /** Number of writes so far: equal versions have equal graphs. */
  version(): Promise<number>;
  /** Makes one change in one transaction. Throws StoreConflictError, with nothing written, if the version is not `basedOn`. */
  write(change: GraphChange, basedOn: number): Promise<void>;
  /**
   * Has work done on a view of the store that stays at one version, whatever happens meanwhile; the view cannot be written
   * to. SQLite lets others write all the while; in Neo4j writers wait for the end, readers do not.
   */
  snapshot<T>(work: (view: GraphStore) => Promise<T>): Promise<T>;
  /**
   * The same store for somebody who waits until the signal is aborted, and no longer: questions that are under way then are
   * given up, by the database too, and fail with the signal's reason, as do those that are asked later.
   */
  until(signal: AbortSignal): GraphStore;
  /**
   * Takes out all that releases and judgements have brought, damaged or not, and has `work` fill the store anew; counts as
   * one write or more. Throws StoreConflictError, with nothing taken out, if the version is not `basedOn`. In SQLite it is
   * one transaction: until it is through, or where it fails, everything is as it was. In Neo4j it takes many, others see
   * what is there so far, and until it is through `brokenOff` gives `keptIn`.
   */
  replace<T>(basedOn: number, keptIn: string, work: (empty: GraphStore) => Promise<T>): Promise<T>;
  /** Where all is kept of which the store holds a part only, as a `replace` is under way or was broken off; null as a rule. */
  brokenOff(): Promise<string | null>;

  // What an ingest asks.
  stamps(releases: readonly NodeId[]): Promise<(ReleaseStamp | null)[]>;
  /** The release that was found at an address, first or later; of several, the first by id. */
  stampsByAddress(addresses: readonly string[]): Promise<(ReleaseStamp | null)[]>;
  /** The release of a country's and a day's with the same words; of several, the first by id. */
  stampsByWords(queries: readonly WordsQuery[]): Promise<(ReleaseStamp | null)[]>;
  /** The reports that releases made, in order of id, with the engagement each is held to be of. */
  reportsOf(releases: readonly NodeId[]): Promise<HeldReport[][]>;
  /** The reports in a block whose `day` lies in the closed span, in order of id; unknown days are those from "" to "". */
  reportsWithin(spans: readonly BlockSpan[]): Promise<HeldReport[][]>;

  // Who is who.
  sighted(ids: readonly NodeId[]): Promise<(Sighted | null)[]>;
  /** The sighted officials that an official is grouped of, in order of id. */
  sightedAs(officials: readonly NodeId[]): Promise<Sighted[][]>;
  /** The `first` sighted officials that stand in a block, in order of id. */
  sightedInBlock(queries: readonly BlockQuery[]): Promise<NodeId[][]>;
  /** The resemblances that a sighted official has a part in, in order of their ids. */
  resemblances(sighted: readonly NodeId[]): Promise<Resemblance[][]>;
  /** The releases that show a sighted official, in order of id. */
  releasesShowing(sighted: readonly NodeId[]): Promise<NodeId[][]>;
  judgements(ids: readonly NodeId[]): Promise<(Judgement | null)[]>;
  /** The judgements on a sighted official, whether or not a release shows it, in order of id. */
  judgementsOn(sighted: readonly NodeId[]): Promise<Judgement[][]>;
  /** Newest first. */
  listJudgements(queries: readonly PageRequest[]): Promise<Page<Judgement>[]>;
  countJudgements(): Promise<number>;
  /** Likeliest first, then by the ids of the sighted officials that resemble each other most. */
  listPossibleDuplicates(queries: readonly PageRequest[]): Promise<Page<PossibleDuplicate>[]>;
  countPossibleDuplicates(): Promise<number>;

  // Nodes.
  releases(ids: readonly NodeId[]): Promise<(StoredRelease | null)[]>;
  readings(releases: readonly NodeId[]): Promise<(Reading | null)[]>;
  /** Officials by their own ids or those of the sighted ones grouped in them. */
  officials(ids: readonly NodeId[]): Promise<(OfficialRecord | null)[]>;
  engagements(ids: readonly NodeId[]): Promise<(EngagementRecord | null)[]>;
  statements(ids: readonly NodeId[]): Promise<(HeldStatement | null)[]>;
  relations(ids: readonly NodeId[]): Promise<(RelationRecord | null)[]>;

  // History.
  /** The versions of a release that were replaced. */
  listRevisions(queries: readonly RevisionQuery[]): Promise<Page<Revision>[]>;
  countRevisions(releases: readonly NodeId[]): Promise<number[]>;
  /** The release that stands where one of an id stood before it was corrected, of several the last; null for none. */
  standingFor(ids: readonly NodeId[]): Promise<(NodeId | null)[]>;

  // Links of nodes.
  /**
   * The visit that each engagement is part of: the one that most of its reports tell it within, of equals the first by id;
   * null for none.
   */
  visitsAround(engagements: readonly NodeId[]): Promise<(NodeId | null)[]>;
  /** The engagements that each is, by `visitsAround`, the visit around; first `day` first, then by id. */
  partsOf(engagements: readonly NodeId[]): Promise<NodeId[][]>;
  links(releases: readonly NodeId[]): Promise<ReleaseLinks[]>;
  /** Releases with their links, and what they lead to as far as it is to come along: all that a page of a release needs. */
  linkedReleases(queries: readonly LinkedQuery[]): Promise<(LinkedRelease | null)[]>;
  /**
   * Posts in order of first sight, then title, country, organisation (none first), over the days of the releases; one that
   * only releases of unknown day show is left out.
   */
  posts(officials: readonly NodeId[]): Promise<PostRecord[][]>;
  /** The `first` places that show an official in a post: newest release first, in the order of the text, each once. */
  postEvidence(queries: readonly PostEvidenceQuery[]): Promise<Evidence[][]>;

  /**
   * What a node is linked to in the graph of releases and engagements. Of a country, official, organisation, sector or
   * issue: the `first` newest releases that name it, then the `first` newest engagements that it takes part in, each newest
   * `day` first, then by id. Of a release: what it
   * names and the engagements that it reports; of an engagement: its officials, countries and releases; each in order of id.
   */
  neighbours(queries: readonly NeighbourQuery[]): Promise<Neighbour[][]>;

  // Lists, a page a query, and how long each whole list is.
  listReleases(queries: readonly ReleaseQuery[]): Promise<Page<StoredRelease>[]>;
  countReleases(filters: readonly ReleaseSelection[]): Promise<number[]>;
  /** In order of the sort name, then id. */
  listOfficials(queries: readonly OfficialQuery[]): Promise<Page<OfficialRecord>[]>;
  countOfficials(filters: readonly OfficialSelection[]): Promise<number[]>;
  /** Newest `day` first. */
  listEngagements(queries: readonly EngagementQuery[]): Promise<Page<EngagementRecord>[]>;
  countEngagements(filters: readonly EngagementSelection[]): Promise<number[]>;
  /** Newest `day` first. */
  listStatements(queries: readonly StatementQuery[]): Promise<Page<HeldStatement>[]>;
  countStatements(filters: readonly StatementSelection[]): Promise<number[]>;
  listRelations(queries: readonly RelationQuery[]): Promise<Page<RelationRecord>[]>;
  countRelations(filters: readonly RelationSelection[]): Promise<number[]>;
  /**
   * Releases by the version in which each was written, then id. One that was only written anew because of who is who keeps its
   * place; one that was revised or read anew moves to the end. What lay in a store before it knew of this has version 0.
   */
  listWritten(queries: readonly WrittenQuery[]): Promise<Page<StoredRelease>[]>;
  /** A page of any of these lists as they give it, with the ids alone: for whoever goes through all of them. */
  listIds(queries: readonly IdQuery[]): Promise<Page<NodeId>[]>;

  // Totals.
  summary(): Promise<StoreSummary>;
  /** Counted one by one, also what no question would lead to. */
  inventory(): Promise<Inventory>;
  /** In order of id. */
  collections(): Promise<CollectionTotals[]>;
  /** Countries that releases name, in order of code. */
  namedCountries(): Promise<string[]>;
  /** Releases that name an entity, by month in order; the months that the period touches count whole, others are absent. */
  namingMonths(queries: readonly EntityPeriod[]): Promise<MonthCount[][]>;
  /** All releases by month in order; the months that the period touches count whole, others are absent. */
  releaseMonths(periods: readonly Period[]): Promise<MonthCount[][]>;
  /**
   * Monthly totals of relations by `day`, in order of month; the months that the period touches count whole, those without
   * anything are absent. Nothing where the relation has no engagement and no statement.
   */
  relationMonths(queries: readonly RelationPeriod[]): Promise<RelationMonth[][]>;
  /** Totals of relations over exactly the days of the period (by `day` of engagements and statements). */
  relationTotals(queries: readonly RelationPeriod[]): Promise<RelationTotals[]>;
  /** The engagements of relations in a period (by `day`) as strength needs them, in order of id. */
  contacts(queries: readonly RelationPeriod[]): Promise<Contact[][]>;
  /** Sectors or issues of the releases of the period that report on a relation; most releases first. */
  relationTopics(queries: readonly RelationTopicQuery[]): Promise<EntityShare[][]>;
  /** Officials of any country who took part in engagements of a relation in the period; most engagements first. */
  relationOfficials(queries: readonly RelationTop[]): Promise<OfficialShare[][]>;
  /** Relations that releases of the period on any of the topics report on; most releases first. */
  topicRelations(queries: readonly TopicRelationQuery[]): Promise<RelationShare[][]>;
  /** What stands with an entity in the same releases of the period, without itself; most releases first. */
  related(queries: readonly RelatedQuery[]): Promise<EntityShare[][]>;
  /**
   * Officials of other countries who took part in the same engagements of the period; most engagements first. Those of no
   * country are no others to each other.
   */
  counterparts(queries: readonly CounterpartQuery[]): Promise<CounterpartShare[][]>;
  /**
   * Relations with at least `minEngagements` engagements in the period (by `day`), with the heat of these alone; hottest
   * first, then by id.
   */
  hottestRelations(queries: readonly HottestQuery[]): Promise<RelationHeat[][]>;
  /** Officials one of whose spellings has, for each of the words, a word that begins with it; by sort name. None without words. */
  findOfficials(queries: readonly NameQuery[]): Promise<OfficialRecord[][]>;
}

/** The version that a write was based on is no longer the store's: read again and retry. */
export class StoreConflictError extends Error {
  override readonly name = 'StoreConflictError';
}

/** Throws StoreConflictError unless a store is at the version that a write is based on. */
export function mustBeAt(version: number, basedOn: number): void {
  if (version === basedOn) return;
  throw new StoreConflictError(
    `The write is based on version ${basedOn}; the store is at version ${version}: read again and retry.`,
  );
}

/** The store cannot be reached or opened; the message says which and why. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

/** A store that an older version of the program made. */
export interface OlderStore {
  /** Number of its schema. */
  readonly schema: number;
  /** Path of the store as it was; null where it has made no copy. */
  readonly copy: string | null;
}

/** One change of the graph: what is taken away, then what is added; engagements and officials as they stand afterwards. */
export interface GraphChange {
  /** Releases whose whole contribution goes; unknown ids are passed over. */
  readonly remove: readonly NodeId[];
  readonly add: readonly Contribution[];
  /** Engagements that no longer exist. */
  readonly dropEngagements: readonly NodeId[];
  /** Engagements that are new or have changed; each of their reports is held by the store after `add`. */
  readonly putEngagements: readonly EngagementRecord[];
  readonly whoIsWho: IdentityChange;
  readonly history: HistoryChange;
}

/** What a change makes history. The history of a release goes with it, unless it is added again or has a successor. */
export interface HistoryChange {
  /** Releases that others have taken the place of: what is kept of them before goes over to those. */
  readonly successions: readonly Succession[];
  /** Versions that were replaced, each of a release that the store holds after `add`; those that are kept already stay. */
  readonly revisions: readonly Revision[];
}

/** The change that makes nothing history. */
export const NO_HISTORY: HistoryChange = { successions: [], revisions: [] };

/** One release takes the place of another, whose id leads to it from then on as far as a revision tells of it. */
export interface Succession {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** What a change does to who is who; those that are put are new or take the place of what stood under their ids. */
export interface IdentityChange {
  readonly dropSighted: readonly NodeId[];
  readonly putSighted: readonly Sighted[];
  /** Blocks that sighted officials stand in from now on, instead of those before. */
  readonly putBlocks: readonly SightedBlocks[];
  /** Pairs of sighted officials, each in order. */
  readonly dropResemblances: readonly (readonly [NodeId, NodeId])[];
  readonly putResemblances: readonly Resemblance[];
  /** Officials whom no release shows any more, or who are grouped in others. */
  readonly dropOfficials: readonly NodeId[];
  /** Officials that are new or have changed: each whom `add` shows is held by the store or put. */
  readonly putOfficials: readonly OfficialRecord[];
  readonly dropJudgements: readonly NodeId[];
  readonly putJudgements: readonly Judgement[];
}

/** The change that leaves everyone who they are. */
export const NOBODY_CHANGES: IdentityChange = {
  dropSighted: [],
  putSighted: [],
  putBlocks: [],
  dropResemblances: [],
  putResemblances: [],
  dropOfficials: [],
  putOfficials: [],
  dropJudgements: [],
  putJudgements: [],
};

/** Blocks of an index of names. */
export interface SightedBlocks {
  readonly sighted: NodeId;
  readonly blocks: readonly string[];
}

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

/** The values that a list is ordered by, and the id: where a page begins after. */
export type Keyset = readonly (string | number)[];

export interface PageRequest {
  /** Items wanted, 1 or more. */
  readonly first: number;
  readonly after: Keyset | null;
}

export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNextPage: boolean;
}

export interface PageItem<T> {
  readonly node: T;
  readonly key: Keyset;
}

/** Every part that is given must hold. An empty list of alternatives matches nothing. */
export interface ReleaseSelection {
  readonly period?: Period | undefined;
  /** Publisher is one of these (alpha-2 or "EU"). */
  readonly publishers?: readonly string[] | undefined;
  /** Names at least one of each group (a sector's group holds its narrower ones). */
  readonly names?: readonly (readonly NodeId[])[] | undefined;
  /** Reports on this relation. */
  readonly relation?: NodeId | undefined;
  /** One of its own reports is of one of these types. */
  readonly engagementTypes?: readonly EngagementTypeId[] | undefined;
  readonly kinds?: readonly ReleaseKind[] | undefined;
  readonly collections?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  /** Each word stands in the title or the text, a phrase within one of them. */
  readonly text?: TextQuery | undefined;
}

/**
 * NEWEST and OLDEST go by `day`, then id. RELEVANCE: releases whose title alone matches `text` first (1), then the rest (0),
 * each newest first; without `text` it is NEWEST. Keysets: [day, id], or [title match, day, id].
 */
export interface ReleaseQuery extends PageRequest {
  readonly where: ReleaseSelection;
  readonly order: 'NEWEST' | 'OLDEST' | 'RELEVANCE';
}

/** NEWEST: written last first; OLDEST: written first first. Keyset: [version, id]. */
export interface WrittenQuery extends PageRequest {
  readonly where: ReleaseSelection;
  readonly order: 'NEWEST' | 'OLDEST';
}

/** By the instant at which each was replaced, then the digest: NEWEST the last first, OLDEST the first first. Keyset: both. */
export interface RevisionQuery extends PageRequest {
  readonly release: NodeId;
  readonly order: 'NEWEST' | 'OLDEST';
}

export interface OfficialSelection {
  readonly country?: string | undefined;
  /** Seen in a post on this day: some post's interval holds it. */
  readonly on?: IsoDate | undefined;
  /** One of the spellings has, for each of these words (folded, as `searchWords` gives them), a word that begins with it. */
  readonly nameWords?: readonly string[] | undefined;
}

/** Keyset: [sort name, id]; the sort name is `foldText(name)`. */
export interface OfficialQuery extends PageRequest {
  readonly where: OfficialSelection;
}

export interface EngagementSelection {
  readonly period?: Period | undefined;
  readonly types?: readonly EngagementTypeId[] | undefined;
  /** All of these take part. */
  readonly countries?: readonly string[] | undefined;
  /** All of these take part. */
  readonly officials?: readonly NodeId[] | undefined;
  readonly relation?: NodeId | undefined;
  /** True for parts of visits only, false for all others. */
  readonly withinVisit?: boolean | undefined;
}

/** Keyset: [day, id]. */
export interface EngagementQuery extends PageRequest {
  readonly where: EngagementSelection;
}

export interface StatementSelection {
  readonly period?: Period | undefined;
  readonly acts?: readonly SpeechActId[] | undefined;
  /** One of these acts. */
  readonly sides?: readonly NodeId[] | undefined;
  readonly targets?: readonly NodeId[] | undefined;
  /** On one of these. */
  readonly topics?: readonly NodeId[] | undefined;
  readonly speaker?: NodeId | undefined;
  readonly relation?: NodeId | undefined;
}

/** Keyset: [day, id]. */
export interface StatementQuery extends PageRequest {
  readonly where: StatementSelection;
}

/** Relations with at least one engagement or statement. */
export interface RelationSelection {
  /** One of the two countries is this. */
  readonly country?: string | undefined;
  /** One of the two (the other one, where `country` is given) is among these. */
  readonly countries?: readonly string[] | undefined;
  /** Has an engagement in this period. */
  readonly period?: Period | undefined;
  /** Some release on one of these reports on it. */
  readonly topics?: readonly NodeId[] | undefined;
  /** Over all time. */
  readonly minEngagements?: number | undefined;
}

/**
 * Greatest first, then id: STRENGTH by `heat`, LAST_CONTACT by day ("" last), ENGAGEMENTS by number, in `where.period`
 * if that is given, TONE by `scoreSum / statements` (no statements last, as -11). Keyset: [value, id].
 */
export interface RelationQuery extends PageRequest {
  readonly where: RelationSelection;
  readonly order: 'STRENGTH' | 'LAST_CONTACT' | 'ENGAGEMENTS' | 'TONE';
}

/** A page of ids, and of which list. */
export type IdQuery =
  | ({ readonly of: 'releases' } & ReleaseQuery)
  | ({ readonly of: 'officials' } & OfficialQuery)
  | ({ readonly of: 'engagements' } & EngagementQuery)
  | ({ readonly of: 'statements' } & StatementQuery)
  | ({ readonly of: 'relations' } & RelationQuery);

/** Countries that releases name; relations with an engagement or a statement; the first and last day of releases. */
export interface StoreSummary {
  readonly releases: number;
  readonly engagements: number;
  readonly statements: number;
  readonly officials: number;
  readonly countries: number;
  readonly relations: number;
  readonly firstRelease: IsoDate | null;
  readonly lastRelease: IsoDate | null;
}

/** How much of everything a store keeps; relations are those with an engagement or a statement. */
export interface Inventory {
  readonly releases: number;
  readonly revisions: number;
  /** Releases that a country has published. */
  readonly published: number;
  readonly reports: number;
  readonly engagements: number;
  readonly statements: number;
  readonly officials: number;
  readonly sighted: number;
  readonly resemblances: number;
  readonly judgements: number;
  /** Sighted officials of judgements, one by one. */
  readonly judged: number;
  readonly relations: number;
}

export interface CollectionTotals {
  readonly id: string;
  readonly releases: number;
  readonly firstRelease: IsoDate | null;
  readonly lastRelease: IsoDate | null;
}

export interface MonthCount {
  readonly month: IsoMonth;
  readonly count: number;
}

export interface EntityPeriod {
  readonly entity: NodeId;
  readonly period: Period;
}

export interface RelationPeriod {
  readonly relation: NodeId;
  readonly period: Period;
}

export interface RelationTotals {
  readonly engagements: Readonly<Partial<Record<EngagementTypeId, number>>>;
  readonly statements: number;
  readonly scoreSum: number;
}

/** An engagement as strength sees it. */
export interface Contact {
  readonly engagement: NodeId;
  readonly weight: number;
  readonly countsFrom: IsoDate | '';
}

export interface RelationTop extends RelationPeriod {
  readonly first: number;
}

export interface RelationTopicQuery extends RelationTop {
  readonly kind: 'SECTOR' | 'ISSUE';
}

export interface TopicRelationQuery {
  readonly topics: readonly NodeId[];
  readonly period: Period;
  readonly first: number;
}

export interface RelatedQuery extends EntityPeriod {
  readonly kinds: readonly EntityKind[];
  readonly first: number;
}

export interface CounterpartQuery {
  readonly official: NodeId;
  readonly period: Period;
  readonly first: number;
}

export interface NeighbourQuery {
  readonly node: NodeId;
  /** 1 or more. */
  readonly first: number;
}

export interface HottestQuery {
  readonly period: Period;
  /** 1 or more. */
  readonly minEngagements: number;
  readonly first: number;
}

export interface NameQuery {
  readonly words: readonly string[];
  readonly first: number;
}

/** An entity and the releases that it shares; days are releases' days, null if none is known. */
export interface EntityShare {
  readonly entity: NodeId;
  readonly releases: number;
  readonly firstSeen: IsoDate | null;
  readonly lastSeen: IsoDate | null;
}

export interface OfficialShare {
  readonly official: OfficialRecord;
  readonly engagements: number;
}

export interface RelationShare {
  readonly relation: NodeId;
  readonly releases: number;
}

/** The engagements of a relation in a period: how many, and the sum of their heats; see relation/heat.ts. */
export interface RelationHeat {
  readonly relation: NodeId;
  readonly engagements: number;
  readonly heat: number;
}

export interface CounterpartShare extends OfficialShare {
  readonly lastMet: IsoDate | null;
}
