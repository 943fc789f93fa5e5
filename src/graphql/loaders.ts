import DataLoader from 'dataloader';
import type { IsoDate } from '../model/date.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Country } from '../model/reference.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { LinkedQuery } from '../store/lookups.ts';
import type { NeighbourQuery } from '../store/measures.ts';
import type { Page } from '../store/list-queries.ts';
import type { Lookup } from './lookup.ts';
import { RequestTimeoutError } from './errors.ts';

/**
 * A store's graph as one request sees it: a loader for each question of the port, so that the same question of many
 * rows is one call, and every node is read once. Every source object carries the graph that it comes from.
 */
export type Graph = ReturnType<typeof makeGraph>;

/** A graph that asks a store; its loads fail with RequestTimeoutError once `signal` is aborted. */
export function makeGraph(whole: GraphStore, lookup: Lookup, signal: AbortSignal) {
  const store = whole.until(signal);
  const inTime = makeDeadline(signal);
  const many = <Key, Answer>(ask: (keys: readonly Key[]) => Promise<readonly Answer[]>) =>
    new DataLoader<Key, Answer, string>((keys) => inTime(() => ask(keys)), {
      cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
    });
  /** A list's loader; the nodes that its pages bring need not be read again. */
  const lists = <Query, Node extends { readonly id: NodeId }>(
    nodes: DataLoader<NodeId, Node | null, string>,
    ask: (queries: readonly Query[]) => Promise<readonly Page<Node>[]>,
  ) =>
    many(async (queries: readonly Query[]) => {
      const pages = await ask(queries);
      for (const { items } of pages) for (const { node } of items) nodes.prime(node.id, node);
      return pages;
    });
  const once = <Answer>(ask: () => Promise<Answer>) => {
    let answer: Promise<Answer> | undefined;
    return () => (answer ??= inTime(ask));
  };

  const releases = many((ids: readonly NodeId[]) => store.releases(ids));
  const officials = many((ids: readonly NodeId[]) => store.officials(ids));
  const engagements = many((ids: readonly NodeId[]) => store.engagements(ids));
  const statements = many((ids: readonly NodeId[]) => store.statements(ids));
  const judgements = many((ids: readonly NodeId[]) => store.judgements(ids));
  const relations = many((ids: readonly NodeId[]) => store.relations(ids));
  const links = many((ids: readonly NodeId[]) => store.links(ids));
  /** What comes along need not be read again. */
  const linkedReleases = many(async (queries: readonly LinkedQuery[]) => {
    const answers = await store.linkedReleases(queries);
    for (const [index, answer] of answers.entries()) {
      const id = queries[index]?.release ?? '';
      releases.prime(id, answer?.release ?? null);
      if (answer === null) continue;
      links.prime(id, answer.links);
      for (const official of answer.officials) officials.prime(official.id, official);
      for (const engagement of answer.engagements) engagements.prime(engagement.id, engagement);
      for (const statement of answer.statements) statements.prime(statement.id, statement);
    }
    return answers;
  });
  return lazily({
    lookup: () => lookup,
    // Held by the graph, not by a WeakMap of graphs: what that holds outlives the young generation, and all of the request with it.
    countrySources: () => new Map<Country, unknown>(),
    releases: () => releases,
    officials: () => officials,
    engagements: () => engagements,
    statements: () => statements,
    relations: () => relations,
    judgements: () => judgements,
    sightedAs: () => many((ids: readonly NodeId[]) => store.sightedAs(ids)),
    judgementsOn: () => many((ids: readonly NodeId[]) => store.judgementsOn(ids)),
    listJudgements: () => lists(judgements, store.listJudgements.bind(store)),
    countJudgements: () => once(() => store.countJudgements()),
    listPossibleDuplicates: () => many(store.listPossibleDuplicates.bind(store)),
    reportsOf: () => many((ids: readonly NodeId[]) => store.reportsOf(ids)),
    listRevisions: () => many(store.listRevisions.bind(store)),
    countRevisions: () => many((ids: readonly NodeId[]) => store.countRevisions(ids)),
    standingFor: () => many((ids: readonly NodeId[]) => store.standingFor(ids)),
    neighbours: () => (queries: readonly NeighbourQuery[]) => inTime(() => store.neighbours(queries)),
    links: () => links,
    linkedReleases: () => linkedReleases,
    visitsAround: () => many((ids: readonly NodeId[]) => store.visitsAround(ids)),
    partsOf: () => many((ids: readonly NodeId[]) => store.partsOf(ids)),
    posts: () => many((ids: readonly NodeId[]) => store.posts(ids)),
    postEvidence: () => many(store.postEvidence.bind(store)),
    listIds: () => many(store.listIds.bind(store)),
    listReleases: () => lists(releases, store.listReleases.bind(store)),
    countReleases: () => many(store.countReleases.bind(store)),
    listOfficials: () => lists(officials, store.listOfficials.bind(store)),
    countOfficials: () => many(store.countOfficials.bind(store)),
    listEngagements: () => lists(engagements, store.listEngagements.bind(store)),
    countEngagements: () => many(store.countEngagements.bind(store)),
    listStatements: () => lists(statements, store.listStatements.bind(store)),
    countStatements: () => many(store.countStatements.bind(store)),
    listRelations: () => lists(relations, store.listRelations.bind(store)),
    countRelations: () => many(store.countRelations.bind(store)),
    summary: () => once(() => store.summary()),
    newestDay: () => once(() => newestDayOf(store)),
    collections: () => once(() => store.collections()),
    namedCountries: () => once(() => store.namedCountries()),
    namingMonths: () => many(store.namingMonths.bind(store)),
    releaseMonths: () => many(store.releaseMonths.bind(store)),
    relationMonths: () => many(store.relationMonths.bind(store)),
    relationTotals: () => many(store.relationTotals.bind(store)),
    contacts: () => many(store.contacts.bind(store)),
    hottestContacts: () => many(store.hottestContacts.bind(store)),
    engagementIds: () => many(store.engagementIds.bind(store)),
    relationTopics: () => many(store.relationTopics.bind(store)),
    relationOfficials: () => many(store.relationOfficials.bind(store)),
    topicRelations: () => many(store.topicRelations.bind(store)),
    related: () => many(store.related.bind(store)),
    counterparts: () => many(store.counterparts.bind(store)),
    hottestRelations: () => many(store.hottestRelations.bind(store)),
    findOfficials: () => many(store.findOfficials.bind(store)),
  });
}

