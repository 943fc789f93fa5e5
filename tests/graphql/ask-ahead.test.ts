import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observeCalls } from '../../src/graphql/observe-calls.ts';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { demonstration } from './support/demonstration.ts';
import { openApi, reference, type TestApi } from './support/open-api.ts';

describe('what the fields of a node ask of the store', () => {
  let store: GraphStore;
  let api: TestApi;
  /** Calls of the store that had begun before it gave the node. */
  let before: string[] = [];

  beforeAll(async () => {
    store = await openScratchStore(reference);
    await new World([store], reference).put(...demonstration());
    const begun: string[] = [];
    const observed = observeCalls(store, async (method, call) => {
      begun.push(method);
      if (method !== 'relations' && method !== 'officials') return call();
      await new Promise((resolve) => setImmediate(resolve));
      before = [...begun].sort();
      begun.length = 0;
      return call();
    });
    api = await openApi(observed, { limits: { cacheBytes: 0 } });
  });
  afterAll(async () => {
    await api.server.stop();
    await store.close();
  });

  it('is asked for together with a relation', async () => {
    const { relation } = await api.data(`{ relation(between: ["KH", "US"]) {
      strength engagementCounts { count } ...more strengthParts(first: 1) { totalCount }
      engagements(first: 1) { nodes { id } }
    } } fragment more on Relation { timeline { share } sectors { releases } officials { engagements } }`);
    expect(relation.strengthParts.totalCount).toBeGreaterThan(0);
    expect(before).toEqual([
      'hottestContacts',
      'listEngagements',
      'listIds',
      'relationMonths',
      'relationOfficials',
      'relationTopics',
      'relationTotals',
      'relations',
      'releaseMonths',
    ]);
  });

  it('is asked for together with an official', async () => {
    await api.data('{ official(id: "us-chollet-derek") { posts { title } counterparts { engagements } } }');
    expect(before).toEqual(['counterparts', 'officials', 'posts']);
  });

  it('is not where it is left out, or nothing of a page is wanted', async () => {
    await api.data(`{ relation(between: ["KH", "US"]) { strength(on: "2020-01-01")
      engagements { totalCount } timeline @skip(if: true) { share } } }`);
    expect(before).toEqual(['relations']);
  });

  it('is refused as ever where it is wrong, and of no concern where there is no node', async () => {
    const wrong = 'officials(first: -1) { engagements }';
    expect(await api.error(`{ relation(between: ["KH", "US"]) { ${wrong} } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await api.data(`{ relation(between: ["KH", "TV"]) { ${wrong} } }`)).toEqual({ relation: null });
  });
});
