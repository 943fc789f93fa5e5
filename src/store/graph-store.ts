import type { StoredRelease } from '../model/contribution.ts';
import type { Period } from '../model/date.ts';
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
import type { Reading } from '../model/reading.ts';
import type { Revision } from '../model/revision.ts';
import type { GraphChange } from './graph-change.ts';
import type {
  EngagementQuery,
  EngagementSelection,
  IdQuery,
  OfficialQuery,
  OfficialSelection,
  Page,
  PageRequest,
  RelationQuery,
  RelationSelection,
  ReleaseQuery,
  ReleaseSelection,
  RevisionQuery,
  StatementQuery,
  StatementSelection,
  WrittenQuery,
} from './list-queries.ts';
import type {
  BlockQuery,
  BlockSpan,
  Evidence,
  HeldReport,
  HeldStatement,
  LinkedQuery,
  LinkedRelease,
  PostEvidenceQuery,
  ReleaseLinks,
  ReleaseStamp,
  WordsQuery,
} from './lookups.ts';
import type {
  CollectionTotals,
  Contact,
  CounterpartQuery,
  CounterpartShare,
  EngagementKey,
  EntityPeriod,
  EntityShare,
  HottestContacts,
  HottestContactsQuery,
  HottestQuery,
  Inventory,
  MonthCount,
  NameQuery,
  NeighbourQuery,
  OfficialShare,
  RelatedQuery,
  RelationHeat,
  RelationPeriod,
  RelationShare,
  RelationTop,
  RelationTopicQuery,
  RelationTotals,
  StoreSummary,
  TopicRelationQuery,
} from './measures.ts';

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
  /** The engagements of relations in a period (by `day`) as strength needs them, in no order. */
  contacts(queries: readonly RelationPeriod[]): Promise<Contact[][]>;
  /** How many engagements of relations count on a day, and those with most heat (see relation/heat.ts). */
  hottestContacts(queries: readonly HottestContactsQuery[]): Promise<HottestContacts[]>;
  /** The ids of engagements that `contacts` or `hottestContacts` has given; null for one that has gone since. */
  engagementIds(keys: readonly EngagementKey[]): Promise<(NodeId | null)[]>;
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

/** A store that an older version of the program made. */
export interface OlderStore {
  /** Number of its schema. */
  readonly schema: number;
  /** Path of the store as it was; null where it has made no copy. */
  readonly copy: string | null;
}
