import { foldText } from '../../../src/common/fold-text.ts';
import { valueOf } from '../../../src/common/json-text.ts';
import type { Contribution, Report, StatementRecord } from '../../../src/model/contribution.ts';
import { monthOf, type Period } from '../../../src/model/date.ts';
import type {
  EngagementRecord,
  OfficialRecord,
  PostRecord,
  RelationMonth,
  RelationRecord,
} from '../../../src/model/graph-records.ts';
import type { Judgement, Resemblance, Sighted } from '../../../src/model/identity.ts';
import type { Neighbour } from '../../../src/model/neighbour.ts';
import { countriesOfRelation, type NodeId } from '../../../src/model/node-id.ts';
import type { Revision } from '../../../src/model/revision.ts';
import { searchWords } from '../../../src/model/text-query.ts';
import { heatOf } from '../../../src/relation/heat.ts';
import type { GraphChange, IdentityChange } from '../../../src/store/graph-change.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type * as lists from '../../../src/store/list-queries.ts';
import type * as lookups from '../../../src/store/lookups.ts';
import type * as measures from '../../../src/store/measures.ts';
import { mustBeAt } from '../../../src/store/store-errors.ts';
import {
  byCodePoint,
  countsByMonth,
  countUnique,
  isIn,
  matches,
  pageOf,
  textOf,
  touches,
  unique,
} from './plain-answers.ts';

/**
 * The store port at its plainest: keeps contributions in lists and answers each question by looking at all of them.
 * Slow, and as plain as the contract reads: the measure that real adapters are compared with.
 */
export class PlainStore implements GraphStore {
  readonly kind = 'sqlite';
  #version = 0;
  #keptIn: string | null = null;
  readonly #held = new Map<NodeId, Contribution>();
  /** The version in which each release was written. */
  readonly #written = new Map<NodeId, number>();
  readonly #engagements = new Map<NodeId, EngagementRecord>();
  /** The engagement of each report. */
  #joined = new Map<string, NodeId>();
  readonly #sighted = new Map<NodeId, Sighted>();
  readonly #blocks = new Map<NodeId, readonly string[]>();
  readonly #resemblances = new Map<string, Resemblance>();
  readonly #judgements = new Map<NodeId, Judgement>();
  readonly #named = new Map<NodeId, OfficialRecord>();
  #revisions: readonly Revision[] = [];

  async prepare() {}
  async ping() {}
  async close() {}
  async version() {
    return this.#version;
  }

