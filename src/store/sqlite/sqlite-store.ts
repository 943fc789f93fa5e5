import type { Period } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphChange } from '../graph-change.ts';
import type { GraphStore, OlderStore } from '../graph-store.ts';
import type * as lists from '../list-queries.ts';
import type * as lookups from '../lookups.ts';
import type * as measures from '../measures.ts';
import { Checkpointer } from './checkpointer.ts';
import { Database, IN_MEMORY } from './database.ts';
import { hottestContacts } from './hottest-contacts.ts';
import { hottestRelations } from './hottest-relations.ts';
import * as identity from './identity-rows.ts';
import { inventoryOf } from './inventory.ts';
import { countEngagements, listEngagements } from './list-engagements.ts';
import { listIds } from './list-ids.ts';
import { countOfficials, findOfficials, listOfficials } from './list-officials.ts';
import { countRelations, listRelations } from './list-relations.ts';
import { countReleases, listReleases } from './list-releases.ts';
import { countStatements, listStatements } from './list-statements.ts';
import { officialsOnce } from './known-officials.ts';
import { listWritten } from './list-written.ts';
import { migrate } from './migrate.ts';
import { neighbours } from './neighbours.ts';
import { postEvidence, postsOf } from './official-rows.ts';
import { partsOf, visitAround } from './parts-of-visits.ts';
import { engagementIds, engagementsById, reportsOf, reportsWithin, statementsById } from './record-rows.ts';
import { relationsById } from './relation-rows.ts';
import { contactsOf, relationMonths, relationTotals } from './relation-totals.ts';
import { linkedRelease, linksOf } from './release-links.ts';
import { readingOf, releasesById, stampAt, stampByWords, stampOf } from './release-rows.ts';
import { countRevisions, listRevisions, standingFor } from './revision-rows.ts';
import { counterpartsOf, relatedOf, relationOfficials, relationTopics, topicRelations } from './shares.ts';
import {
  collectionsOf,
  namedCountries,
  namingMonths,
  releaseMonths,
  summaryOf,
  versionOf,
} from './totals.ts';
import { replaceGraph } from './replace-graph.ts';
import { writeChange } from './write-change.ts';

/** A view goes through the graph, and comes to hardly anything twice: megabytes. */
const VIEW_CACHE = 16;
/** A change of so many releases is one of a bulk ingest. */
const MANY_RELEASES = 200;

/** The store port on SQLite: a method is a question asked of the database once a key or query, in one transaction. */
export class SqliteStore implements GraphStore {
  readonly kind = 'sqlite';
  readonly #db: Database;
  readonly #checkpointer: Checkpointer;
  readonly #signal: AbortSignal | null;

  constructor(db: Database, signal: AbortSignal | null = null) {
    this.#db = db;
    this.#signal = signal;
    this.#checkpointer = new Checkpointer(db.file);
  }

