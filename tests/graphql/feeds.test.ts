import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atomOf } from '../../src/graphql/feeds/atom.ts';
import { openScratchStore } from '../../src/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { partOf, reference, SMALL_WORLD } from '../store/conformance/small-world.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { openApi, type TestApi } from './support/open-api.ts';

let store: GraphStore;
let world: World;
let api: TestApi;

beforeAll(async () => {
  store = await openScratchStore(reference);
  world = new World([store], reference);
  for (const one of SMALL_WORLD) await world.put(one);
  api = await openApi(store);
});
afterAll(async () => {
  await api.server.stop();
  await store.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/feed/${path}`, { headers: { 'cache-control': '', ...headers } });
const entriesOf = (atom: string) =>
  [...atom.matchAll(/<entry>\n<id>urn:entente:release:([^<]+)<\/id>/g)].map(([, id]) => id);

describe('feeds', () => {
  it('have what was taken in last first', async () => {
    const response = await get('releases.atom');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const atom = await response.text();
    expect(entriesOf(atom)).toEqual([
      'hotel',
      'golf',
      'foxtrot',
      'echo',
      'delta',
      'charlie',
      'bravo',
      'alpha',
    ]);
    expect(atom).toContain('<link rel="alternate" href="https://kh.example/alpha"/>');
    // A file's path is nobody's business.
    expect(atom).not.toContain('file:');
  });

  it.each([
    ['relation/KH-US.atom', 'Cambodia – United States', ['bravo', 'alpha']],
    ['relation/us-kh.atom', 'Cambodia – United States', ['bravo', 'alpha']],
    ['country/JP.atom', 'Japan', ['echo', 'charlie']],
    ['official/kh-sokhonn-prak.atom', 'Prak Sokhonn', ['charlie', 'bravo', 'alpha']],
    ['organization/ASEAN.atom', 'Association of Southeast Asian Nations', ['delta', 'alpha']],
    ['sector/economic.atom', 'Economic cooperation', ['foxtrot', 'bravo', 'alpha']],
    ['issue/ukraine.atom', 'War in Ukraine', ['echo']],
    ['country/FR.atom', 'France', []],
  ])('/feed/%s is of %s', async (path, name, entries) => {
    const response = await get(path);
    const atom = await response.text();
    expect([response.status, entriesOf(atom)]).toEqual([200, entries]);
    expect(atom).toContain(`<title>${name}: releases`);
  });

  it.each([
    'relation/KH.atom',
    'relation/KH-KH.atom',
    'country/XX.atom',
    'official/kh-no-body.atom',
    'planet/mars.atom',
    'country/KH.rss',
    'all.atom',
  ])('say that there is no /feed/%s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('are not sent again while nothing is written', async () => {
    const response = await get('country/JP.atom');
    const etag = response.headers.get('etag') ?? '';
    expect((await get('country/JP.atom', { 'if-none-match': etag })).status).toBe(304);
    const { release, ...rest } = partOf('charlie');
    await world.put({ ...rest, release: { ...release, digest: 'another' } });
    const again = await get('country/JP.atom', { 'if-none-match': etag });
    expect([again.status, entriesOf(await again.text())]).toEqual([200, ['charlie', 'echo']]);
  });

  it('go on page by page, so that nothing is missed', async () => {
    const many = await openScratchStore(reference);
    const names = Array.from({ length: 60 }, (_, index) => `release:r${String(index).padStart(2, '0')}`);
    const { release, ...rest } = partOf('golf');
    const others = new World([many], reference);
    await others.put(...names.map((id) => ({ ...rest, release: { ...release, id } })));
    const other = await openApi(many);
    const first = await (await fetch(`${other.url}/feed/releases.atom`)).text();
    const [, next = ''] = /<link rel="next" type="application\/atom\+xml" href="([^"]+)"/.exec(first) ?? [];
    const second = await (await fetch(`${other.url}${next}`)).text();
    expect([...entriesOf(first), ...entriesOf(second)].map((id) => `release:${id}`)).toEqual(names);
    expect(second).not.toContain('rel="next"');
    expect((await fetch(`${other.url}/feed/releases.atom?after=forged`)).status).toBe(404);
    await other.server.stop();
    await many.close();
  });

  it('hold any text', () => {
    const release = {
      ...partOf('alpha').release,
      title: '<b> & "\u0000" \uD800',
      text: ']]>',
      sourceUrl: null,
      otherAddresses: [],
    };
    const atom = atomOf({
      subject: { id: 'country:KH', name: '<' },
      releases: [release],
      self: '/?a=1&b=2',
      next: null,
      version: '1',
    });
    expect(atom).toContain('<title>&#60;b&#62; &#38; &#34;\uFFFD&#34; \uFFFD</title>');
    expect(atom).toContain('<summary>]]&#62;</summary>');
    expect(atom).toContain('href="/?a=1&#38;b=2"');
    expect(atom).toContain('href="/graphql?query=');
  });
});