  until(signal: AbortSignal): GraphStore {
    return new Proxy(this, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          signal.throwIfAborted();
          return member.apply(target, args);
        };
      },
    });
  }

  async snapshot<T>(work: (view: GraphStore) => Promise<T>): Promise<T> {
    return work(this);
  }

  async replace<T>(basedOn: number, keptIn: string, work: (empty: GraphStore) => Promise<T>): Promise<T> {
    this.#clear(basedOn);
    this.#keptIn = keptIn;
    const result = await work(this);
    this.#keptIn = null;
    return result;
  }
  async brokenOff() {
    return this.#keptIn;
  }

  #clear(basedOn: number) {
    mustBeAt(this.#version, basedOn);
    this.#held.clear();
    this.#engagements.clear();
    this.#joined.clear();
    this.#sighted.clear();
    this.#blocks.clear();
    this.#resemblances.clear();
    this.#judgements.clear();
    this.#named.clear();
    this.#revisions = [];
    this.#version += 1;
  }

  async write(change: GraphChange, basedOn: number) {
    const { remove, add, dropEngagements, putEngagements } = change;
    mustBeAt(this.#version, basedOn);
    for (const id of dropEngagements) this.#engagements.delete(id);
    const before = new Map(this.#held);
    for (const id of remove) this.#held.delete(id);
    for (const one of add) {
      const held = before.get(one.release.id)?.release;
      const same = held?.digest === one.release.digest && held.ingestedAt === one.release.ingestedAt;
      if (!same) this.#written.set(one.release.id, this.#version + 1);
      this.#held.set(one.release.id, one);
    }
    for (const one of putEngagements) this.#engagements.set(one.id, one);
    this.#joined = new Map(this.#allEngagements.flatMap(({ id, reports }) => reports.map((r) => [r, id])));
    this.#writeIdentity(change.whoIsWho);
    this.#writeHistory(change);
    this.#version += 1;
  }

  #writeHistory({ remove, add, history }: GraphChange) {
    const successors = new Map(history.successions.map(({ from, to }) => [from, to]));
    const added = new Set(add.map(({ release }) => release.id));
    const gone = new Set(remove.filter((id) => !added.has(id)));
    const own = this.#revisions.filter(({ release }) => !successors.has(release));
    const led = this.#revisions.flatMap(({ release, ...said }) => {
      const successor = successors.get(release);
      return successor === undefined ? [] : [{ ...said, release: successor }];
    });
    // What is there already stays.
    const all = [...own.filter(({ release }) => !gone.has(release)), ...led, ...history.revisions];
    const keyOf = ({ release, replacedAt, digest }: Revision) => `${release} ${replacedAt} ${digest}`;
    this.#revisions = [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()];
  }

  #writeIdentity(change: IdentityChange) {
    for (const id of change.dropSighted) this.#sighted.delete(id);
    for (const id of change.dropSighted) this.#blocks.delete(id);
    for (const one of change.putSighted) this.#sighted.set(one.id, one);
    for (const { sighted, blocks } of change.putBlocks) this.#blocks.set(sighted, blocks);
    for (const pair of change.dropResemblances) this.#resemblances.delete(pair.join(' '));
    for (const one of change.putResemblances) this.#resemblances.set(`${one.a} ${one.b}`, one);
    for (const id of change.dropOfficials) this.#named.delete(id);
    for (const one of change.putOfficials) this.#named.set(one.id, one);
    for (const id of change.dropJudgements) this.#judgements.delete(id);
    for (const one of change.putJudgements) this.#judgements.set(one.id, one);
  }

  get #all(): Contribution[] {
    return [...this.#held.values()];
  }

  get #allEngagements(): EngagementRecord[] {
    return [...this.#engagements.values()];
  }

  #heldReport(report: Report): lookups.HeldReport {
    const engagement = this.#joined.get(report.id);
    if (engagement === undefined) throw new Error(`${report.id} is of no engagement.`);
    return { ...report, engagement };
  }

  #heldStatement(statement: StatementRecord): lookups.HeldStatement {
    const { report } = statement;
    return { ...statement, engagement: report === null ? null : (this.#joined.get(report) ?? null) };
  }

  #visitAround(id: NodeId): NodeId | null {
    const reports = this.#all.flatMap((one) => one.reports).filter((one) => this.#joined.get(one.id) === id);
    const counts = new Map<NodeId, number>();
    for (const { partOf } of reports) {
      const visit = partOf === null ? undefined : this.#joined.get(partOf);
      if (visit !== undefined) counts.set(visit, (counts.get(visit) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
    return most?.[0] ?? null;
  }

  #statementsOf(relation: NodeId): StatementRecord[] {
    return this.#all.flatMap(({ statements }) => statements).filter((s) => s.relations.includes(relation));
  }

  #engagementsOf(relation: NodeId): EngagementRecord[] {
    return this.#allEngagements.filter(({ relations }) => relations.includes(relation));
  }

  // What an ingest asks.
  async stamps(ids: readonly NodeId[]) {
    return ids.map((id) => stampOf(this.#held.get(id)));
  }
  async stampsByAddress(addresses: readonly string[]) {
    return addresses.map((address) =>
      stampOf(
        this.#all
          .filter(({ release }) => [release.sourceUrl, ...release.otherAddresses].includes(address))
          .sort((a, b) => byCodePoint(a.release.id, b.release.id))[0],
      ),
    );
  }
  async stampsByWords(queries: readonly lookups.WordsQuery[]) {
    return queries.map(({ wordsDigest, publisher, issuedOn }) =>
      stampOf(
        this.#all
          .filter(({ release }) => release.wordsDigest === wordsDigest)
          .filter(({ release }) => release.publisher.country === publisher && release.issuedOn === issuedOn)
          .sort((a, b) => byCodePoint(a.release.id, b.release.id))[0],
      ),
    );
  }
  async reportsOf(ids: readonly NodeId[]) {
    return ids.map((id) => (this.#held.get(id)?.reports ?? []).map((report) => this.#heldReport(report)));
  }
  async reportsWithin(spans: readonly lookups.BlockSpan[]) {
    return spans.map(({ block, from, to }) =>
      this.#all
        .flatMap(({ reports }) => reports)
        .filter((report) => report.block === block && report.day >= from && report.day <= to)
        .sort((a, b) => byCodePoint(a.id, b.id))
        .map((report) => this.#heldReport(report)),
    );
  }

  async listRevisions(queries: readonly lists.RevisionQuery[]) {
    return queries.map(({ release, order, first, after }) => {
      const direction = order === 'OLDEST' ? 'ASC' : 'DESC';
      const items = this.#revisions
        .filter((one) => one.release === release)
        .map((one) => itemOf(one, [one.replacedAt, one.digest]))
        .sort(
          (a, b) =>
            byCodePoint(a.node.replacedAt, b.node.replacedAt) * (order === 'OLDEST' ? 1 : -1) ||
            byCodePoint(a.node.digest, b.node.digest),
        );
      return pageOf(items, first, after, [direction, 'ASC']);
    });
  }
  async countRevisions(releases: readonly NodeId[]) {
    return releases.map((id) => this.#revisions.filter(({ release }) => release === id).length);
  }
  async standingFor(ids: readonly NodeId[]) {
    return ids.map((id) => {
      const [last] = this.#revisions
        .filter(({ stoodAs }) => stoodAs === id)
        .sort((a, b) => byCodePoint(b.replacedAt, a.replacedAt) || byCodePoint(a.release, b.release));
      return last?.release ?? null;
    });
  }

  async visitsAround(ids: readonly NodeId[]) {
    return ids.map((id) => this.#visitAround(id));
  }
  async partsOf(ids: readonly NodeId[]) {
    return ids.map((id) =>
      this.#allEngagements
        .filter((one) => this.#visitAround(one.id) === id)
        .sort((a, b) => byCodePoint(a.day, b.day) || byCodePoint(a.id, b.id))
        .map((one) => one.id),
    );
  }
  // Who is who.
  async sighted(ids: readonly NodeId[]) {
    return ids.map((id) => this.#sighted.get(id) ?? null);
  }
  async sightedAs(officials: readonly NodeId[]) {
    return officials.map((official) =>
      [...this.#sighted.values()]
        .filter((one) => one.official === official)
        .sort((a, b) => byCodePoint(a.id, b.id)),
    );
  }
  async sightedInBlock(queries: readonly lookups.BlockQuery[]) {
    return queries.map(({ block, first }) =>
      [...this.#blocks]
        .flatMap(([id, blocks]) => (blocks.includes(block) ? [id] : []))
        .sort(byCodePoint)
        .slice(0, first),
    );
  }
  async resemblances(sighted: readonly NodeId[]) {
    return sighted.map((id) =>
      [...this.#resemblances.values()]
        .filter(({ a, b }) => a === id || b === id)
        .sort((x, y) => byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b)),
    );
  }
  async releasesShowing(sighted: readonly NodeId[]) {
    return sighted.map((id) =>
      this.#all
        .filter(({ sightings }) => sightings.some((one) => one.sighted === id))
        .map(({ release }) => release.id)
        .sort(byCodePoint),
    );
  }
  async judgements(ids: readonly NodeId[]) {
    return ids.map((id) => this.#judgements.get(id) ?? null);
  }
  async judgementsOn(sighted: readonly NodeId[]) {
    return sighted.map((id) =>
      [...this.#judgements.values()]
        .filter(({ officials }) => officials.includes(id))
        .sort((a, b) => byCodePoint(a.id, b.id)),
    );
  }
  async listJudgements(queries: readonly lists.PageRequest[]) {
    const all = [...this.#judgements.values()].sort(
      (a, b) => byCodePoint(b.at, a.at) || byCodePoint(a.id, b.id),
    );
    const items = all.map((one) => itemOf(one, [one.at, one.id]));
    return queries.map(({ first, after }) => pageOf(items, first, after, ['DESC', 'ASC']));
  }
  async countJudgements() {
    return this.#judgements.size;
  }
  async listPossibleDuplicates(queries: readonly lists.PageRequest[]) {
    const items = [...this.#resemblances.values()]
      .filter(({ open }) => open)
      .sort((x, y) => y.likelihood - x.likelihood || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b))
      .map(({ a, b, likelihood, reasons }) =>
        itemOf({ officials: [this.#whoIs(a), this.#whoIs(b)] as const, likelihood, reasons }, [
          likelihood,
          a,
          b,
        ]),
      );
    return queries.map(({ first, after }) => pageOf(items, first, after, ['DESC', 'ASC', 'ASC']));
  }
  async countPossibleDuplicates() {
    return [...this.#resemblances.values()].filter(({ open }) => open).length;
  }
  #whoIs(sighted: NodeId): NodeId {
    return this.#sighted.get(sighted)?.official ?? sighted;
  }

  // Nodes and links.
  async releases(ids: readonly NodeId[]) {
    return ids.map((id) => this.#held.get(id)?.release ?? null);
  }
  async readings(ids: readonly NodeId[]) {
    return ids.map((id) => {
      const reading = this.#held.get(id)?.reading;
      return reading === undefined ? null : valueOf(reading);
    });
  }
  async engagements(ids: readonly NodeId[]) {
    return ids.map((id) => this.#engagements.get(id) ?? null);
  }
  async statements(ids: readonly NodeId[]) {
    const all = this.#all.flatMap(({ statements }) => statements);
    return ids.map((id) => {
      const found = all.find((statement) => statement.id === id);
      return found === undefined ? null : this.#heldStatement(found);
    });
  }
  async officials(ids: readonly NodeId[]) {
    return ids.map((id) => this.#named.get(this.#whoIs(id)) ?? null);
  }
  #official(id: NodeId): OfficialRecord {
    const official = this.#named.get(id);
    if (official === undefined) throw new Error(`There is no ${id}.`);
    return official;
  }
  async relations(ids: readonly NodeId[]) {
    return ids.map((id) => this.#relation(id));
  }
  async links(ids: readonly NodeId[]) {
    return ids.map((id) => {
      const one = this.#held.get(id);
      if (one === undefined) return { namings: [], engagements: [], statements: [] };
      return {
        namings: one.namings,
        engagements: one.reports.map((report) => this.#heldReport(report).engagement),
        statements: [...one.statements]
          .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || byCodePoint(a.id, b.id))
          .map((statement) => statement.id),
      };
    });
  }
  async linkedReleases(queries: readonly lookups.LinkedQuery[]) {
    return Promise.all(
      queries.map(async ({ release: id, along }) => {
        const [release] = await this.releases([id]);
        const [links] = await this.links([id]);
        if (release == null || links === undefined) return null;
        const named = links.namings.filter(({ kind }) => kind === 'OFFICIAL').map(({ entity }) => entity);
        const records = {
          officials: await this.officials(named),
          engagements: await this.engagements(links.engagements),
          statements: await this.statements(links.statements),
        };
        const told = <Row>(kind: lookups.LinkedKind, rows: readonly (Row | null)[]) =>
          along.includes(kind) ? rows.filter((row) => row !== null) : [];
        return {
          release,
          links,
          officials: told('officials', records.officials),
          engagements: told('engagements', records.engagements),
          statements: told('statements', records.statements),
        };
      }),
    );
  }
  async neighbours(queries: readonly measures.NeighbourQuery[]) {
    return queries.map(({ node, first }) => this.#neighbours(node, first));
  }
  #neighbours(node: NodeId, first: number): Neighbour[] {
    const byId = (a: Neighbour, b: Neighbour) => byCodePoint(a.node, b.node);
    const light = (id: NodeId, day = ''): Neighbour => ({ node: id, day, weight: 1 });
    const contact = ({ id, day, weight }: EngagementRecord): Neighbour => ({
      node: id,
      day,
      weight: Math.abs(weight),
    });
    const release = this.#held.get(node);
    if (release !== undefined) {
      const reported = new Set(release.reports.map((report) => this.#joined.get(report.id)));
      const engagements = this.#allEngagements.filter(({ id }) => reported.has(id));
      return [...release.namings.map((naming) => light(naming.entity)), ...engagements.map(contact)].sort(
        byId,
      );
    }
    const engagement = this.#engagements.get(node);
    if (engagement !== undefined) {
      return [
        ...engagement.participants.map(({ official }) => light(official)),
        ...engagement.countries.map((code) => light(`country:${code}`)),
        ...engagement.releases.map((id) => light(id, this.#held.get(id)?.release.day)),
      ].sort(byId);
    }
    const naming = this.#naming([node])
      .sort(newest((one) => one.release))
      .map((one) => light(one.release.id, one.release.day));
    const tookPart = this.#allEngagements
      .filter(
        ({ participants, countries }) =>
          participants.some(({ official }) => official === node) ||
          countries.some((code) => node === `country:${code}`),
      )
      .sort(newest((one) => one))
      .map(contact);
    return [...naming.slice(0, first), ...tookPart.slice(0, first)];
  }
  async posts(officials: readonly NodeId[]) {
    return officials.map((official) => this.#posts(official));
  }
  async postEvidence(queries: readonly lookups.PostEvidenceQuery[]) {
    return queries.map(({ official, title, country, organization, first }) =>
      [...this.#all]
        .sort(newest(({ release }) => release))
        .flatMap(({ release, sightings }) => {
          const places = sightings
            .filter((seen) => seen.official === official)
            .flatMap(({ posts }) => posts)
            .filter((p) => p.title === title && p.country === country && p.organization === organization)
            .flatMap((post) => post.places);
          return unique(places, String)
            .sort((a, b) => a[0] - b[0] || a[1] - b[1])
            .map((place) => ({ release: release.id, place }));
        })
        .slice(0, first),
    );
  }

  // Lists.
  async listReleases(queries: readonly lists.ReleaseQuery[]) {
    return queries.map(({ where, order, first, after }) => {
      const found = this.#selectReleases(where);
      const text = where.text;
      if (order === 'RELEVANCE' && text !== undefined) {
        const tier = ({ release }: Contribution) => (matches(text, [searchWords(release.title)]) ? 1 : 0);
        const sorted = found.sort(
          (a, b) => tier(b) - tier(a) || newest<Contribution>(({ release }) => release)(a, b),
        );
        const items = sorted.map((one) => itemOf(one.release, [tier(one), one.release.day, one.release.id]));
        return pageOf(items, first, after, ['DESC', 'DESC', 'ASC']);
      }
      const direction = order === 'OLDEST' ? -1 : 1;
      const sorted = found
        .map(({ release }) => release)
        .sort((a, b) => direction * byCodePoint(b.day, a.day) || byCodePoint(a.id, b.id));
      const items = sorted.map((release) => itemOf(release, [release.day, release.id]));
      return pageOf(items, first, after, [order === 'OLDEST' ? 'ASC' : 'DESC', 'ASC']);
    });
  }
  async countReleases(filters: readonly lists.ReleaseSelection[]) {
    return filters.map((where) => this.#selectReleases(where).length);
  }
  async listOfficials(queries: readonly lists.OfficialQuery[]) {
    return queries.map(({ where, first, after }) => {
      const items = this.#selectOfficials(where).map((one) => itemOf(one, [foldText(one.name), one.id]));
      return pageOf(items, first, after, ['ASC', 'ASC']);
    });
  }
  async countOfficials(filters: readonly lists.OfficialSelection[]) {
    return filters.map((where) => this.#selectOfficials(where).length);
  }
  async listEngagements(queries: readonly lists.EngagementQuery[]) {
    return queries.map(({ where, first, after }) => {
      const items = this.#selectEngagements(where).map((one) => itemOf(one, [one.day, one.id]));
      return pageOf(items, first, after, ['DESC', 'ASC']);
    });
  }
  async countEngagements(filters: readonly lists.EngagementSelection[]) {
    return filters.map((where) => this.#selectEngagements(where).length);
  }
  async listStatements(queries: readonly lists.StatementQuery[]) {
    return queries.map(({ where, first, after }) => {
      const found = this.#selectStatements(where).map((one) => this.#heldStatement(one));
      return pageOf(
        found.map((one) => itemOf(one, [one.day, one.id])),
        first,
        after,
        ['DESC', 'ASC'],
      );
    });
  }
  async countStatements(filters: readonly lists.StatementSelection[]) {
    return filters.map((where) => this.#selectStatements(where).length);
  }
  async listRelations(queries: readonly lists.RelationQuery[]) {
    return queries.map(({ where, order, first, after }) => {
      const valueOf = (one: RelationRecord): number | string => {
        if (order === 'STRENGTH') return one.heat;
        if (order === 'LAST_CONTACT') return one.lastContact ?? '';
        if (order === 'ENGAGEMENTS')
          return this.#engagementsOf(one.id).filter(({ day }) => isIn(day, where.period ?? {})).length;
        return one.statements === 0 ? -11 : one.scoreSum / one.statements;
      };
      const sorted = this.#selectRelations(where).sort((a, b) => {
        const [x, y] = [valueOf(a), valueOf(b)];
        return x < y ? 1 : x > y ? -1 : byCodePoint(a.id, b.id);
      });
      const items = sorted.map((one) => itemOf(one, [valueOf(one), one.id]));
      return pageOf(items, first, after, ['DESC', 'ASC']);
    });
  }
  async listWritten(queries: readonly lists.WrittenQuery[]) {
    return queries.map(({ where, order, first, after }) => {
      const found = this.#selectReleases(where).map(({ release }) => {
        const written = this.#written.get(release.id) ?? 0;
        return itemOf(release, [written, release.id]);
      });
      const direction = order === 'OLDEST' ? 'ASC' : 'DESC';
      const sorted = found.sort(({ key: [a, x] }, { key: [b, y] }) => {
        const ahead = order === 'OLDEST' ? Number(a) - Number(b) : Number(b) - Number(a);
        return ahead || byCodePoint(String(x), String(y));
      });
      return pageOf(sorted, first, after, [direction, 'ASC']);
    });
  }
  async listIds(queries: readonly lists.IdQuery[]) {
    return Promise.all(
      queries.map(async (query): Promise<lists.Page<NodeId>> => {
        const [page] = await this.#listAny(query);
        if (page === undefined) throw new Error('There is a page for each query.');
        return { ...page, items: page.items.map(({ node, key }) => ({ node: node.id, key })) };
      }),
    );
  }
  #listAny(query: lists.IdQuery): Promise<lists.Page<{ readonly id: NodeId }>[]> {
    switch (query.of) {
      case 'releases':
        return this.listReleases([query]);
      case 'officials':
        return this.listOfficials([query]);
      case 'engagements':
        return this.listEngagements([query]);
      case 'statements':
        return this.listStatements([query]);
      case 'relations':
        return this.listRelations([query]);
    }
  }
  async countRelations(filters: readonly lists.RelationSelection[]) {
    return filters.map((where) => this.#selectRelations(where).length);
  }

  // Totals.
  async summary() {
    const days = this.#all.map(({ release }) => release.day).filter((day) => day !== '');
    return {
      releases: this.#held.size,
      engagements: this.#engagements.size,
      statements: this.#all.flatMap(({ statements }) => statements).length,
      officials: this.#officials().length,
      countries: (await this.namedCountries()).length,
      relations: this.#relationIds().length,
      firstRelease: days.sort()[0] ?? null,
      lastRelease: days.sort().at(-1) ?? null,
    };
  }
  async inventory() {
    return {
      revisions: this.#revisions.length,
      releases: this.#held.size,
      published: this.#all.filter(({ release }) => release.publisher.country !== null).length,
      reports: this.#all.flatMap(({ reports }) => reports).length,
      engagements: this.#engagements.size,
      statements: this.#all.flatMap(({ statements }) => statements).length,
      officials: this.#officials().length,
      sighted: this.#sighted.size,
      resemblances: this.#resemblances.size,
      judgements: this.#judgements.size,
      judged: [...this.#judgements.values()].flatMap(({ officials }) => officials).length,
      relations: this.#relationIds().length,
    };
  }
  async collections() {
    const groups = Map.groupBy(this.#all, ({ release }) => release.collection);
    return [...groups]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([id, group]) => {
        const days = group
          .map(({ release }) => release.day)
          .filter((day) => day !== '')
          .sort();
        return {
          id,
          releases: group.length,
          firstRelease: days[0] ?? null,
          lastRelease: days.at(-1) ?? null,
        };
      });
  }
  async namedCountries() {
    const named = this.#all.flatMap(({ namings }) => namings).filter(({ kind }) => kind === 'COUNTRY');
    return [...new Set(named.map(({ entity }) => entity.slice('country:'.length)))].sort(byCodePoint);
  }
  async namingMonths(queries: readonly measures.EntityPeriod[]) {
    return queries.map(({ entity, period }) => countsByMonth(this.#naming([entity]).map(dayOf), period));
  }
  async releaseMonths(periods: readonly Period[]) {
    return periods.map((period) => countsByMonth(this.#all.map(dayOf), period));
  }
  async relationMonths(queries: readonly measures.RelationPeriod[]) {
    return queries.map(({ relation, period }) =>
      this.#relation(relation) === null
        ? []
        : this.#relationMonths(relation).filter(({ month }) => touches(month, period)),
    );
  }
  async relationTotals(queries: readonly measures.RelationPeriod[]) {
    return queries.map(({ relation, period }) => {
      const said = this.#statementsOf(relation).filter(({ day }) => isIn(day, period));
      const met = this.#engagementsOf(relation).filter(({ day }) => isIn(day, period));
      return {
        engagements: countTypes(met),
        statements: said.length,
        scoreSum: sumOf(said.map((s) => s.score)),
      };
    });
  }
  async contacts(queries: readonly measures.RelationPeriod[]) {
    return queries.map(({ relation, period }) =>
      this.#engagementsOf(relation)
        .filter(({ day }) => isIn(day, period))
        .map(({ id, weight, countsFrom }) => ({ engagement: id, weight, countsFrom })),
    );
  }
  async hottestContacts(queries: readonly measures.HottestContactsQuery[]) {
    return queries.map(({ relation, on, first }) => {
      const counting = this.#engagementsOf(relation)
        .filter(({ countsFrom }) => countsFrom !== '' && countsFrom <= on)
        .map(({ id, weight, countsFrom }) => ({
          contact: { engagement: id, weight, countsFrom },
          heat: heatOf(weight, countsFrom),
        }))
        .sort((a, b) => b.heat - a.heat);
      const least = (counting.slice(0, first).at(-1)?.heat ?? 0) - 1;
      const hottest = counting.filter(({ heat }) => heat >= least).map(({ contact }) => contact);
      return { count: counting.length, hottest };
    });
  }
  async engagementIds(keys: readonly measures.EngagementKey[]) {
    return keys.map(String);
  }

  // What stands together.
  async relationTopics(queries: readonly measures.RelationTopicQuery[]) {
    return queries.map(({ relation, period, kind, first }) =>
      shareOut(
        this.#all.filter((one) => one.relations.includes(relation) && isIn(one.release.day, period)),
        [kind],
        '',
      ).slice(0, first),
    );
  }
  async related(queries: readonly measures.RelatedQuery[]) {
    return queries.map(({ entity, kinds, period, first }) =>
      shareOut(
        this.#naming([entity]).filter((one) => isIn(one.release.day, period)),
        kinds,
        entity,
      ).slice(0, first),
    );
  }
  async relationOfficials(queries: readonly measures.RelationTop[]) {
    return queries.map(({ relation, period, first }) =>
      countUnique(
        this.#engagementsOf(relation)
          .filter(({ day }) => isIn(day, period))
          .flatMap(({ participants }) => participants.map(({ official }) => official)),
      )
        .map(([official, engagements]) => ({ official: this.#official(official), engagements }))
        .slice(0, first),
    );
  }
  async topicRelations(queries: readonly measures.TopicRelationQuery[]) {
    return queries.map(({ topics, period, first }) =>
      countUnique(
        this.#naming(topics)
          .filter((one) => isIn(one.release.day, period))
          .flatMap(({ relations }) => relations),
      )
        .map(([relation, releases]) => ({ relation, releases }))
        .slice(0, first),
    );
  }
  async counterparts(queries: readonly measures.CounterpartQuery[]) {
    return queries.map(({ official, period, first }) => {
      const met = this.#allEngagements
        .filter(({ day }) => isIn(day, period))
        .flatMap(({ day, participants }) => {
          const self = participants.find((one) => one.official === official);
          return participants
            .filter((one) => self !== undefined && one.country !== self.country)
            .map((one) => ({ day, official: one.official }));
        });
      return countUnique(met.map((one) => one.official))
        .map(([other, engagements]) => {
          const days = met.filter((one) => one.official === other && one.day !== '').map(({ day }) => day);
          return { official: this.#official(other), engagements, lastMet: days.sort().at(-1) ?? null };
        })
        .slice(0, first);
    });
  }
  async hottestRelations(queries: readonly measures.HottestQuery[]) {
    return queries.map(({ period, minEngagements, first }) =>
      this.#relationIds()
        .map((relation) => {
          const met = this.#engagementsOf(relation).filter(({ day }) => isIn(day, period));
          const heat = sumOf(met.map(({ weight, countsFrom }) => heatOf(weight, countsFrom)));
          return { relation, engagements: met.length, heat };
        })
        .filter(({ engagements }) => engagements >= minEngagements)
        .sort((a, b) => b.heat - a.heat || byCodePoint(a.relation, b.relation))
        .slice(0, first),
    );
  }
  async findOfficials(queries: readonly measures.NameQuery[]) {
    return queries.map(({ words, first }) =>
      words.length === 0 ? [] : this.#selectOfficials({ nameWords: words }).slice(0, first),
    );
  }

  #naming(entities: readonly NodeId[]): Contribution[] {
    return this.#all.filter(({ namings }) => namings.some(({ entity }) => entities.includes(entity)));
  }

  #selectReleases(where: lists.ReleaseSelection): Contribution[] {
    const { period, publishers, names, relation, engagementTypes, kinds, collections, languages, text } =
      where;
    return this.#all.filter(
      ({ release, namings, relations, reports }) =>
        isIn(release.day, period ?? {}) &&
        (publishers === undefined || publishers.some((code) => code === release.publisher.country)) &&
        (names ?? []).every((group) => namings.some(({ entity }) => group.includes(entity))) &&
        (relation === undefined || relations.includes(relation)) &&
        (engagementTypes === undefined || reports.some(({ type }) => engagementTypes.includes(type))) &&
        (kinds === undefined || kinds.includes(release.kind)) &&
        (collections === undefined || collections.includes(release.collection)) &&
        (languages === undefined || languages.includes(release.language)) &&
        (text === undefined || matches(text, textOf(release))),
    );
  }

  #selectEngagements(where: lists.EngagementSelection): EngagementRecord[] {
    const { period, types, countries, officials, relation, withinVisit } = where;
    return this.#allEngagements
      .filter(
        (one) =>
          isIn(one.day, period ?? {}) &&
          (types === undefined || types.includes(one.type)) &&
          (countries ?? []).every((code) => one.countries.includes(code)) &&
          (officials ?? []).every((id) => one.participants.some(({ official }) => official === id)) &&
          (withinVisit === undefined || one.withinVisit === withinVisit) &&
          (relation === undefined || one.relations.includes(relation)),
      )
      .sort(newest((one) => one));
  }

  #selectStatements(where: lists.StatementSelection): StatementRecord[] {
    const { period, acts, sides, targets, topics, speaker, relation } = where;
    return this.#all
      .flatMap(({ statements }) => statements)
      .filter(
        (one) =>
          isIn(one.day, period ?? {}) &&
          (acts === undefined || acts.includes(one.act)) &&
          (sides === undefined || one.sides.some((side) => sides.includes(side))) &&
          (targets === undefined || (one.target !== null && targets.includes(one.target))) &&
          (topics === undefined || one.topics.some((topic) => topics.includes(topic))) &&
          (speaker === undefined || one.speaker === speaker) &&
          (relation === undefined || one.relations.includes(relation)),
      )
      .sort(newest((one) => one));
  }

  #selectRelations(where: lists.RelationSelection): RelationRecord[] {
    const { country, countries, period, topics, minEngagements } = where;
    return this.#relationIds()
      .filter((id) => {
        const pair = countriesOfRelation(id);
        const others = country === undefined ? pair : pair.filter((code) => code !== country);
        return (
          (country === undefined || pair.includes(country)) &&
          (countries === undefined || others.some((code) => countries.includes(code))) &&
          (period === undefined || this.#engagementsOf(id).some(({ day }) => isIn(day, period))) &&
          (topics === undefined || this.#naming(topics).some(({ relations }) => relations.includes(id)))
        );
      })
      .map((id) => this.#relation(id))
      .filter((one) => one !== null)
      .filter((one) => one.engagements >= (minEngagements ?? 0));
  }

  #selectOfficials({ country, on, nameWords }: lists.OfficialSelection): OfficialRecord[] {
    return this.#officials().filter(
      (one) =>
        (country === undefined || one.country === country) &&
        (on === undefined || this.#posts(one.id).some((p) => p.firstSeen <= on && on <= p.lastSeen)) &&
        [one.name, ...one.aliases].some((spelling) => {
          const own = searchWords(spelling);
          return (nameWords ?? []).every((word) => own.some((mine) => mine.startsWith(word)));
        }),
    );
  }

  /** By sort name. */
  #officials(): OfficialRecord[] {
    return [...this.#named.values()].sort(
      (a, b) => byCodePoint(foldText(a.name), foldText(b.name)) || byCodePoint(a.id, b.id),
    );
  }

  #posts(official: NodeId): PostRecord[] {
    const seen = this.#all
      .filter(({ release }) => release.day !== '')
      .flatMap(({ release, sightings }) =>
        sightings
          .filter((s) => s.official === official)
          .flatMap(({ posts }) =>
            posts.map(({ title, country, organization }) => ({
              title,
              country,
              organization,
              day: release.day,
            })),
          ),
      );
    const groups = Map.groupBy(seen, (p) => JSON.stringify([p.title, p.country, p.organization]));
    return [...groups.values()]
      .flatMap((group) => {
        const days = group.map(({ day }) => day).sort();
        const [post] = group;
        if (post === undefined) return [];
        const { title, country, organization } = post;
        return [{ title, country, organization, firstSeen: days[0] ?? '', lastSeen: days.at(-1) ?? '' }];
      })
      .sort(
        (a, b) =>
          byCodePoint(a.firstSeen, b.firstSeen) ||
          byCodePoint(a.title, b.title) ||
          byCodePoint(a.country ?? '', b.country ?? '') ||
          byCodePoint(a.organization ?? '', b.organization ?? ''),
      );
  }

  #relationIds(): NodeId[] {
    return [
      ...new Set([
        ...this.#allEngagements.flatMap(({ relations }) => relations),
        ...this.#all.flatMap(({ statements }) => statements.flatMap(({ relations }) => relations)),
      ]),
    ];
  }

  #relation(id: NodeId): RelationRecord | null {
    const [met, said] = [this.#engagementsOf(id), this.#statementsOf(id)];
    if (met.length + said.length === 0) return null;
    const days = met
      .map(({ day }) => day)
      .filter((day) => day !== '')
      .sort();
    return {
      id,
      engagements: met.length,
      statements: said.length,
      scoreSum: sumOf(said.map(({ score }) => score)),
      heat: sumOf(met.map(({ weight, countsFrom }) => heatOf(weight, countsFrom))),
      firstContact: days[0] ?? null,
      lastContact: days.at(-1) ?? null,
    };
  }

  #relationMonths(relation: NodeId): RelationMonth[] {
    const [met, said] = [this.#engagementsOf(relation), this.#statementsOf(relation)];
    const pair = countriesOfRelation(relation).map((code) => `country:${code}`);
    const naming = this.#all.filter(({ namings }) =>
      pair.every((country) => namings.some(({ entity }) => entity === country)),
    );
    const days = [...met, ...said, ...naming.map(({ release }) => release)].map(({ day }) => day);
    return [...new Set(days.filter((day) => day !== '').map(monthOf))].sort().map((month) => {
      const ofMonth = <T extends { readonly day: string }>(items: readonly T[]) =>
        items.filter(({ day }) => day.startsWith(month));
      return {
        month,
        engagements: countTypes(ofMonth(met)),
        releases: ofMonth(naming.map(({ release }) => release)).length,
        statements: ofMonth(said).length,
        scoreSum: sumOf(ofMonth(said).map(({ score }) => score)),
      };
    });
  }
}

function stampOf(one: Contribution | undefined): lookups.ReleaseStamp | null {
  if (one === undefined) return null;
  const { id, digest, sourceUrl } = one.release;
  return { id, digest, sourceUrl };
}

function itemOf<T>(node: T, key: lists.Keyset): lists.PageItem<T> {
  return { node, key };
}

function dayOf({ release }: Contribution): string {
  return release.day;
}

function newest<T>(node: (item: T) => { readonly day: string; readonly id: string }): (a: T, b: T) => number {
  return (a, b) => byCodePoint(node(b).day, node(a).day) || byCodePoint(node(a).id, node(b).id);
}

function shareOut(
  of: readonly Contribution[],
  kinds: readonly string[],
  itself: NodeId,
): measures.EntityShare[] {
  const named = of.flatMap(({ release, namings }) =>
    namings
      .filter(({ kind, entity }) => kinds.includes(kind) && entity !== itself)
      .map(({ entity }) => ({ entity, day: release.day })),
  );
  return countUnique(named.map(({ entity }) => entity)).map(([entity, releases]) => {
    const days = named.filter((one) => one.entity === entity && one.day !== '').map(({ day }) => day);
    return { entity, releases, firstSeen: days.sort()[0] ?? null, lastSeen: days.sort().at(-1) ?? null };
  });
}

function countTypes(engagements: readonly EngagementRecord[]): measures.RelationTotals['engagements'] {
  return Object.fromEntries(countUnique(engagements.map(({ type }) => type)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
