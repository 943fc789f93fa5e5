import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScratchStore } from '../../../src/open-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { contributionFrom, type ReleaseBrief } from '../../support/worlds/release-brief.ts';
import { countCalls } from '../support/count-calls.ts';
import { openApi, reference, type TestApi } from '../support/open-api.ts';

/** More releases than are followed from a node. */
const MANY = 150;

function briefs(prefix: string, year: number, rest: Partial<ReleaseBrief>): ReleaseBrief[] {
  return Array.from({ length: MANY }, (_, index) => ({
    id: `${prefix}-${index}`,
    issuedOn: new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
    ...rest,
  }));
}

const ends = { countries: ['KH', 'IS'], sectors: ['trade'], issuedOn: '1999-01-01' };

describe('paths between nodes of many releases', () => {
  let store: GraphStore | null = null;
  let api: TestApi | null = null;
  let calls = new Map<string, number>();
  beforeAll(async () => {
    store = await openScratchStore(reference);
    const world = [
      { id: 'common', ...ends },
      ...briefs('kh', 2020, { countries: ['KH'], issues: ['myanmar'] }),
      ...briefs('is', 2021, { countries: ['IS'], issues: ['arctic'] }),
      { id: 'far', issuedOn: '1999-01-01', issues: ['myanmar', 'arctic'] },
    ];
    await new World([store], reference).put(...world.map((brief) => contributionFrom(brief, reference)));
    const counted = countCalls(store);
    calls = counted.calls;
    api = await openApi(counted.store);
  });
  afterAll(async () => {
    await api?.server.stop();
    await store?.close();
  });
  const lengths = async (from: string, to: string) => {
    calls.clear();
    const data = await api?.data(
      `{ paths(from: "${from}", to: "${to}", first: 20) { nodes { __typename } } }`,
    );
    return data.paths.map(({ nodes }: { nodes: unknown[] }) => nodes.length - 1);
  };

  it('find what both have in common, however old', async () => {
    expect(await lengths('country:KH', 'country:IS')).toEqual([2]);
  });

  it('miss what only old releases lead to', async () => {
    expect(await lengths('sector:trade', 'issue:arctic')).toEqual(Array.from({ length: 20 }, () => 4));
    // Every way leads through one of the two old releases.
    expect(await lengths('release:kh-1', 'release:is-1')).toEqual([]);
  });

  it('ask the store once a step', async () => {
    await lengths('release:kh-2', 'release:is-2');
    expect(calls.get('neighbours')).toBeGreaterThan(2);
    expect(calls.get('neighbours')).toBeLessThanOrEqual(6);
  });
});
