import { afterAll, beforeAll } from 'vitest';
import { loadReference } from '../../../src/load-reference.ts';
import type { Contribution } from '../../../src/model/contribution.ts';
import type { EngagementRecord } from '../../../src/model/graph-records.ts';
import type { EngagementTypeId } from '../../../src/model/reference.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { Page } from '../../../src/store/list-queries.ts';
import { engagementsOf, World } from '../../support/worlds/graph-changes.ts';
import { contributionFrom, type ReleaseBrief } from '../../support/worlds/release-brief.ts';

/** Opens a prepared store that holds nothing; the suite closes it before it opens the next. */
export type OpenEmpty = () => Promise<GraphStore>;

export const reference = loadReference();

/** Milliseconds that a test may take on a store with a server. */
export const PATIENCE = 300_000;

const prak = { name: 'Prak Sokhonn', country: 'KH' };
const hayashi = { name: 'Hayashi Yoshimasa', country: 'JP' };

/** Eight releases, small enough to know every answer by heart. */
export const BRIEFS = {
  alpha: {
    id: 'alpha',
    title: 'Talks on trade in Phnom Penh',
    text: 'The ministers spoke of dairy farming.',
    kind: 'READOUT',
    publisher: 'KH',
    issuedOn: '2021-11-23',
    sourceUrl: 'https://kh.example/alpha',
    otherAddresses: ['https://kh.example/a', 'file:///releases/alpha.txt'],
    collection: 'demonstration',
    countries: ['KH', 'US'],
    organizations: ['ASEAN'],
    sectors: ['trade', 'health'],
    issues: ['myanmar'],
    officials: [
      { ...prak, posts: ['Foreign Minister', 'Deputy Prime Minister'] },
      { name: 'Derek Chollet', country: 'US', posts: ['Counselor'] },
    ],
    engagements: [
      {
        type: 'MEETING',
        countries: ['US', 'KH'],
        startDate: '2021-11-23',
        place: 'Phnom Penh',
        officials: ['Prak Sokhonn', 'Derek Chollet'],
      },
    ],
    statements: [
      {
        act: 'APPRECIATE',
        side: 'KH',
        speaker: 'Prak Sokhonn',
        target: 'US',
        topics: ['trade'],
        engagement: 0,
      },
      { act: 'CONCERN', side: 'US', speaker: 'Derek Chollet', topics: ['myanmar'], engagement: 0 },
      { act: 'AGREE', side: 'BOTH', topics: ['health', 'ASEAN'], engagement: 0 },
    ],
  },
  bravo: {
    id: 'bravo',
    title: 'Counselor Chollet in Phnom Penh',
    text: 'A visit to speak of trade; talks went well.',
    publisher: 'US',
    issuedOn: '2021-11-24',
    countries: ['KH', 'US'],
    sectors: ['trade'],
    officials: [
      { name: 'PRAK Sokhonn', country: 'KH', posts: ['Foreign Minister'] },
      { name: 'Derek Chollet', country: 'US', posts: ['Counselor of the Department of State'] },
    ],
    engagements: [
      {
        type: 'COURTESY_CALL',
        countries: ['KH', 'US'],
        startDate: '2021-11-23',
        officials: ['PRAK Sokhonn', 'Derek Chollet'],
      },
    ],
    statements: [{ act: 'COMMIT', side: 'US', target: 'KH', topics: ['trade'], engagement: 0 }],
  },
  charlie: {
    id: 'charlie',
    title: 'Visit to Japan',
    text: 'Bridges and roads.',
    publisher: 'KH',
    issuedOn: '2021-12-07',
    countries: ['KH', 'JP'],
    sectors: ['transport'],
    officials: [
      { ...prak, posts: ['Foreign Minister'] },
      { ...hayashi, posts: ['Foreign Minister'] },
    ],
    engagements: [
      {
        type: 'VISIT',
        countries: ['KH', 'JP'],
        startDate: '2021-12-05',
        endDate: '2021-12-07',
        officials: ['Prak Sokhonn'],
      },
      {
        type: 'MEETING',
        countries: ['KH', 'JP'],
        startDate: '2021-12-06',
        officials: ['Prak Sokhonn', 'Hayashi Yoshimasa'],
      },
    ],
    statements: [{ act: 'OFFER', side: 'JP', target: 'KH', topics: ['transport'], engagement: 1 }],
  },
  delta: {
    id: 'delta',
    title: 'On the Mekong',
    kind: 'JOINT_STATEMENT',
    publisher: 'VN',
    issuedOn: '2022-01-10',
    language: 'vi',
    collection: 'mekong',
    countries: ['KH', 'LA', 'VN'],
    organizations: ['ASEAN'],
    issues: ['mekong-river'],
    engagements: [{ type: 'MULTILATERAL_MEETING', countries: ['KH', 'LA', 'VN'], startDate: '2022-01-10' }],
  },
  echo: {
    id: 'echo',
    title: 'A word to Russia',
    kind: 'STATEMENT',
    publisher: 'JP',
    sourceUrl: 'file:///releases/echo.txt',
    countries: ['JP', 'RU'],
    issues: ['ukraine'],
    officials: [{ ...hayashi, posts: ['Minister of Defence'] }],
    statements: [{ act: 'REJECT', side: 'JP', target: 'RU', topics: ['ukraine'] }],
  },
  foxtrot: {
    id: 'foxtrot',
    title: 'Trade figures',
    kind: 'NEWS',
    publisher: 'KH',
    issuedOn: '2022-02-01',
    countries: ['KH', 'US'],
    sectors: ['trade'],
  },
  golf: {
    id: 'golf',
    title: 'Dairy news',
    kind: 'NEWS',
    publisher: 'KH',
    issuedOn: '2022-02-01',
    countries: ['KH'],
  },
  hotel: {
    id: 'hotel',
    title: 'Note of protest',
    publisher: 'KH',
    issuedOn: '2022-03-15',
    countries: ['KH', 'TH'],
    engagements: [{ type: 'PROTEST_NOTE', countries: ['KH', 'TH'], startDate: '2022-03-14' }],
    statements: [{ act: 'CONCERN', side: 'KH', target: 'TH', engagement: 0 }],
  },
} as const satisfies Record<string, ReleaseBrief>;

