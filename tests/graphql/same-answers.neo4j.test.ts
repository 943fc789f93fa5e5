import { afterAll, beforeAll, expect, it } from 'vitest';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { PATIENCE } from '../store/conformance/small-world.ts';
import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { demonstration } from './support/demonstration.ts';
import { openApi, reference, type TestApi } from './support/open-api.ts';
import { BY_IDS, WIDE_QUESTIONS } from './support/wide-questions.ts';

const WORLD = demonstration();
const RELEASE = WORLD[0]?.release.id ?? '';

describeNeo4j('SQLite and Neo4j answer alike, byte for byte', (server) => {
  const stores: GraphStore[] = [];
  const apis: TestApi[] = [];
  beforeAll(async () => {
    stores.push(await openScratchStore(reference), await openEmptyNeo4j(server));
    const world = new World(stores, reference);
    await world.put(...WORLD);
    for (const store of stores) apis.push(await openApi(store));
  }, PATIENCE);
  afterAll(async () => {
    for (const { server: api } of apis) await api.stop();
    for (const store of stores) await store.close();
  });

  const askBoth = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const [sqlite, neo4j] = await Promise.all(apis.map((api) => api.ask(query, variables)));
    expect(sqlite?.errors).toEqual([]);
    expect(neo4j?.text).toBe(sqlite?.text);
    return sqlite?.text ?? '';
  };

  it.each(WIDE_QUESTIONS.map((query) => [query.replaceAll(/\s+/g, ' ').slice(0, 80), query]))(
    '%s',
    { timeout: PATIENCE },
    async (_, query) => expect((await askBoth(query)).length).toBeGreaterThan(100),
  );

  it('a release and a contact by their ids', { timeout: PATIENCE }, async () => {
    const listed = await apis[0]?.data('{ engagements(first: 1) { nodes { id } } }');
    const engagement = listed.engagements.nodes[0].id;
    const answer = await askBoth(BY_IDS, { release: RELEASE, engagement });
    expect(JSON.parse(answer).data).toMatchObject({
      release: { id: RELEASE },
      engagement: { id: engagement },
    });
  });
});
