import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiOptions } from '../../src/graphql/api-options.ts';
import type { Contribution } from '../../src/model/contribution.ts';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { PATIENCE, SMALL_WORLD } from '../store/conformance/small-world.ts';
import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import type { TestNeo4j } from '../support/neo4j/test-neo4j.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { demonstration } from './support/demonstration.ts';
import { openApi, reference, type TestApi } from './support/open-api.ts';
import { BY_IDS, everyField, WIDE_LIMITS, WIDE_QUESTIONS } from './support/wide-questions.ts';

const WORLD = demonstration();
const RELEASE = WORLD[0]?.release.id ?? '';

/** The API over each store, with the same contributions. */
function useBoth(
  server: TestNeo4j,
  contributions: readonly Contribution[],
  options: Partial<ApiOptions> = {},
) {
  const stores: GraphStore[] = [];
  const apis: TestApi[] = [];
  beforeAll(async () => {
    stores.push(await openScratchStore(reference), await openEmptyNeo4j(server));
    await new World(stores, reference).put(...contributions);
    for (const store of stores) apis.push(await openApi(store, options));
  }, PATIENCE);
  afterAll(async () => {
    for (const { server: api } of apis) await api.stop();
    for (const store of stores) await store.close();
  });
  /** The one answer of both. */
  return async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const [sqlite, neo4j] = await Promise.all(apis.map((api) => api.ask(query, variables)));
    expect(sqlite?.errors).toEqual([]);
    expect(neo4j?.text).toBe(sqlite?.text);
    return sqlite?.text ?? '';
  };
}

describeNeo4j('SQLite and Neo4j answer alike, byte for byte', (server) => {
  const ask = useBoth(server, WORLD);

  it.each(WIDE_QUESTIONS.map((query) => [query.replaceAll(/\s+/g, ' ').slice(0, 80), query]))(
    '%s',
    { timeout: PATIENCE },
    async (_, query) => expect((await ask(query)).length).toBeGreaterThan(100),
  );

  it('a release and a contact by their ids', { timeout: PATIENCE }, async () => {
    const listed = JSON.parse(await ask('{ engagements(first: 1) { nodes { id } } }'));
    const engagement = listed.data.engagements.nodes[0].id;
    const answer = await ask(BY_IDS, { release: RELEASE, engagement });
    expect(JSON.parse(answer).data).toMatchObject({
      release: { id: RELEASE },
      engagement: { id: engagement },
    });
  });
});

describeNeo4j('SQLite and Neo4j answer every field alike', (server) => {
  const ask = useBoth(server, SMALL_WORLD, { limits: WIDE_LIMITS });

  it.each(everyField('release:alpha'))('of $name', { timeout: PATIENCE }, async ({ query }) =>
    expect(await ask(query)).not.toContain('"data":{"node":null}'),
  );
});
