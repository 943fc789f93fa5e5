import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, ensureBuilt } from '../../src/graphql/ensure-built.ts';
import { createApiServer } from '../../src/graphql/server.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { StoreUnavailableError } from '../../src/store/store-errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { SMALL_WORLD } from '../store/conformance/small-world.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { openApi, optionsFor, reference, WRITER, type TestApi } from './support/open-api.ts';

let store: GraphStore;
let api: TestApi;

beforeAll(async () => {
  store = await openScratchStore(reference);
  await new World([store], reference).put(...SMALL_WORLD);
  api = await openApi(store);
});

afterAll(async () => {
  await api.server.stop();
  await store.close();
});

/** The store with one method put in another's place: how it fails, or how slow it is. */
function withMethod<Name extends keyof GraphStore>(name: Name, method: GraphStore[Name]): GraphStore {
  return new Proxy(store, {
    get: (target, member, receiver) => {
      if (member === 'until') return () => receiver;
      if (member === name) return method;
      const value: unknown = Reflect.get(target, member, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

async function using<T>(options: Parameters<typeof openApi>, test: (api: TestApi) => Promise<T>): Promise<T> {
  const other = await openApi(...options);
  try {
    return await test(other);
  } finally {
    await other.server.stop();
  }
}

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('orchestrators', () => {
  it('are told that the process is alive, and that the store answers', async () => {
    const health = await fetch(`${api.url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${api.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', store: 'sqlite' }]);
  });

  it('are told when the store does not answer, while the process is alive', async () => {
    const down = withMethod('ping', () => Promise.reject(new StoreUnavailableError('secret-host refused')));
    await using([down], async ({ url, log }) => {
      const ready = await fetch(`${url}/ready`);
      expect([ready.status, await ready.json()]).toEqual([503, { status: 'unavailable', store: 'sqlite' }]);
      expect((await fetch(`${url}/health`)).status).toBe(200);
      expect(log.join('')).toContain('secret-host refused');
    });
  });
});

/** The addresses of a page's scripts, in the order in which a browser comes upon them. */
function scriptsOf(page: string): readonly string[] {
  return Array.from(
    page.matchAll(/(?:src|modulepreload" crossorigin href)="(\/assets\/[^"]+)"/g),
    ([, script = '']) => script,
  );
}

/** The text of a script and of all that it imports. */
async function withImported(first: string): Promise<readonly string[]> {
  const addresses = new Set([first]);
  const texts: string[] = [];
  for (const address of addresses) {
    const text = await (await fetch(`${api.url}${address}`)).text();
    texts.push(text);
    for (const [, name = ''] of text.matchAll(/from"\.\/([^"]+)"/g)) addresses.add(`/assets/${name}`);
  }
  return texts;
}

describe('the dashboard', () => {
  beforeAll(async () => {
    expect(await ensureBuilt(BUILT.dashboard, () => undefined)).toBe(true);
  });

  it('answers at each of its addresses with one document that allows its own scripts and styles alone', async () => {
    for (const path of [
      '/',
      '/country/KH',
      '/relation/KH-US',
      '/release/kh-2021-11-24',
      '/network',
      '/read',
    ]) {
      const response = await fetch(`${api.url}${path}`);
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}';/);
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
      expect(page).toContain(`content="${nonce}"`);
      expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(page).not.toMatch(/<script(?![^>]* src=)/);
    }
  });

  it('names the scripts of its page, each once, for browsers to load them side by side', async () => {
    for (const [path, name] of [
      ['/', 'start'],
      ['/relation/KH-US', 'relation'],
    ] as const) {
      const page = await (await fetch(`${api.url}${path}`)).text();
      const scripts = scriptsOf(page);
      expect(new Set(scripts).size).toBe(scripts.length);
      expect(scripts.filter((script) => /-page-/.test(script))).toEqual([
        expect.stringMatching(new RegExp(`^/assets/${name}-page-[\\w-]+\\.js$`)),
      ]);
      for (const script of scripts) expect((await fetch(`${api.url}${script}`)).status).toBe(200);
    }
  });

  it('has the start page ask before all else, by a small script that waits for no large one', async () => {
    const page = await (await fetch(`${api.url}/`)).text();
    const [first = ''] = scriptsOf(page);
    expect(page).toContain(`<script type="module" async crossorigin src="${first}"></script>`);
    let size = 0;
    for (const script of await withImported(first)) size += script.length;
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThan(20_000);
    expect(await (await fetch(`${api.url}/network`)).text()).not.toContain('async');
  });

  it('has the text of each question in one script alone, so that no page loads those of others', async () => {
    const written = readFileSync(
      new URL('../../src/dashboard/generated/gql.ts', import.meta.url),
      'utf8',
    ).matchAll(/"\\n {2}((?:query|mutation) \w+)/g);
    const questions = new Set(Array.from(written, ([, question = '']) => question));
    expect(questions.size).toBeGreaterThan(20);
    const folder = join(BUILT.dashboard.folder, 'assets');
    const scripts = readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const question of questions)
      expect(scripts.filter((script) => new RegExp(`${question}\\b`).test(script)).length, question).toBe(1);
  });

  it('gives out its scripts and styles compressed for whoever takes them so', async () => {
    const page = await (await fetch(`${api.url}/`)).text();
    const [style = ''] = /\/assets\/[^"]+\.css/.exec(page) ?? [];
    for (const file of [...scriptsOf(page).filter((script) => script.includes('/common-')), style]) {
      const texts = new Set<string>();
      for (const [accepted, encoding] of [
        ['gzip, deflate', 'gzip'],
        ['gzip, deflate, br', 'br'],
        ['identity', null],
      ] as const) {
        const response = await fetch(`${api.url}${file}`, { headers: { 'accept-encoding': accepted } });
        expect([response.status, response.headers.get('content-encoding')]).toEqual([200, encoding]);
        expect(response.headers.get('vary')).toContain('Accept-Encoding');
        expect(response.headers.get('content-type')).toMatch(/^text\/(?:javascript|css)/);
        texts.add(await response.text());
      }
      expect(texts.size).toBe(1);
    }
  });

  it('has another number for styles in each answer', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(`${api.url}/`)).headers.get('content-security-policy')),
    );
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('tells people of an address that nothing has, and programs in JSON', async () => {
    const accept = (type: string) => fetch(`${api.url}/nothing/here`, { headers: { accept: type } });
    const [people, programs] = await Promise.all([accept('text/html'), accept('application/json')]);
    expect([people.status, people.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(programs.status).toBe(404);
    expect(programs.headers.get('content-type')).toContain('application/json');
  });

  it('gives out its files for a year where their names change with them, however many are asked for', async () => {
    await using([store, { limits: { requestsAMinute: 2 } }], async ({ url }) => {
      const page = await (await fetch(`${url}/`)).text();
      const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(page) ?? [];
      for (let time = 0; time < 5; time += 1) {
        const response = await fetch(`${url}${script}`);
        expect([response.status, response.headers.get('cache-control')]).toEqual([
          200,
          'public, max-age=31536000, immutable',
        ]);
        await response.text();
      }
    });
  });
});

describe('answers', () => {
  it('have headers that keep browsers from harm', async () => {
    for (const path of ['/', '/health', '/graphql?query={__typename}', '/nothing']) {
      const { headers } = await fetch(`${api.url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('to programs at /graphql are JSON, also by GET', async () => {
    const response = await fetch(
      `${api.url}/graphql?query=${encodeURIComponent('{ summary { releases } }')}`,
      {
        headers: { 'apollo-require-preflight': 'yes' },
      },
    );
    expect(await response.json()).toMatchObject({ data: { summary: { releases: 8 } } });
  });

  it('are refused to forms of other pages (CSRF) and to mutations by GET', async () => {
    const form = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(form.status).toBe(400);
    const get = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(get.status).toBe(400);
    const mutation = await fetch(
      `${api.url}/graphql?query=${encodeURIComponent('mutation { removeRelease(id: "alpha") }')}`,
      { headers: { 'apollo-require-preflight': 'yes', authorization: `Bearer ${WRITER}` } },
    );
    expect(mutation.status).toBe(405);
    expect((await api.data('{ release(id: "alpha") { id } }')).release).not.toBeNull();
  });

  it('to what is not there are errors in the usual form', async () => {
    const response = await fetch(`${api.url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining('/nothing'), extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

describe('requests that cannot be read', () => {
  it.each([
    ['{', {}, 400, 'BAD_REQUEST'],
    ['[]', {}, 400, 'BAD_REQUEST'],
    ['{}', {}, 400, 'BAD_REQUEST'],
    ['{"query": 1}', {}, 400, 'BAD_REQUEST'],
    ['{"query": "{ summary "}', {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['{"query": "{ nothing }"}', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{"query": "{ country { name } }"}', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{"query": "query A { __typename } query B { __typename }"}', {}, 400, 'OPERATION_RESOLUTION_FAILURE'],
    [
      '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "a"}}}',
      {},
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['{"query": "{ __typename }"}', { 'content-encoding': 'unknown' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('%s', async (body, headers, status, code) => {
    const response = await post(body, headers);
    const answer: any = await response.json();
    expect([response.status, answer.errors[0].extensions.code]).toEqual([status, code]);
    expect(JSON.stringify(answer)).not.toContain('stacktrace');
  });

  it('are those of more than 1 MB, unless the caller may write', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { padding: 'a'.repeat(1_500_000) } });
    const refused = await post(body);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    expect((await post(body, { authorization: 'Bearer some-token-of-somebody' })).status).toBe(413);
    expect((await post(body, { authorization: `Bearer ${WRITER}` })).status).toBe(200);
    const huge = JSON.stringify({ query: '{ __typename }', variables: { padding: 'a'.repeat(10_500_000) } });
    expect((await post(huge, { authorization: `Bearer ${WRITER}` })).status).toBe(413);
  });
});

describe('questions that are too big', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'name' : `memberOf { members { ${nested(levels - 1)} } }`;

  it.each([
    ['too deep', `{ country(code: "KH") { ${nested(8)} } }`, '18 levels deep; at most 15'],
    [
      'too many values',
      '{ releases(first: 200) { nodes { statements { engagement { accounts { statements { id act } } } } } } }',
      'values; at most 100000',
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      '101 aliases; at most 100',
    ],
    [
      'too many fields',
      `{ country(code: "KH") { ...F } } fragment F on Country { ${Array.from({ length: 40 }, (_, n) => `...G${n}`).join(' ')} } ${Array.from({ length: 40 }, (_, n) => `fragment G${n} on Country { ${'name code id region '.repeat(7)} }`).join(' ')}`,
      '1121 fields; at most 1000',
    ],
  ])('%s', async (_, query, message) => {
    const answer = await api.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
    expect(answer.errors[0]?.message).toContain(message);
  });

  it('in words are turned away while they are read', async () => {
    const answer = await api.ask(`{ ${'__typename '.repeat(3001)} }`);
    expect(answer.errors[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('cost no time to be measured and checked', async () => {
    const bomb = Array.from(
      { length: 150 },
      (_, n) =>
        `fragment F${n} on Country { ...F${n + 1} relation(with: "US") { countries { ...F${n + 1} } } }`,
    );
    const same = `{ country(code: "KH") { ${'relations { nodes { id } } '.repeat(300)} } }`;
    for (const query of [
      `{ country(code: "KH") { ...F0 } } ${bomb.join(' ')} fragment F150 on Country { code }`,
      same,
    ]) {
      const started = performance.now();
      await api.ask(query);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});

describe('time', () => {
  it('is limited: what takes longer is given up, and the client told', async () => {
    const slow = withMethod('summary', () => new Promise(() => undefined));
    await using([slow, { limits: { milliseconds: 300 } }], async ({ error }) => {
      const started = performance.now();
      expect(await error('{ summary { releases } }')).toEqual({
        code: 'REQUEST_TIMEOUT',
        message: 'The request took longer than the server allows.',
      });
      expect(performance.now() - started).toBeLessThan(2000);
    });
  });
});

describe('a store that fails', () => {
  it('is told by a code, its words to the log alone', async () => {
    const down = withMethod('listReleases', () =>
      Promise.reject(new StoreUnavailableError('secret-host refused')),
    );
    await using([down], async ({ ask, log }) => {
      const { text, errors, data } = await ask('{ summary { releases } a: releases { nodes { id } } }');
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'STORE_UNAVAILABLE' }]);
      expect(data).toBeNull();
      expect(text).not.toContain('secret');
      expect(log.join('')).toContain('secret-host refused');
    });
  });

  it('in a way that nobody expected is masked', async () => {
    const broken = withMethod('summary', () => Promise.reject(new TypeError('secret of undefined')));
    await using([broken], async ({ ask, log }) => {
      const { text, errors } = await ask('{ summary { releases } }');
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'INTERNAL_SERVER_ERROR' }]);
      expect(text).not.toContain('secret');
      expect(log.join('')).toContain('secret of undefined');
    });
  });
});

describe('a feed of a store that fails', () => {
  it('is a status, the words of the store to the log alone', async () => {
    const down = withMethod('listWritten', () =>
      Promise.reject(new StoreUnavailableError('secret-host refused')),
    );
    const broken = withMethod('listWritten', () => Promise.reject(new TypeError('secret of undefined')));
    for (const [failing, status] of [
      [down, 503],
      [broken, 500],
    ] as const)
      await using([failing], async ({ url, log }) => {
        const feed = await fetch(`${url}/feed/releases.atom`);
        expect(feed.status).toBe(status);
        expect(await feed.text()).not.toContain('secret');
        expect(log.join('')).toContain('secret');
      });
  });
});

describe('a server that stops', () => {
  it('answers what is under way and takes nothing more', async () => {
    let begun = () => {};
    const underWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = withMethod('summary', async () => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return store.summary();
    });
    const { url, server, ask } = await openApi(slow);
    const answer = ask('{ summary { releases } }');
    await underWay;
    const stopped = server.stop();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    expect((await answer).data).toEqual({ summary: { releases: 8 } });
    await stopped;
  });

  it('does not wait for connections that only stay open', async () => {
    const { url, server } = await openApi(store);
    await (await fetch(`${url}/health`)).text();
    const idle = request(`${url}/health`, { method: 'POST', headers: { 'content-length': '5' } });
    idle.on('error', () => {});
    idle.end();
    const started = performance.now();
    await server.stop();
    expect(performance.now() - started).toBeLessThan(9900);
  });

  it('can stop without having listened, and twice', async () => {
    const { server } = await openApi(store);
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
  });
});

it('an address that is taken is an error that says so', async () => {
  const { port, hostname } = new URL(api.url);
  const other = await createApiServer(optionsFor(store));
  await expect(other.listen(Number(port), hostname)).rejects.toThrow(
    `Cannot listen on ${hostname}:${port}: the port is in use.`,
  );
  await other.stop();
});