/** An object each of whose parts is made when it is first asked for: of so many, a request asks for few. */
function lazily<Makers extends Readonly<Record<string, () => unknown>>>(
  makers: Makers,
): { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> } {
  const made: Record<string, unknown> = {};
  const get = (_: unknown, name: string) => (made[name] ??= makers[name]?.());
  return new Proxy(makers, { get }) as { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> };
}

/** The day of the newest release; null while none is known. */
async function newestDayOf(store: GraphStore): Promise<IsoDate | null> {
  const [page] = await store.listIds([{ of: 'releases', where: {}, order: 'NEWEST', first: 1, after: null }]);
  const day = page?.items[0]?.key[0] ?? '';
  return day === '' ? null : String(day);
}

/**
 * Lets a question run until the signal is aborted, which rejects with RequestTimeoutError. Of what was answered nothing is kept: the
 * signal lives as long as the connection waits for its next request, and a race against one promise would keep every answer for that time.
 */
function makeDeadline(signal: AbortSignal): <Answer>(ask: () => Promise<Answer>) => Promise<Answer> {
  const late = () => new RequestTimeoutError('The request took longer than the server allows.');
  const waiting = new Set<(reason: Error) => void>();
  const giveUp = () => {
    for (const reject of waiting) reject(late());
  };
  signal.addEventListener('abort', giveUp, { once: true });
  return async <Answer>(ask: () => Promise<Answer>) => {
    if (signal.aborted) throw late();
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    waiting.add(reject);
    try {
      ask().then(resolve, reject);
      return await promise;
    } finally {
      waiting.delete(reject);
    }
  };
}