  async prepare(onOlder?: (older: OlderStore) => Promise<void>) {
    const older = migrate(this.#db);
    if (older !== null) await onOlder?.(older);
  }
  async ping() {
    this.#read(versionOf);
  }
  async close() {
    await this.#checkpointer.stop();
    this.#db.close();
  }

  async version() {
    this.#signal?.throwIfAborted();
    return this.#db.readAtOnce(versionOf);
  }
  async write(change: GraphChange, basedOn: number) {
    this.#db.write(() => writeChange(this.#db, change, basedOn));
    if (change.add.length >= MANY_RELEASES) this.#checkpointer.begin();
  }
  async snapshot<T>(work: (view: GraphStore) => Promise<T>): Promise<T> {
    // What lies in memory is this store's own: nobody else writes.
    if (this.#db.file === IN_MEMORY) return work(this);
    const view = new Database(this.#db.file, { cache: VIEW_CACHE });
    try {
      view.hold();
      return await work(new SqliteStore(view));
    } finally {
      view.close();
    }
  }
  async replace<T>(basedOn: number, _keptIn: string, work: (empty: GraphStore) => Promise<T>): Promise<T> {
    if (this.#db.file === IN_MEMORY) return replaceGraph(this.#db, basedOn, () => work(this));
    // Of its own, so that nobody else's questions are asked within the transaction.
    const own = new Database(this.#db.file);
    const empty = new SqliteStore(own);
    try {
      return await replaceGraph(own, basedOn, () => work(empty));
    } finally {
      await empty.close();
    }
  }
  async brokenOff() {
    return null;
  }

  until(signal: AbortSignal) {
    return new SqliteStore(this.#db, signal);
  }

  async stamps(releases: readonly NodeId[]) {
    return this.#each(releases, stampOf);
  }
  async stampsByAddress(addresses: readonly string[]) {
    return this.#each(addresses, stampAt);
  }
  async stampsByWords(queries: readonly lookups.WordsQuery[]) {
    return this.#each(queries, stampByWords);
  }
  async reportsOf(releases: readonly NodeId[]) {
    return this.#read((db) => reportsOf(db, releases));
  }
  async reportsWithin(spans: readonly lookups.BlockSpan[]) {
    return this.#each(spans, reportsWithin);
  }

  async sighted(ids: readonly NodeId[]) {
    return this.#read((db) => identity.sightedByIds(db, ids));
  }
  async sightedAs(officials: readonly NodeId[]) {
    return this.#each(officials, identity.sightedAs);
  }
  async sightedInBlock(queries: readonly lookups.BlockQuery[]) {
    return this.#read((db) => identity.sightedInBlocks(db, queries));
  }
  async resemblances(sighted: readonly NodeId[]) {
    return this.#read((db) => identity.resemblancesOf(db, sighted));
  }
  async releasesShowing(sighted: readonly NodeId[]) {
    return this.#each(sighted, identity.releasesShowing);
  }
  async judgements(ids: readonly NodeId[]) {
    return this.#each(ids, identity.judgementById);
  }
  async judgementsOn(sighted: readonly NodeId[]) {
    return this.#read((db) => identity.judgementsOn(db, sighted));
  }
  async listJudgements(queries: readonly lists.PageRequest[]) {
    return this.#each(queries, identity.listJudgements);
  }
  async countJudgements() {
    return this.#read(identity.countJudgements);
  }
  async listPossibleDuplicates(queries: readonly lists.PageRequest[]) {
    return this.#each(queries, identity.listPossibleDuplicates);
  }
  async countPossibleDuplicates() {
    return this.#read(identity.countPossibleDuplicates);
  }

  async releases(ids: readonly NodeId[]) {
    return this.#read((db) => releasesById(db, ids));
  }
  async readings(releases: readonly NodeId[]) {
    return this.#each(releases, readingOf);
  }
  async officials(ids: readonly NodeId[]) {
    return this.#read((db) => officialsOnce(db, ids));
  }
  async engagements(ids: readonly NodeId[]) {
    return this.#read((db) => engagementsById(db, ids));
  }
  async statements(ids: readonly NodeId[]) {
    return this.#read((db) => statementsById(db, ids));
  }
  async relations(ids: readonly NodeId[]) {
    return this.#read((db) => relationsById(db, ids));
  }

  async visitsAround(engagements: readonly NodeId[]) {
    return this.#each(engagements, visitAround);
  }
  async partsOf(engagements: readonly NodeId[]) {
    return this.#each(engagements, partsOf);
  }

  async listRevisions(queries: readonly lists.RevisionQuery[]) {
    return this.#each(queries, listRevisions);
  }
  async countRevisions(releases: readonly NodeId[]) {
    return this.#each(releases, countRevisions);
  }
  async standingFor(ids: readonly NodeId[]) {
    return this.#each(ids, standingFor);
  }

  async links(releases: readonly NodeId[]) {
    return this.#each(releases, linksOf);
  }
  async linkedReleases(queries: readonly lookups.LinkedQuery[]) {
    return this.#each(queries, linkedRelease);
  }
  async neighbours(queries: readonly measures.NeighbourQuery[]) {
    return this.#read((db) => neighbours(db, queries));
  }
  async posts(officials: readonly NodeId[]) {
    return this.#read((db) => postsOf(db, officials));
  }
  async postEvidence(queries: readonly lookups.PostEvidenceQuery[]) {
    return this.#each(queries, postEvidence);
  }

  async listReleases(queries: readonly lists.ReleaseQuery[]) {
    return this.#each(queries, listReleases);
  }
  async countReleases(filters: readonly lists.ReleaseSelection[]) {
    return this.#each(filters, countReleases);
  }
  async listOfficials(queries: readonly lists.OfficialQuery[]) {
    return this.#each(queries, listOfficials);
  }
  async countOfficials(filters: readonly lists.OfficialSelection[]) {
    return this.#each(filters, countOfficials);
  }
  async listEngagements(queries: readonly lists.EngagementQuery[]) {
    return this.#each(queries, listEngagements);
  }
  async countEngagements(filters: readonly lists.EngagementSelection[]) {
    return this.#each(filters, countEngagements);
  }
  async listStatements(queries: readonly lists.StatementQuery[]) {
    return this.#each(queries, listStatements);
  }
  async countStatements(filters: readonly lists.StatementSelection[]) {
    return this.#each(filters, countStatements);
  }
  async listRelations(queries: readonly lists.RelationQuery[]) {
    return this.#each(queries, listRelations);
  }
  async countRelations(filters: readonly lists.RelationSelection[]) {
    return this.#each(filters, countRelations);
  }
  async listWritten(queries: readonly lists.WrittenQuery[]) {
    return this.#each(queries, listWritten);
  }
  async listIds(queries: readonly lists.IdQuery[]) {
    return this.#each(queries, listIds);
  }

  async summary() {
    return this.#read(summaryOf);
  }
  async inventory() {
    return this.#read(inventoryOf);
  }
  async collections() {
    return this.#read(collectionsOf);
  }
  async namedCountries() {
    return this.#read(namedCountries);
  }
  async namingMonths(queries: readonly measures.EntityPeriod[]) {
    return this.#each(queries, namingMonths);
  }
  async releaseMonths(periods: readonly Period[]) {
    return this.#each(periods, releaseMonths);
  }
  async relationMonths(queries: readonly measures.RelationPeriod[]) {
    return this.#each(queries, relationMonths);
  }
  async relationTotals(queries: readonly measures.RelationPeriod[]) {
    return this.#each(queries, relationTotals);
  }
  async contacts(queries: readonly measures.RelationPeriod[]) {
    return this.#each(queries, contactsOf);
  }
  async hottestContacts(queries: readonly measures.HottestContactsQuery[]) {
    return this.#each(queries, hottestContacts);
  }
  async engagementIds(keys: readonly measures.EngagementKey[]) {
    return this.#read((db) => engagementIds(db, keys.map(Number)));
  }
  async relationTopics(queries: readonly measures.RelationTopicQuery[]) {
    return this.#each(queries, relationTopics);
  }
  async relationOfficials(queries: readonly measures.RelationTop[]) {
    return this.#each(queries, relationOfficials);
  }
  async topicRelations(queries: readonly measures.TopicRelationQuery[]) {
    return this.#each(queries, topicRelations);
  }
  async related(queries: readonly measures.RelatedQuery[]) {
    return this.#each(queries, relatedOf);
  }
  async counterparts(queries: readonly measures.CounterpartQuery[]) {
    return this.#each(queries, counterpartsOf);
  }
  async hottestRelations(queries: readonly measures.HottestQuery[]) {
    return this.#each(queries, hottestRelations);
  }
  async findOfficials(queries: readonly measures.NameQuery[]) {
    return this.#each(queries, findOfficials);
  }

  #read<T>(ask: (db: Database) => T): T {
    this.#signal?.throwIfAborted();
    return this.#db.read(() => ask(this.#db));
  }

  /** One answer a key, all of the same graph. */
  #each<Key, Answer>(keys: readonly Key[], ask: (db: Database, key: Key) => Answer): Answer[] {
    this.#signal?.throwIfAborted();
    return this.#db.read(() => keys.map((key) => ask(this.#db, key)));
  }
}
