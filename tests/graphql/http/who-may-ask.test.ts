import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScratchStore } from '../../../src/open-store.ts';
import type { ApiOptions } from '../../../src/graphql/api-options.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { SMALL_WORLD } from '../../store/conformance/small-world.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { GUEST, openApi, reference, WRITER, type TestApi } from '../support/open-api.ts';

let store: GraphStore;

beforeAll(async () => {
  store = await openScratchStore(reference);
  await new World([store], reference).put(...SMALL_WORLD);
});

afterAll(() => store.close());

async function using<T>(options: Partial<ApiOptions>, test: (api: TestApi) => Promise<T>): Promise<T> {
  const api = await openApi(store, options);
  try {
    return await test(api);
  } finally {
    await api.server.stop();
  }
}

describe('a server for tokens alone', () => {
  it('answers to those that it knows, and tells others what is missing', async () => {
    await using({ readers: 'token' }, async ({ url, ask, data }) => {
      const { status, errors } = await ask('{ summary { releases } }');
      expect([status, errors[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
      expect((await ask('{ summary { releases } }', {}, 'a-token-of-nobody')).status).toBe(401);
      expect((await data('{ summary { releases } }', {}, GUEST)).summary.releases).toBe(8);
      expect((await fetch(`${url}/health`)).status).toBe(200);
    });
  });

  it('does not show the graph on its front page', async () => {
    await using({ readers: 'token' }, async ({ url }) => {
      const page = await fetch(`${url}/`);
      expect(await page.text()).not.toContain('Note of protest');
    });
  });
});

describe('pages of other sites', () => {
  const preflight = (url: string, origin: string, headers: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': headers },
    });

  it('may ask, but send a token only where they are trusted', async () => {
    await using({ origins: ['https://desk.example.org'] }, async ({ url }) => {
      const foreign = await preflight(url, 'https://elsewhere.example', 'content-type,authorization');
      expect(foreign.headers.get('access-control-allow-origin')).toBe('*');
      expect(foreign.headers.get('access-control-allow-headers')?.toLowerCase()).not.toContain(
        'authorization',
      );
      const trusted = await preflight(url, 'https://desk.example.org', 'content-type,authorization');
      expect(trusted.headers.get('access-control-allow-origin')).toBe('https://desk.example.org');
      expect(trusted.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('authorization');
      for (const { headers } of [foreign, trusted])
        expect(headers.get('access-control-allow-credentials')).toBeNull();
    });
  });
});

describe('a caller who asks too often', () => {
  it('is told to wait, each token and address for itself, while /health answers', async () => {
    const limits = { requestsAMinute: 3 };
    await using({ limits }, async ({ url, ask }) => {
      const statuses = async (token?: string) => {
        const answers = [];
        for (let i = 0; i < 5; i += 1) answers.push((await ask('{ __typename }', {}, token)).status);
        return answers;
      };
      expect(await statuses()).toEqual([200, 200, 200, 429, 429]);
      expect(await statuses(WRITER)).toEqual([200, 200, 200, 429, 429]);
      const refused = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
      expect((await fetch(`${url}/health`)).status).toBe(200);
    });
  });

  it('cannot choose another address, unless a proxy is trusted', async () => {
    const from = (url: string, address: string) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: '{"query":"{ __typename }"}',
      }).then(({ status }) => status);
    await using({ limits: { requestsAMinute: 1 } }, async ({ url }) => {
      expect([await from(url, '192.0.2.1'), await from(url, '192.0.2.2')]).toEqual([200, 429]);
    });
    await using({ limits: { requestsAMinute: 1 }, proxies: 1 }, async ({ url }) => {
      expect([await from(url, '192.0.2.1'), await from(url, '192.0.2.2')]).toEqual([200, 200]);
      expect(await from(url, '198.51.100.7, 192.0.2.2')).toBe(429);
    });
  });
});

describe('a flood of questions', () => {
  it('is answered with 503 at once beyond what the server can do, and is over when it ends', async () => {
    let open = (): void => {};
    const held = new Promise<void>((resolve) => (open = resolve));
    const slow = new Proxy(store, {
      get: (target, name, receiver) => {
        if (name === 'until') return () => receiver;
        if (name === 'summary') return async () => held.then(() => target.summary());
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const api = await openApi(slow, { limits: { atOnce: 10, requestsAMinute: 0 } });
    try {
      const question = () => api.ask(`{ summary { releases } }`);
      const first = Array.from({ length: 10 }, question);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const more = await Promise.all(Array.from({ length: 50 }, question));
      expect(new Set(more.map(({ status }) => status))).toEqual(new Set([503]));
      expect(more[0]?.errors[0]?.extensions['code']).toBe('OVERLOADED');
      expect((await fetch(`${api.url}/health`)).status).toBe(200);
      open();
      expect((await Promise.all(first)).map(({ status }) => status)).toEqual(Array(10).fill(200));
      expect((await question()).status).toBe(200);
    } finally {
      open();
      await api.server.stop();
    }
  });
});

describe('/metrics', () => {
  it('tells requests, operations, store calls, ingests and the cache, and no secret', async () => {
    await using({ version: '1.2.3' }, async ({ url, ask, data }) => {
      await ask('query Counted { summary { releases } }');
      await ask('query Counted { summary { releases } }');
      await ask('query Wrong { relation(between: ["KH"]) { id } }');
      for (let i = 0; i < 150; i += 1) await ask(`query Q${i} { __typename }`);
      const { ingestRelease } = await data(
        'mutation Take { ingestRelease(release: { text: "Talks on trade were held in Hanoi." }) { outcome release { id } } }',
        {},
        WRITER,
      );
      await data(
        'mutation Out($id: ID!) { removeRelease(id: $id) }',
        { id: ingestRelease.release.id },
        WRITER,
      );
      const response = await fetch(`${url}/metrics`);
      const text = await response.text();
      expect(response.headers.get('content-type')).toContain('text/plain');
      for (const line of [
        'entente_info{version="1.2.3"} 1',
        'entente_graphql_operation_duration_seconds_count{type="query",operation="Counted",outcome="ok"} 1',
        'entente_graphql_operation_duration_seconds_count{type="query",operation="Wrong",outcome="error"} 1',
        'entente_answer_cache_lookups_total{result="hit"} 1',
        'entente_releases_ingested_total{outcome="CREATED"} 1',
        'entente_store_call_duration_seconds_count{method="summary",outcome="ok"} 1',
        'entente_http_request_duration_seconds_count{route="graphql",status="200"}',
        'process_resident_memory_bytes',
      ])
        expect(text).toContain(line);
      expect(text.match(/_count\{type="query",operation="Q\d+"/g)?.length).toBeLessThanOrEqual(100);
      expect(text).toContain('operation="other"');
      expect(text).not.toContain(WRITER);
    });
  });
});
