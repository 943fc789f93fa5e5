import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { makeReleases } from './site-release.ts';
import { countRequests } from './site-request.ts';
import { type Site, type SiteOptions, startSite } from './start-site.ts';
import { TEMPLATES, type TemplateName } from './templates/all-templates.ts';

let site: Site | undefined;
afterEach(() => site?.close());

const start = async (options: SiteOptions): Promise<Site> => (site = await startSite(options));
const textOf = async (address: string): Promise<string> => (await fetch(address)).text();

describe('a site', () => {
  it('publishes the same releases for the same seed', () => {
    expect(makeReleases({ count: 50, seed: 3 })).toEqual(makeReleases({ count: 50, seed: 3 }));
    expect(makeReleases({ count: 50, seed: 3 })).not.toEqual(makeReleases({ count: 50, seed: 4 }));
    expect(new Set(makeReleases({ count: 1000 }).map(({ path }) => path)).size).toBe(1000);
  });

  it.each(Object.keys(TEMPLATES) as TemplateName[])(
    'lists every release once in the manner of %s',
    async (template) => {
      const { origin, releases } = await start({ count: 45, template });
      const pages = await Promise.all([1, 2, 3, 4].map((page) => textOf(`${origin}/press?page=${page}`)));
      for (const { path } of releases)
        expect(pages.filter((page) => page.includes(`href="${path}`))).toHaveLength(1);
      expect(pages[3]).not.toContain('/press/');
    },
  );

  it('answers "unchanged" until a release has other words', async () => {
    const { origin, releases, change } = await start({ count: 1 });
    const path = releases[0]!.path;
    const first = await fetch(origin + path);
    const again = () => fetch(origin + path, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect((await again()).status).toBe(304);
    change(path, { title: 'Corrected' });
    expect((await again()).status).toBe(200);
  });

  it('has no page of a release that it withdrew', async () => {
    const { origin, releases, withdraw } = await start({ count: 2 });
    const path = releases[1]!.path;
    expect((await fetch(origin + path)).status).toBe(200);
    withdraw(path);
    expect((await fetch(origin + path)).status).toBe(404);
    expect(await textOf(`${origin}/press`)).not.toContain(path);
  });

  it('has a sitemap of all in parts, one of them compressed', async () => {
    const { origin, releases } = await start({ count: 3 });
    expect(await textOf(`${origin}/sitemap.xml`)).toContain('/sitemap-2.xml.gz');
    const second = await (await fetch(`${origin}/sitemap-2.xml.gz`)).arrayBuffer();
    expect(gunzipSync(new Uint8Array(second)).toString()).toContain(releases[2]!.path);
  });

  it('fails as it is told, and then no more', async () => {
    const { origin, releases, fail } = await start({ count: 1 });
    const address = origin + releases[0]!.path;
    fail(releases[0]!.path, [{ kind: 'status', status: 503, retryAfter: '1' }, { kind: 'cut' }]);
    const refused = await fetch(address);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    await expect(textOf(address)).rejects.toThrow();
    expect((await fetch(address)).status).toBe(200);
  });

  it('breaks off an endless page when nobody reads it any more', async () => {
    const { origin, fail, requests } = await start({ count: 1 });
    fail('/press', [{ kind: 'endless' }]);
    const controller = new AbortController();
    const reader = (await fetch(`${origin}/press`, { signal: controller.signal })).body!.getReader();
    await reader.read();
    controller.abort();
    await expect.poll(() => requests.map(({ status }) => status)).toEqual([0]);
  });

  it('remembers who asked for what', async () => {
    const { origin, requests } = await start({ count: 1 });
    await Promise.all([textOf(`${origin}/press`), textOf(`${origin}/press`), textOf(`${origin}/nowhere`)]);
    expect(countRequests(requests).get('/press')).toBe(2);
    expect(countRequests(requests, 404)).toEqual(new Map([['/nowhere', 1]]));
    expect(Math.max(...requests.map(({ underWay }) => underWay))).toBeGreaterThan(0);
  });

  it('runs in a process of its own', async () => {
    const serve = fileURLToPath(new URL('serve.ts', import.meta.url));
    const child = spawn(process.execPath, [serve, '{"count": 1}'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const origin = String((await lines.next()).value);
      await textOf(`${origin}/robots.txt`);
      expect(JSON.parse(String((await lines.next()).value))).toMatchObject({
        path: '/robots.txt',
        status: 200,
      });
    } finally {
      child.kill();
      await once(child, 'exit');
    }
  });
});
