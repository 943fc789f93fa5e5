import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { tameRobots } from '../../src/fetch/tame-robots.ts';
import { serveDns } from '../support/web/serve-dns.ts';
import { serveHttp, type Web } from '../support/web/serve-http.ts';
import { openFetcher, type FetcherOfTest } from './support/open-fetcher.ts';

/** A site with a robots.txt, and a release at every other path. */
function serveWith(robots: string): Promise<Web> {
  return serveHttp((_, response) => response.end('A release.'), { robots });
}

/** Which of these paths a robots.txt lets us fetch. */
async function allowed(robots: string, paths: readonly string[], options?: FetcherOfTest): Promise<string[]> {
  const web = await serveWith(robots);
  const fetcher = openFetcher(options);
  for (const path of paths)
    await fetcher.fetch(web.origin + path).catch((error) => {
      expect(error).toMatchObject({ reason: 'forbidden-by-robots', passing: false });
    });
  return web.paths();
}

const PATHS = ['/', '/press/1', '/press/private/1', '/search?q=a', '/a.pdf', '/a.pdf?x'];

describe('a robots.txt', () => {
  it.each([
    ['allows all where it says nothing', '', PATHS],
    ['allows all where it disallows nothing', 'User-agent: *\nDisallow:', PATHS],
    ['disallows all', 'User-agent: *\nDisallow: /', []],
    ['disallows a folder', 'User-agent: *\nDisallow: /press/', ['/', '/search?q=a', '/a.pdf', '/a.pdf?x']],
    [
      'lets the longest rule that fits decide',
      'User-agent: *\nDisallow: /\nAllow: /press\nDisallow: /press/private',
      ['/press/1'],
    ],
    [
      'allows where two as long disagree',
      'User-agent: *\nDisallow: /press\nAllow: /press\nDisallow: /',
      ['/press/1', '/press/private/1'],
    ],
    [
      'has wildcards and ends',
      'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?q=',
      ['/', '/press/1', '/press/private/1', '/a.pdf?x'],
    ],
    [
      'addresses us by name, in any case',
      'User-agent: *\nDisallow: /\n\nUser-agent: ENTENTE\nDisallow: /press',
      ['/', '/search?q=a', '/a.pdf', '/a.pdf?x'],
    ],
    ['addresses us by name and version', 'User-agent: Entente/1.0\nDisallow: /', []],
    [
      'addresses us among others',
      'User-agent: Other\nUser-agent: Entente\nUser-agent: Third\nDisallow: /',
      [],
    ],
    ['addresses others', 'User-agent: Other\nDisallow: /\n\nUser-agent: Ententes\nDisallow: /', PATHS],
    [
      'has lines of all kinds',
      '\uFEFF# Hello\r\nUser-agent: * # all\rDisallow: /press # not this\n\nSitemap: /a.xml\nNonsense',
      ['/', '/search?q=a', '/a.pdf', '/a.pdf?x'],
    ],
    ['is a page by mistake', '<!doctype html><html><body><h1>Not found</h1></body></html>', PATHS],
  ])('%s', async (_, robots, expected) => {
    expect(await allowed(robots, PATHS)).toEqual(expected);
  });

  it('is told with its line where it forbids', async () => {
    const web = await serveWith('# Welcome\nUser-agent: Other\nUser-agent: *\nDisallow: /press');
    const failure = await openFetcher().failure(`${web.origin}/press/1`);
    expect(failure.message).toBe(
      `${web.origin}/press/1 may not be fetched: line 4 of ${web.origin}/robots.txt forbids it to Entente.`,
    );
  });

  it('is fetched once, by whom it addresses, however many ask at once', async () => {
    const web = await serveWith('User-agent: *\nDisallow: /private');
    const fetcher = openFetcher();
    await Promise.all([1, 2, 3].map((page) => fetcher.fetch(`${web.origin}/${page}`)));
    await fetcher.failure(`${web.origin}/private`);
    expect(web.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/1', '/2', '/3']);
  });

  it('is fetched again when it has been kept for long enough', async () => {
    const web = await serveWith('');
    const fetcher = openFetcher({ manners: { robotsSeconds: 0.001 } });
    for (const page of [1, 2]) {
      await fetcher.fetch(`${web.origin}/${page}`);
      await sleep(5);
    }
    expect(web.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/1', '/robots.txt', '/2']);
  });

  it('is kept for those who wait for it where one of them gives up', async () => {
    const web = await serveHttp(
      ({ url }, response) => setTimeout(() => response.end(url === '/robots.txt' ? '' : 'A release.'), 20),
      { robots: null },
    );
    const fetcher = openFetcher();
    const aborting = new AbortController();
    const ended = expect(fetcher.fetch(`${web.origin}/1`, aborting.signal)).rejects.toThrow('Left.');
    const kept = fetcher.text(`${web.origin}/2`);
    aborting.abort(new Error('Left.'));
    await ended;
    expect(await kept).toBe('A release.');
    expect(web.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/2']);
  });

  it.each([401, 403, 404, 410, 418])('of status %i allows all', async (status) => {
    const web = await serveHttp(
      ({ url }, response) =>
        response.writeHead(url === '/robots.txt' ? status : 200).end('User-agent: *\nDisallow: /'),
      { robots: null },
    );
    expect(await openFetcher().fetch(web.origin)).toMatchObject({ outcome: 'fetched' });
  });

  it.each([500, 503, 429, 302])('of status %i allows nothing for now', async (status) => {
    const web = await serveHttp((_, response) => response.writeHead(status).end(), { robots: null });
    const fetcher = openFetcher();
    for (const page of [1, 2]) {
      const failure = await fetcher.failure(`${web.origin}/${page}`);
      await sleep(5);
      expect(failure).toMatchObject({ reason: 'forbidden-by-robots', passing: true });
      expect(failure.message).toContain(
        `until it can, nothing else of that site may be: it answers with status ${status}`,
      );
    }
    expect(web.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
  });

  it('that cannot be fetched allows nothing for now, and says why', async () => {
    const web = await serveHttp((_, response) => response.destroy(), { robots: null });
    const failure = await openFetcher().failure(web.origin);
    expect(failure).toMatchObject({ reason: 'failed', passing: true });
    expect(failure.message).toMatch(/robots\.txt cannot be read, .*other side closed/);
  });

  it('is followed to where it redirects, and is none where that has no end', async () => {
    const other = await serveWith('User-agent: *\nDisallow: /private');
    const web = await serveHttp(
      ({ url }, response) => {
        if (url === '/robots.txt') response.writeHead(301, { location: `${other.origin}/robots.txt` });
        response.end('A release.');
      },
      { robots: null },
    );
    const fetcher = openFetcher();
    expect(await fetcher.text(web.origin)).toBe('A release.');
    expect((await fetcher.failure(`${web.origin}/private`)).reason).toBe('forbidden-by-robots');
    const circle = await serveHttp(
      ({ url }, response) => {
        if (url === '/robots.txt') response.writeHead(301, { location: '/robots.txt' });
        response.end('A release.');
      },
      { robots: null },
    );
    expect(await openFetcher().text(circle.origin)).toBe('A release.');
  });

  it('that redirects to where nothing is fetched from allows nothing, and nothing is connected to', async () => {
    const listener = await serveHttp((_, response) => response.end());
    const web = await serveHttp(
      (_, response) => response.writeHead(302, { location: listener.origin }).end(),
      {
        address: '127.0.0.2',
        robots: null,
      },
    );
    const failure = await openFetcher({ networks: ['127.0.0.2/32'] }).failure(web.origin);
    expect(failure).toMatchObject({ reason: 'forbidden-address', passing: false });
    expect(listener.connections()).toBe(0);
  });

  it('has its word on where a redirect leads', async () => {
    const web = await serveHttp(
      ({ url }, response) => {
        if (url === '/old') response.writeHead(302, { location: '/private/1' });
        response.end('A release.');
      },
      { robots: 'User-agent: *\nDisallow: /private' },
    );
    expect(await openFetcher().failure(`${web.origin}/old`)).toMatchObject({ reason: 'forbidden-by-robots' });
    expect(web.paths()).toEqual(['/old']);
  });

  it('can stretch the delay, to a bound', async () => {
    const web = await serveWith('User-agent: *\nCrawl-delay: 0.05');
    const fetcher = openFetcher();
    for (const page of [1, 2]) await fetcher.fetch(`${web.origin}/${page}`);
    const [, first, second] = web.requests;
    expect((second?.beganAt ?? 0) - (first?.beganAt ?? 0)).toBeGreaterThan(47);
    const greedy = await serveWith('User-agent: *\nCrawl-delay: 86400');
    await openFetcher({ manners: { maxCrawlDelaySeconds: 0.01 } }).fetch(greedy.origin);
    for (const nonsense of ['-5', 'soon', '', 'Infinity', 'NaN']) {
      const web = await serveWith(`User-agent: *\nCrawl-delay: ${nonsense}`);
      await openFetcher({ manners: { maxCrawlDelaySeconds: 0.01 } }).fetch(web.origin);
    }
  });

  it('is read to 500 kB', async () => {
    const filler = `${'# '.padEnd(99, 'x')}\n`.repeat(6000);
    expect(await allowed(`User-agent: *\nDisallow: /press\n${filler}Disallow: /\n`, PATHS)).toEqual([
      '/',
      '/search?q=a',
      '/a.pdf',
      '/a.pdf?x',
    ]);
  });
});

describe('a hostile robots.txt', () => {
  it('of more wildcards than can be followed allows nothing for now', async () => {
    const web = await serveWith(`User-agent: *\n${`Disallow: /${'*a'.repeat(100)}\n`.repeat(1000)}`);
    // It would not help to try again.
    const fetcher = openFetcher({ manners: { backOffSeconds: 600 } });
    const failure = await fetcher.failure(`${web.origin}/${'a'.repeat(1900)}`);
    expect(failure).toMatchObject({ reason: 'forbidden-by-robots', passing: true });
    expect(failure.message).toContain('more wildcards than can be followed');
  });

  it('of a great size is kept for a while alone', async () => {
    const web = await serveWith(`User-agent: *\n${'Disallow: /private\n'.repeat(25_000)}`);
    const names = Array.from({ length: 10 }, (_, index) => `www${index}.example.org`);
    const nameServers = [await serveDns(Object.fromEntries(names.map((name) => [name, ['127.0.0.1']])))];
    const fetcher = openFetcher({ nameServers });
    for (const name of [...names, 'www0.example.org', 'www9.example.org'])
      await fetcher.fetch(`http://${name}:${web.port}/`);
    // Of ten only the last are kept: the first is asked for again, the tenth is not.
    expect(web.requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(11);
  });

  it('of many names and many rules keeps no more than the rules', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `User-agent: robot-${index}\nUser-agent: *`);
    const rules = Array.from({ length: 10_000 }, (_, index) => `Disallow: /${index}`);
    const tame = tameRobots([...names, ...rules].join('\n'), 'Entente') ?? '';
    const lines = tame.split('\n');
    expect(lines.filter((line) => line.startsWith('User-agent'))).toEqual([
      'User-agent: other-programs',
      'User-agent: *',
    ]);
    expect(lines).toHaveLength(50_000);
    expect(lines.at(-1)).toBe('Disallow: /9999');
  });

  it('of one endless line is read in linear time', () => {
    for (const line of [' '.repeat(500_000), 'a'.repeat(500_000), `user-agent${' '.repeat(500_000)}`])
      expect(tameRobots(line, 'Entente')).toBe('');
  });
});
