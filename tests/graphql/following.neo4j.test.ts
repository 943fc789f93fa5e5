import { createClient } from 'graphql-ws';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { partOf, PATIENCE, reference } from '../store/conformance/small-world.ts';
import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { openApi } from './support/open-api.ts';

describeNeo4j('releaseIngested over Neo4j', (server) => {
  it('brings what another process has written', { timeout: PATIENCE }, async () => {
    const [writing, reading] = [await openEmptyNeo4j(server), openNeo4jStore({ ...server, reference })];
    const world = new World([writing], reference);
    await world.put(partOf('alpha'));
    const api = await openApi(reading, { limits: { pollMilliseconds: 50 } });
    const client = createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const items = client.iterate<any>({
      query: 'subscription { releaseIngested(filter: { countries: ["KH"] }) { id sectors { name } } }',
    });
    const first = items.next();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await world.put(partOf('echo'), partOf('charlie'));
    expect((await first).value.data.releaseIngested).toEqual({
      id: 'release:charlie',
      sectors: [{ name: 'Transport and physical connectivity' }],
    });
    await client.dispose();
    await api.server.stop();
    await reading.close();
    await writing.close();
  });
});
