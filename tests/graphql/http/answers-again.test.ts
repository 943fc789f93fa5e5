import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScratchStore } from '../../../src/open-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { SMALL_WORLD } from '../../store/conformance/small-world.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { GUEST, openApi, reference, WRITER, type TestApi } from '../support/open-api.ts';

let store: GraphStore;
let calls: Map<string, number>;
let api: TestApi;

beforeAll(async () => {
  const own = await openScratchStore(reference);
  await new World([own], reference).put(...SMALL_WORLD);
  ({ store, calls } = countCalls(own));
  api = await openApi(store);
});

afterAll(async () => {
  await api.server.stop();
  await store.close();
});

const RELEASES = '{ summary { releases } }';

function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': 'yes', ...headers },
  });
}

/** What the store is asked besides its version while something is done. */
async function asked(work: () => Promise<unknown>): Promise<string[]> {
  calls.clear();
  await work();
  return [...calls.keys()].filter((name) => name !== 'version');
}

describe('a question that was answered before', () => {
  it('is answered with the same bytes, and the store is not asked', async () => {
    const first = await api.ask('query Again { summary { engagements } }');
    let second: typeof first | null = null;
    expect(
      await asked(async () => (second = await api.ask('query Again { summary { engagements } }'))),
    ).toEqual([]);
    expect(second).toEqual(first);
  });

  it('is another one with other variables, another name, or another token’s scope', async () => {
    const query = 'query Page($first: Int) { releases(first: $first) { nodes { id } } }';
    expect((await api.data(query, { first: 1 })).releases.nodes).toHaveLength(1);
    expect((await api.data(query, { first: 2 })).releases.nodes).toHaveLength(2);
    expect(await asked(() => api.ask(query, { first: 2 }, GUEST))).not.toEqual([]);
    expect(await asked(() => api.ask(query, { first: 2 }))).toEqual([]);
  });

  it('is asked of the store again once the graph has changed', async () => {
    const before = (await api.data(RELEASES)).summary.releases;
    const text = 'The Minister of Foreign Affairs of Cambodia met the Ambassador of Japan on 3 May 2023.';
    const { ingestRelease } = await api.data(
      'mutation($text: String!) { ingestRelease(release: { text: $text }) { release { id } } }',
      { text },
      WRITER,
    );
    expect((await api.data(RELEASES)).summary.releases).toBe(before + 1);
    await api.data('mutation($id: ID!) { removeRelease(id: $id) }', { id: ingestRelease.release.id }, WRITER);
    expect((await api.data(RELEASES)).summary.releases).toBe(before);
  });

  it('is not kept where it failed, writes, or reads a text', async () => {
    const error = await api.ask(
      '{ release(id: "release:nothing") { title } relation(between: ["KH"]) { id } }',
    );
    expect(error.errors).not.toEqual([]);
    for (const query of [
      '{ relation(between: ["KH"]) { id } }',
      'mutation { removeRelease(id: "release:none") }',
      '{ preview(release: { text: "Talks on trade." }) { title } }',
    ]) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${WRITER}` },
        body: JSON.stringify({ query }),
      });
      expect([query, response.headers.get('cache-control')]).toEqual([query, 'no-store']);
    }
  });

  it('need not be sent again to whoever holds it', async () => {
    const first = await get({ query: RELEASES });
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await get({ query: RELEASES }, { 'if-none-match': tag });
    expect([second.status, await second.text()]).toEqual([304, '']);
    const other = await get({ query: '{ summary { statements } }' }, { 'if-none-match': tag });
    expect(other.status).toBe(200);
  });
});

describe('a persisted query', () => {
  const query = 'query Countries { countries { code } }';
  const extensions = JSON.stringify({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  });

  it('is not known at first, and then asked for by its hash alone, by GET', async () => {
    const unknown = await (await get({ extensions })).json();
    expect(unknown).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    const told = await (await get({ query, extensions })).json();
    expect(told).toMatchObject({ data: { countries: expect.arrayContaining([{ code: 'KH' }]) } });
    expect(await (await get({ extensions })).json()).toEqual(told);
  });

  it('is refused under the hash of another', async () => {
    const response = await get({ query: RELEASES, extensions });
    expect(response.status).toBe(400);
  });
});

/** The bytes of an answer as they came over the wire, and how they are compressed. */
function askEncoded(
  query: string,
  accepted: string,
): Promise<{ readonly encoding: string; readonly bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': accepted };
    request(`${api.url}/graphql`, { method: 'POST', headers }, async (response) => {
      const encoding = response.headers['content-encoding'] ?? 'identity';
      resolve({ encoding, bytes: await buffer(response) });
    })
      .on('error', reject)
      .end(JSON.stringify({ query }));
  });
}

describe('a long answer', () => {
  const decode: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    identity: (bytes) => bytes,
    gzip: gunzipSync,
    br: brotliDecompressSync,
  };

  it.each(['first', 'kept'])('is compressed for whoever takes it so: the %s one', async () => {
    const texts = [];
    const sizes = [];
    for (const accepted of ['identity', 'gzip', 'br']) {
      const { encoding, bytes } = await askEncoded('{ organizations { id name } }', accepted);
      expect(encoding).toBe(accepted);
      texts.push(decode[encoding]?.(bytes).toString());
      sizes.push(bytes.length);
    }
    expect(new Set(texts).size).toBe(1);
    const [plain = 0, ...packed] = sizes;
    for (const bytes of packed) expect(bytes).toBeLessThan(plain / 2);
  });

  it('comes as it is, however often, where it is short', async () => {
    for (const _ of ['first', 'kept', 'again'])
      expect((await askEncoded(RELEASES, 'br')).encoding).toBe('identity');
  });
});

describe('the cost of an answer', () => {
  it('is told with the limit, also to whoever is refused', async () => {
    const cost = async (query: string) => JSON.parse((await api.ask(query)).text).extensions.cost;
    const small = await cost('{ releases(first: 1) { nodes { id } } }');
    const large = await cost('{ releases(first: 100) { nodes { id } } }');
    const refused = await cost(
      '{ releases(first: 200) { nodes { mentions { quote start end entity { name } } more: mentions { quote start end entity { id name } } } } }',
    );
    expect(small.limit).toBe(100_000);
    expect(large.requested - small.requested).toBe(99);
    expect(refused.requested).toBeGreaterThan(refused.limit);
  });

  it('is bounded in directives, too', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `a${index}: __typename @include(if: true)`).join(
      ' ',
    );
    expect(await api.error(`{ ${many} }`)).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      message: /directives/,
    });
  });
});
