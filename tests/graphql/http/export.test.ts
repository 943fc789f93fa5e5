import { request, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openScratchStore } from '../../../src/open-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { ReleaseQuery } from '../../../src/store/list-queries.ts';
import { reference, SMALL_WORLD, useSmallWorld } from '../../store/conformance/small-world.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { openApi } from '../support/open-api.ts';
import { useApi } from '../support/use-api.ts';

const open = () => openScratchStore(reference);

/** The answer to a request with its trailers, which `fetch` does not show. */
function ask(address: string, method = 'GET'): Promise<IncomingMessage & { body: string }> {
  return new Promise((resolve, reject) => {
    request(address, { method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => resolve(Object.assign(response, { body })));
    })
      .on('error', reject)
      .end();
  });
}

/** Some of these fill the buffers between server and client. */
const LONG_TITLE = 'Talks '.repeat(50_000);

/** The store, with the same page of releases again and again; `pages` tells how many were asked for. */
function endless(store: GraphStore): { store: GraphStore; pages: () => number } {
  const { store: counting, calls } = countCalls(store);
  const without = new Proxy(counting, {
    get(target, name, receiver) {
      if (name === 'until') return () => receiver;
      const member: unknown = Reflect.get(target, name);
      if (name !== 'listReleases') return member;
      return async (queries: readonly ReleaseQuery[]) => {
        const pages = await target.listReleases(queries.map((query) => ({ ...query, after: null })));
        return pages.map(({ items }) => ({
          items: items.map(({ node, key }) => ({ node: { ...node, title: LONG_TITLE }, key })),
          hasNextPage: true,
        }));
      };
    },
  });
  return { store: without, pages: () => calls.get('links') ?? 0 };
}

