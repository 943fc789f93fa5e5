import { blocksOf } from '../../identity/blocks.ts';
import type { StoredRelease } from '../../model/contribution.ts';
import type { Sighted } from '../../model/identity.ts';
import type { Neighbour } from '../../model/neighbour.ts';
import type { NodeId } from '../../model/node-id.ts';
import { ENTITY_KINDS } from '../../model/reading.ts';
import { allAddresses } from '../../model/release.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { HeldReport, ReleaseStamp, WordsQuery } from '../../store/lookups.ts';
import { searchWords } from '../../model/text-query.ts';
import { pagesOf } from '../../store/pages-of.ts';
import { contactsById, withIds } from './contacts-by-id.ts';

/** A kind of nodes that is compared id by id. */
export interface NodeKind {
  readonly name: string;
  /** How many are asked of together: few where one of them can have as much as the graph. */
  readonly together: number;
  /** The ids of all that a store lists, a page at a time. */
  list(store: GraphStore): AsyncIterable<readonly NodeId[]>;
  /** The nodes themselves, null for one that is not there. */
  nodes(store: GraphStore, ids: readonly NodeId[]): Promise<readonly unknown[]>;
  /** All that a store says of each, piece by piece: as many as ids in each piece, null for a node that is not there. */
  tell(store: GraphStore, ids: readonly NodeId[]): Promise<Readonly<Record<string, readonly unknown[]>>>;
}

/** Above what any answer has: the whole of it is compared. */
const ALL = 100_000;
const EVER = {};
const NEIGHBOURS = 100;
/** A day on which every contact of a known day counts, and how many of the hottest are asked for: fewer than many relations have. */
const LAST_DAY = '9999-12-31';
const HOTTEST = 5;

/** The piece in which the revisions of a release stand: they are taken in, and follow from nothing. */
export const REVISIONS = 'revisions';

const RELEASES: NodeKind = {
  name: 'release',
  together: 100,
  list: (store) =>
    idsOf(pagesOf((request) => store.listReleases([{ where: {}, order: 'OLDEST', ...request }]))),
  nodes: (store, ids) => store.releases(ids),
  async tell(store, ids) {
    const releases = await store.releases(ids);
    const reports = await store.reportsOf(ids);
    // The readings are what all else is derived of: in the stamp stands whether they are as they were.
    return {
      node: releases,
      stamp: await store.stamps(ids),
      addresses: await stampsAtAddresses(store, releases),
      words: await store.stampsByWords(releases.map(wordsOf)),
      ...(await historyOf(store, ids)),
      links: await store.links(ids),
      'with all that it leads to': await store.linkedReleases(
        ids.map((release) => ({ release, along: ['officials', 'engagements', 'statements'] })),
      ),
      neighbours: await neighboursOf(store, ids),
      reports,
      'reports of the same days': await reportsBeside(store, reports),
    };
  },
};

/** Which release is found at each address of each release. */
async function stampsAtAddresses(
  store: GraphStore,
  releases: readonly (StoredRelease | null)[],
): Promise<(ReleaseStamp | null)[][]> {
  const addresses = releases.map((release) => (release === null ? [] : allAddresses(release)));
  const found = await store.stampsByAddress(addresses.flat());
  return addresses.map(({ length }) => found.splice(0, length));
}

/** What releases said before, either way, how much that is, and what stands where that stood. */
async function historyOf(
  store: GraphStore,
  ids: readonly NodeId[],
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const [newest, oldest] = await Promise.all(
    (['NEWEST', 'OLDEST'] as const).map((order) =>
      store.listRevisions(ids.map((release) => ({ release, order, first: ALL, after: null }))),
    ),
  );
  const former = (newest ?? []).map(({ items }) => items.map(({ node }) => node.stoodAs));
  const standing = await store.standingFor(former.flat());
  return {
    [REVISIONS]: newest ?? [],
    'revisions from the first on': (oldest ?? []).map(({ items }) => items.map(({ key }) => key)),
    'number of revisions': await store.countRevisions(ids),
    'stands for': former.map(({ length }) => standing.splice(0, length)),
  };
}

function wordsOf(release: StoredRelease | null): WordsQuery {
  const { wordsDigest = '', publisher, issuedOn = null } = release ?? {};
  return { wordsDigest, publisher: publisher?.country ?? null, issuedOn };
}

/** What stands around each node; of what has much around it, the newest. */
function neighboursOf(store: GraphStore, ids: readonly NodeId[]): Promise<Neighbour[][]> {
  return store.neighbours(ids.map((node) => ({ node, first: NEIGHBOURS })));
}