export const PRAK = 'official:kh-prak-sokhonn';
export const CHOLLET = 'official:us-chollet-derek';
export const HAYASHI = 'official:jp-hayashi-yoshimasa';

export const SMALL_WORLD: readonly Contribution[] = Object.values(BRIEFS).map((brief) =>
  contributionFrom(brief, reference),
);

const engagements = [...engagementsOf(SMALL_WORLD, reference).values()];

/** The small world's only engagement of a type. */
export function engagementOf(type: EngagementTypeId): EngagementRecord {
  const [found, second] = engagements.filter((one) => one.type === type);
  if (found === undefined || second !== undefined) throw new Error(`Not exactly one engagement: ${type}.`);
  return found;
}

/** The contribution of a release of the small world. */
export function partOf(name: keyof typeof BRIEFS): Contribution {
  const found = SMALL_WORLD.find(({ release }) => release.id === `release:${name}`);
  if (found === undefined) throw new Error(`No release ${name}.`);
  return found;
}

/** A store with the small world, written before the tests of the `describe` around and closed after them. */
export function useSmallWorld(openEmpty: OpenEmpty): () => GraphStore {
  return useWorld(openEmpty, SMALL_WORLD);
}

/** A store with the contributions, written one by one before the tests of the `describe` around and closed after them. */
export function useWorld(openEmpty: OpenEmpty, contributions: readonly Contribution[]): () => GraphStore {
  let store: GraphStore | null = null;
  beforeAll(async () => {
    store = await openEmpty();
    const world = new World([store], reference);
    for (const one of contributions) await world.put(one);
  }, PATIENCE);
  afterAll(async () => {
    await store?.close();
  });
  return () => {
    if (store === null) throw new Error('The store is not open.');
    return store;
  };
}

/** The keys of the nodes of a page, without the prefix of their kind. */
export function namesOf(page: Page<{ readonly id: string }> | undefined): string[] {
  return (page?.items ?? []).map(({ node }) => node.id.slice(node.id.indexOf(':') + 1));
}
