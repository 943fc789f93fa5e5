import { setTimeout } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { cursorAt } from '../../src/graphql/following/follow-releases.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { StoreUnavailableError } from '../../src/store/store-errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { partOf, reference, SMALL_WORLD } from '../store/conformance/small-world.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { GUEST, openApi, type TestApi } from './support/open-api.ts';

const limits = { pollMilliseconds: 20 };
const FOLLOW =
  'subscription ($filter: ReleaseFilter, $after: String) { releaseIngested(filter: $filter, after: $after) { id title followCursor countries { code } } }';

let store: GraphStore;
let world: World;
let api: TestApi;
const clients: Client[] = [];

beforeEach(async () => {
  store = await openScratchStore(reference);
  world = new World([store], reference);
  await world.put(...SMALL_WORLD.slice(0, 2));
  api = await openApi(store, { limits });
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  await api.server.stop();
  await store.close();
});

function connect(url = api.url, connectionParams: Record<string, unknown> = {}): Client {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams,
  });
  clients.push(client);
  return client;
}

/** What a subscription brings, one by one: of what is written from here on, however late it is heard of. */
async function follow(variables: Record<string, unknown> = {}, client = connect()) {
  const after = cursorAt(await store.version());
  const items = client.iterate<any>({ query: FOLLOW, variables: { after, ...variables } });
  const first = items.next();
  // A server that stops ends it; whether that was meant is told by what waits.
  first.catch(() => undefined);
  let waiting: Promise<IteratorResult<any>> | null = first;
  return {
    next: async () => {
      const answer = await (waiting ?? items.next());
      waiting = null;
      return answer.value?.data?.releaseIngested ?? answer.value;
    },
    end: () => items.return?.(),
  };
}

describe('releaseIngested', () => {
  it('brings each release once, in the order of writing, with what the graph says of it', async () => {
    const following = await follow();
    await world.put(partOf('charlie'));
    await world.put(partOf('delta'), partOf('echo'));
    expect(await following.next()).toMatchObject({
      id: 'release:charlie',
      countries: [{ code: 'JP' }, { code: 'KH' }],
    });
    expect((await following.next()).id).toBe('release:delta');
    expect((await following.next()).id).toBe('release:echo');
  });

  it('begins, without a place, with what is written once it is there', async () => {
    const following = await follow({ after: null });
    const { release, ...rest } = partOf('charlie');
    const first = following.next();
    for (let time = 0, isThere = false; !isThere; time += 1) {
      await world.put({ ...rest, release: { ...release, title: `${time}`, digest: `${time}` } });
      isThere = await Promise.race([first.then(() => true), setTimeout(100, false)]);
    }
    expect((await first).id).toBe('release:charlie');
  });

  it('brings those of a filter, and a revised one again', async () => {
    const following = await follow({ filter: { countries: ['KH', 'US'] } });
    await world.put(partOf('charlie'));
    const { release, ...rest } = partOf('alpha');
    await world.put({ ...rest, release: { ...release, title: 'Revised', digest: 'another' } });
    expect(await following.next()).toMatchObject({ id: 'release:alpha', title: 'Revised' });
  });

  it('goes on where a client was, on another server of the same store too', async () => {
    const following = await follow();
    await world.put(partOf('charlie'));
    const { followCursor } = await following.next();
    following.end();
    await world.put(partOf('delta'));
    await world.put(partOf('echo'));
    const other = await openApi(store, { limits });
    const again = await follow({ after: followCursor }, connect(other.url));
    expect([(await again.next()).id, (await again.next()).id]).toEqual(['release:delta', 'release:echo']);
    await other.server.stop();
  });

  it('goes on after an answer, which tells where', async () => {
    const { headers } = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ summary { releases } }' }),
    });
    await world.put(partOf('charlie'));
    const following = await follow({ after: headers.get('Entente-Follow-Cursor') });
    expect((await following.next()).id).toBe('release:charlie');
  });

  it('goes on when a store that did not answer answers again', async () => {
    let isDown = false;
    const failing = new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) =>
          isDown && (name === 'version' || name === 'listWritten')
            ? Promise.reject(new StoreUnavailableError('down'))
            : member.apply(target, args);
      },
    });
    const other = await openApi(failing, { limits });
    const following = await follow({}, connect(other.url));
    isDown = true;
    await world.put(partOf('charlie'));
    await setTimeout(200);
    isDown = false;
    expect((await following.next()).id).toBe('release:charlie');
    await other.server.stop();
  });

  it('says what is wrong with a filter, a cursor or an operation', async () => {
    const messageOf = async (payload: { query: string; variables?: Record<string, unknown> }) => {
      try {
        const { value } = await connect().iterate(payload).next();
        return JSON.stringify(value);
      } catch (error) {
        return JSON.stringify(error);
      }
    };
    expect(await messageOf({ query: FOLLOW, variables: { filter: { countries: ['Cambodja'] } } })).toContain(
      'KH',
    );
    expect(await messageOf({ query: FOLLOW, variables: { after: 'forged' } })).toContain('no cursor');
    expect(await messageOf({ query: '{ summary { releases } }' })).toContain('POST /graphql');
    expect(await messageOf({ query: 'subscription { releaseIngested { nothing } }' })).toContain(
      'Cannot query field',
    );
    expect(await messageOf({ query: 'subscription {' })).toContain('Syntax Error');
  });

  it('is answered over WebSocket alone', async () => {
    const { errors } = await api.ask('subscription { releaseIngested { id } }');
    expect(errors).toMatchObject([
      { message: expect.stringContaining('WebSocket'), extensions: { code: 'BAD_REQUEST' } },
    ]);
  });
});

