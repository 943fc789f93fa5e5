import { blocksOf } from '../../identity/blocks.ts';
import type { Sighted } from '../../model/identity.ts';
import type { NodeId } from '../../model/node-id.ts';
import { ENTITY_KINDS } from '../../model/reading.ts';
import type { GraphStore, HeldReport } from '../../store/graph-store.ts';
import { searchWords } from '../../model/text-query.ts';
import { pagesOf } from '../../store/pages-of.ts';

/** A kind of nodes that is compared id by id. */
export interface NodeKind {
  readonly name: string;
  /** The ids of all that a store lists, a page at a time. */
  list(store: GraphStore): AsyncIterable<readonly NodeId[]>;
  /** All that a store says of each, piece by piece: as many as ids in each piece, null for a node that is not there. */
  tell(store: GraphStore, ids: readonly NodeId[]): Promise<Readonly<Record<string, readonly unknown[]>>>;
}

/** Above what any answer has: the whole of it is compared. */
const ALL = 100_000;
const EVER = {};

const RELEASES: NodeKind = {
  name: 'release',
  list: (store) =>
    idsOf(pagesOf((request) => store.listReleases([{ where: {}, order: 'OLDEST', ...request }]))),
  async tell(store, ids) {
    const releases = await store.releases(ids);
    const reports = await store.reportsOf(ids);
    return {
      node: releases,
      reading: await store.readings(ids),
      stamp: await store.stamps(ids),
      address: await store.stampsByAddress(releases.map((release) => release?.sourceUrl ?? '')),
      links: await store.links(ids),
      reports,
      'reports of the same days': await Promise.all(reports.map((some) => reportsBeside(store, some))),
    };
  },
};

/** The reports that an ingest would find beside each: those of its block on its day. */
function reportsBeside(store: GraphStore, reports: readonly HeldReport[]): Promise<HeldReport[][]> {
  return store.reportsWithin(reports.map(({ block, day }) => ({ block, from: day, to: day })));
}

const ENGAGEMENTS: NodeKind = {
  name: 'engagement',
  list: (store) => idsOf(pagesOf((request) => store.listEngagements([{ where: {}, ...request }]))),
  tell: async (store, ids) => ({
    node: await store.engagements(ids),
    visit: await store.visitsAround(ids),
    parts: await store.partsOf(ids),
  }),
};

const STATEMENTS: NodeKind = {
  name: 'statement',
  list: (store) => idsOf(pagesOf((request) => store.listStatements([{ where: {}, ...request }]))),
  tell: async (store, ids) => ({ node: await store.statements(ids) }),
};

const OFFICIALS: NodeKind = {
  name: 'official',
  list: (store) => idsOf(pagesOf((request) => store.listOfficials([{ where: {}, ...request }]))),
  async tell(store, ids) {
    const posts = await store.posts(ids);
    const evidence = ids.map((official, index) =>
      store.postEvidence(
        (posts[index] ?? []).map(({ title, country, organization }) => ({
          official,
          title,
          country,
          organization,
          first: ALL,
        })),
      ),
    );
    const officials = await store.officials(ids);
    return {
      node: officials,
      'found by name': await store.findOfficials(
        officials.map((one) => ({ words: searchWords(one?.name ?? ''), first: ALL })),
      ),
      sighted: await store.sightedAs(ids),
      posts,
      evidence: await Promise.all(evidence),
      counterparts: await store.counterparts(ids.map((official) => ({ official, period: EVER, first: ALL }))),
      months: await store.namingMonths(ids.map((entity) => ({ entity, period: EVER }))),
    };
  },
};

const SIGHTED: NodeKind = {
  name: 'form of a name',
  async *list(store) {
    for await (const officials of OFFICIALS.list(store))
      yield (await store.sightedAs(officials)).flat().map(({ id }) => id);
  },
  async tell(store, ids) {
    const sighted = await store.sighted(ids);
    return {
      node: sighted,
      resemblances: await store.resemblances(ids),
      releases: await store.releasesShowing(ids),
      judgements: await store.judgementsOn(ids),
      blocks: await Promise.all(sighted.map((one) => blocksAround(store, one))),
    };
  },
};

/** Who stands in the blocks of a sighted official. */
function blocksAround(store: GraphStore, sighted: Sighted | null): Promise<NodeId[][]> {
  if (sighted === null) return Promise.resolve([]);
  return store.sightedInBlock(blocksOf(sighted).map((block) => ({ block, first: ALL })));
}

const JUDGEMENTS: NodeKind = {
  name: 'judgement',
  list: (store) => idsOf(pagesOf((request) => store.listJudgements([request]))),
  tell: async (store, ids) => ({ node: await store.judgements(ids) }),
};

const RELATIONS: NodeKind = {
  name: 'relation',
  list: (store) =>
    idsOf(pagesOf((request) => store.listRelations([{ where: {}, order: 'STRENGTH', ...request }]))),
  async tell(store, ids) {
    const queries = ids.map((relation) => ({ relation, period: EVER, first: ALL }));
    return {
      node: await store.relations(ids),
      months: await store.relationMonths(queries),
      totals: await store.relationTotals(queries),
      contacts: await store.contacts(ids),
      sectors: await store.relationTopics(queries.map((query) => ({ ...query, kind: 'SECTOR' as const }))),
      issues: await store.relationTopics(queries.map((query) => ({ ...query, kind: 'ISSUE' as const }))),
      officials: await store.relationOfficials(queries),
    };
  },
};

/** Countries, organisations, sectors and issues: they are there by the reference data; what stands with them is compared. */
export function entitiesAmong(ids: readonly NodeId[]): NodeKind {
  return {
    name: 'entity',
    async *list() {
      for (let start = 0; start < ids.length; start += ENTITIES_A_PAGE)
        yield ids.slice(start, start + ENTITIES_A_PAGE);
    },
    async tell(store, page) {
      const queries = page.map((entity) => ({ entity, period: EVER, kinds: ENTITY_KINDS, first: ALL }));
      const topics = page.map((entity) => ({ topics: [entity], period: EVER, first: ALL }));
      return {
        months: await store.namingMonths(queries),
        related: await store.related(queries),
        relations: await store.topicRelations(topics),
      };
    },
  };
}

const ENTITIES_A_PAGE = 20;

/** All kinds that a store lists. */
export const NODE_KINDS: readonly NodeKind[] = [
  RELEASES,
  JUDGEMENTS,
  OFFICIALS,
  SIGHTED,
  ENGAGEMENTS,
  STATEMENTS,
  RELATIONS,
];

async function* idsOf(pages: AsyncIterable<readonly { readonly id: NodeId }[]>): AsyncGenerator<NodeId[]> {
  for await (const page of pages) yield page.map(({ id }) => id);
}