describe('/export', () => {
  const api = useApi(open);
  const at = (path: string) => `${api().url}/export${path}`;

  it('lists what there is, each with the filters of the API', async () => {
    const { exports } = (await (await fetch(at(''))).json()) as {
      exports: { address: string; filters: string[] }[];
    };
    expect(exports.map(({ address }) => address)).toContain('/export/releases.csv');
    expect(exports.find(({ address }) => address.endsWith('statements.csv'))?.filters).toEqual([
      'from',
      'to',
      'acts',
      'sides',
      'targets',
      'topics',
    ]);
    expect(exports.find(({ address }) => address.endsWith('officials.gexf'))?.filters).toEqual([
      'from',
      'to',
      'country',
    ]);
  });

  it('answers with a file that has a name, a citation and the graph’s version', async () => {
    const { headers, trailers, body } = await ask(at('/releases.csv?countries=kh,US&from=2021-11-24'));
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="entente-releases-v8.csv"',
      'entente-graph-version': '8',
      link: '</export/releases.csv-metadata.json?countries=kh%2CUS&from=2021-11-24>; rel="describedby"; type="application/csvm+json"',
    });
    expect(headers['entente-citation']).toMatch(
      /^Entente [\d.]+: a knowledge graph of bilateral relations\. releases\.csv\?countries=kh,US&from=2021-11-24, version 8 of the graph, exported at 2026-01-01T00:00:00\.000Z\.$/,
    );
    expect(trailers).toEqual({ 'entente-graph-version-at-end': '8' });
    expect(body.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'id',
      'release:bravo',
      'release:foxtrot',
      '',
    ]);
  });

  it('describes a table beside it', async () => {
    const response = await fetch(at('/statement-events.tsv-metadata.json?acts=REJECT'));
    expect(response.headers.get('content-type')).toBe('application/csvm+json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      url: 'statement-events.tsv?acts=REJECT',
      'schema:version': '8',
      dialect: { delimiter: '\t' },
      tableSchema: { columns: expect.arrayContaining([expect.objectContaining({ name: 'event_type' })]) },
    });
  });

  it('takes every filter as the API does, and says what is wrong with one', async () => {
    const errorOf = async (path: string) => {
      const response = await fetch(at(path));
      const { errors } = (await response.json()) as {
        errors: { message: string; extensions: { code: string } }[];
      };
      return [response.status, errors[0]?.extensions.code, errors[0]?.message];
    };
    expect(await errorOf('/release.csv')).toEqual([
      404,
      'NOT_FOUND',
      expect.stringContaining('Did you mean "releases.csv"?'),
    ]);
    expect(await errorOf('/releases.csv?contries=KH')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('Did you mean "countries"?'),
    ]);
    expect(await errorOf('/releases.csv?countries=Cambodja')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('"KH" (Cambodia)'),
    ]);
    expect(await errorOf('/engagements.csv?types=VISIST')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('Did you mean the enum value "VISIT"'),
    ]);
    expect(await errorOf('/engagements.csv?from=2021-13-01')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('`from`'),
    ]);
    expect(await errorOf('/engagements.csv?from=2022-01-01&to=2021-01-01')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.any(String),
    ]);
    expect(await errorOf('/relations.csv?minEngagements=few')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('Int'),
    ]);
    expect(await errorOf('/releases.csv?text=')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('no value'),
    ]);
    expect(await errorOf('/releases.csv?text=a&text=b')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('only once'),
    ]);
  });

  it.each([
    ['/releases.csv?text=dairy', 2],
    ['/releases.csv?publishers=KH&kinds=NEWS', 2],
    ['/releases.csv?officials=official:kh-sokhonn-prak', 3],
    ['/engagements.csv?countries=KH&types=MEETING,VISIT', 2],
    ['/engagements.csv?withinVisit=true', 1],
    ['/statements.csv?sides=country:JP&topics=issue:ukraine', 1],
    ['/relations.csv?minEngagements=2', 1],
  ])('selects by %s', async (path, rows) => {
    const { body } = await ask(at(path));
    expect(body.trimEnd().split('\r\n')).toHaveLength(rows + 1);
  });

  it('answers HEAD with the headers alone, and 304 to who has it', async () => {
    const { headers, body } = await ask(at('/graph.ttl'), 'HEAD');
    expect([headers['content-type'], body]).toEqual(['text/turtle; charset=utf-8', '']);
    const again = await fetch(at('/graph.ttl'), {
      headers: { 'if-none-match': headers.etag ?? '', 'cache-control': '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('publishes the schema', async () => {
    const response = await fetch(`${api().url}/schema.graphql`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('type Query {');
  });
});

describe('a long export', () => {
  const store = useSmallWorld(open);

  it('waits for a client that does not read, holds a page, and ends when the client goes away', async () => {
    const { store: long, pages } = endless(store());
    const { url, server } = await openApi(long);
    const sent = request(`${url}/export/releases.csv`);
    const response = await new Promise<IncomingMessage>((resolve) => sent.on('response', resolve).end());
    response.pause();
    // What fits into the sockets' buffers is written, and then nothing more.
    let before = -1;
    while (pages() !== before) {
      before = pages();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(before).toBeGreaterThan(1);
    expect(before).toBeLessThan(30);
    response.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pages() - before).toBeLessThan(3);
    await server.stop();
  });

  it('is cut when its client does not read on, and does not look whole then', async () => {
    const { store: long } = endless(store());
    const { url, server } = await openApi(long, { limits: { exportIdleMilliseconds: 500 } });
    const sent = request(`${url}/export/releases.csv`);
    const response = await new Promise<IncomingMessage>((resolve) => sent.on('response', resolve).end());
    response.pause();
    const reason = await new Promise((resolve) => {
      response.on('error', resolve);
      setTimeout(() => response.resume(), 2000);
    });
    expect(reason).toMatchObject({ code: 'ECONNRESET' });
    await server.stop();
  });

  it('is refused while as many as allowed are under way', async () => {
    const { store: long } = endless(store());
    const { url, server } = await openApi(long, { limits: { exports: 1 } });
    const sent = request(`${url}/export/releases.csv`);
    const first = await new Promise<IncomingMessage>((resolve) => sent.on('response', resolve).end());
    const second = await fetch(`${url}/export/releases.csv`);
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '30']);
    first.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await ask(`${url}/export/engagements.csv`)).statusCode).toBe(200);
    await server.stop();
  });

  it('tells the version at its end when the graph went on meanwhile', async () => {
    const own = await open();
    const [last, ...others] = [...SMALL_WORLD].reverse();
    const world = new World([own], reference);
    await world.put(...others);
    const writing = new Proxy(own, {
      get(target, name, receiver) {
        if (name === 'until') return () => receiver;
        const member: unknown = Reflect.get(target, name);
        if (name !== 'links') return typeof member === 'function' ? member.bind(target) : member;
        return async (ids: readonly string[]) => {
          if (last !== undefined) await world.put(last);
          return target.links(ids);
        };
      },
    });
    const { url, server } = await openApi(writing);
    const { headers, trailers } = await ask(`${url}/export/releases.csv`);
    expect([headers['entente-graph-version'], trailers['entente-graph-version-at-end']]).toEqual(['1', '2']);
    await server.stop();
    await own.close();
  });
});