describe('connections', () => {
  it('need a token where reading does', async () => {
    const closed = await openApi(store, { limits, readers: 'token' });
    await expect(connect(closed.url).iterate({ query: FOLLOW }).next()).rejects.toMatchObject({ code: 4403 });
    const following = await follow({}, connect(closed.url, { authorization: `Bearer ${GUEST}` }));
    await world.put(partOf('charlie'));
    expect((await following.next()).id).toBe('release:charlie');
    await closed.server.stop();
  });

  it('are as many as allowed, and their subscriptions too', async () => {
    const small = await openApi(store, { limits: { ...limits, connections: 1, subscriptions: 1 } });
    const client = connect(small.url);
    await follow({}, client);
    await expect(client.iterate({ query: FOLLOW }).next()).rejects.toMatchObject([
      { message: 'One connection has 1 subscriptions at most.' },
    ]);
    await expect(connect(small.url).iterate({ query: FOLLOW }).next()).rejects.toBeDefined();
    const elsewhere = new WebSocket(`${small.url.replace('http', 'ws')}/elsewhere`, 'graphql-transport-ws');
    const reason = await new Promise<Error>((resolve) => elsewhere.on('error', resolve));
    expect(reason.message).toContain('404');
    await small.server.stop();
  });

  it('are cut where the client answers no ping', async () => {
    const impatient = await openApi(store, { limits: { ...limits, heartbeatMilliseconds: 50 } });
    const address = `${impatient.url.replace('http', 'ws')}/graphql`;
    const silent = new WebSocket(address, 'graphql-transport-ws', { autoPong: false });
    expect(await new Promise<number>((resolve) => silent.on('close', resolve))).toBe(1006);
    await impatient.server.stop();
  });

  it('are closed when the server stops, and nobody asks the store any more', async () => {
    const stopping = await openApi(store, { limits });
    const client = connect(stopping.url);
    const connected = new Promise((resolve) => client.on('connected', resolve));
    const closed = new Promise<unknown>((resolve) => client.on('closed', resolve));
    void client
      .iterate({ query: FOLLOW })
      .next()
      .catch(() => undefined);
    await connected;
    const started = performance.now();
    await stopping.server.stop();
    expect(performance.now() - started).toBeLessThan(5000);
    expect(await closed).toMatchObject({ code: 1001 });
  });
});