/** The reports that an ingest would find beside those of each release: those of their blocks on their days. */
async function reportsBeside(
  store: GraphStore,
  reports: readonly (readonly HeldReport[])[],
): Promise<NodeId[][][]> {
  const spans = reports.flatMap((some) => some.map(({ block, day }) => ({ block, from: day, to: day })));
  const found = (await store.reportsWithin(spans)).map((beside) => beside.map(({ id }) => id));
  return reports.map(({ length }) => found.splice(0, length));
}

const ENGAGEMENTS: NodeKind = {
  name: 'engagement',
  together: 100,
  list: (store) => idsOf(pagesOf((request) => store.listEngagements([{ where: {}, ...request }]))),
  nodes: (store, ids) => store.engagements(ids),
  tell: async (store, ids) => ({
    node: await store.engagements(ids),
    visit: await store.visitsAround(ids),
    parts: await store.partsOf(ids),
    neighbours: await neighboursOf(store, ids),
  }),
};

const STATEMENTS: NodeKind = {
  name: 'statement',
  together: 100,
  list: (store) => idsOf(pagesOf((request) => store.listStatements([{ where: {}, ...request }]))),
  nodes: (store, ids) => store.statements(ids),
  tell: async (store, ids) => ({ node: await store.statements(ids) }),
};

const OFFICIALS: NodeKind = {
  name: 'official',
  together: 20,
  list: (store) => idsOf(pagesOf((request) => store.listOfficials([{ where: {}, ...request }]))),
  nodes: (store, ids) => store.officials(ids),
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
  together: 100,
  async *list(store) {
    for await (const officials of OFFICIALS.list(store))
      yield (await store.sightedAs(officials)).flat().map(({ id }) => id);
  },
  nodes: (store, ids) => store.sighted(ids),
  async tell(store, ids) {
    const sighted = await store.sighted(ids);
    return {
      node: sighted,
      resemblances: await store.resemblances(ids),
      releases: await store.releasesShowing(ids),
      judgements: await store.judgementsOn(ids),
      blocks: await blocksAround(store, sighted),
    };
  },
};

/**
 * Who stands in the blocks of sighted officials: all of them for the first of a block, the first of them for the others, so
 * that the work does not grow with the square of a block.
 */
async function blocksAround(
  store: GraphStore,
  sighted: readonly (Sighted | null)[],
): Promise<(readonly NodeId[])[][]> {
  const blocks = sighted.flatMap((one) =>
    one === null ? [] : blocksOf(one).map((block) => ({ one, block })),
  );
  const members = await store.sightedInBlock(blocks.map(({ block }) => ({ block, first: 1 })));
  const led = [...blocks.keys()].filter((index) => members[index]?.[0] === blocks[index]?.one.id);
  const whole = await store.sightedInBlock(
    led.map((index) => ({ block: blocks[index]?.block ?? '', first: ALL })),
  );
  for (const [place, index] of led.entries()) members[index] = whole[place] ?? [];
  return sighted.map((one) => members.filter((_, index) => blocks[index]?.one === one));
}

const JUDGEMENTS: NodeKind = {
  name: 'judgement',
  together: 100,
  list: (store) => idsOf(pagesOf((request) => store.listJudgements([request]))),
  nodes: (store, ids) => store.judgements(ids),
  tell: async (store, ids) => ({ node: await store.judgements(ids) }),
};

const RELATIONS: NodeKind = {
  name: 'relation',
  together: 10,
  list: (store) =>
    idsOf(pagesOf((request) => store.listRelations([{ where: {}, order: 'STRENGTH', ...request }]))),
  nodes: (store, ids) => store.relations(ids),
  async tell(store, ids) {
    const queries = ids.map((relation) => ({ relation, period: EVER, first: ALL }));
    const hottest = await store.hottestContacts(
      ids.map((relation) => ({ relation, on: LAST_DAY, first: HOTTEST })),
    );
    return {
      node: await store.relations(ids),
      months: await store.relationMonths(queries),
      totals: await store.relationTotals(queries),
      contacts: await contactsById(store, queries),
      counting: hottest.map(({ count }) => count),
      hottest: await withIds(
        store,
        hottest.map((contacts) => contacts.hottest),
      ),
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
    together: 5,
    async *list() {
      yield ids;
    },
    nodes: async (_, some) => some,
    async tell(store, page) {
      const queries = page.map((entity) => ({ entity, period: EVER, kinds: ENTITY_KINDS, first: ALL }));
      const topics = page.map((entity) => ({ topics: [entity], period: EVER, first: ALL }));
      return {
        months: await store.namingMonths(queries),
        related: await store.related(queries),
        neighbours: await neighboursOf(store, page),
        relations: await store.topicRelations(topics),
      };
    },
  };
}

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
