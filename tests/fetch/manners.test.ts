import { describe, expect, it } from 'vitest';
import { FetchError } from '../../src/fetch/fetched.ts';
import { retry } from '../../src/fetch/retry.ts';
import { readRetryAfter } from '../../src/fetch/retry-after.ts';
import { serveDns } from '../support/web/serve-dns.ts';
import { serveHttp, type Web } from '../support/web/serve-http.ts';
import { openFetcher } from './support/open-fetcher.ts';
import { SOON } from '../support/web/when-done.ts';

/** A site whose pages take some milliseconds each. */
function serveSlowly(milliseconds: number): Promise<Web> {
  return serveHttp((_, response) => setTimeout(() => response.end('A release.'), milliseconds));
}

/** Milliseconds from the beginning of each request to that of the next. */
function stepsOf({ requests }: Web): number[] {
  return requests.slice(1).map(({ beganAt }, index) => beganAt - (requests[index]?.beganAt ?? 0));
}

/** Milliseconds by which each of two timers may be early. */
const EARLY = 3;

describe('one host', () => {
  it('is asked for one thing at a time, in order, with a delay between them', async () => {
    const web = await serveSlowly(10);
    const fetcher = openFetcher({ manners: { delaySeconds: 0.03 } });
    await Promise.all([1, 2, 3, 4, 5].map((page) => fetcher.fetch(`${web.origin}/${page}`)));
    expect(web.paths()).toEqual(['/1', '/2', '/3', '/4', '/5']);
    const [robots = 0, ...pages] = stepsOf(web);
    expect(robots).toBeGreaterThan(30 - EARLY);
    for (const step of pages) expect(step).toBeGreaterThan(10 + 30 - EARLY);
  });

  it('is asked by the delay of its source, where that has one', async () => {
    const web = await serveSlowly(0);
    const fetcher = openFetcher({ manners: { delaySeconds: 60 } });
    const request = { address: `${web.origin}/1`, delaySeconds: 0.04 };
    await Promise.all([fetcher.fetch(request), fetcher.fetch(request)]);
    expect(stepsOf(web).at(-1)).toBeGreaterThan(40 - EARLY);
  });

  it('is asked no sooner after it has redirected', async () => {
    const web = await serveHttp(({ url }, response) => {
      if (url === '/old') response.writeHead(302, { location: '/new' });
      response.end();
    });
    await openFetcher({ manners: { delaySeconds: 0.03 } }).fetch(`${web.origin}/old`);
    expect(web.paths()).toEqual(['/old', '/new']);
    for (const step of stepsOf(web)) expect(step).toBeGreaterThan(30 - EARLY);
  });

  it('is one, whatever its port', async () => {
    const webs = [await serveSlowly(20), await serveSlowly(20)];
    const fetcher = openFetcher();
    await Promise.all(webs.map(({ origin }) => fetcher.fetch(origin)));
    const turns = webs.flatMap(({ requests }) => requests).sort((a, b) => a.beganAt - b.beganAt);
    for (const [index, { beganAt }] of turns.entries())
      expect(beganAt).toBeGreaterThan((turns[index - 1]?.endedAt ?? 0) - EARLY);
  });

  it('goes on being asked after a failure', async () => {
    const web = await serveHttp(({ url }, response) => {
      if (url === '/broken') response.destroy();
      else response.end('A release.');
    });
    const fetcher = openFetcher({ manners: { tries: 1 } });
    const broken = fetcher.failure(`${web.origin}/broken`);
    const whole = fetcher.text(`${web.origin}/whole`);
    expect((await broken).passing).toBe(true);
    expect(await whole).toBe('A release.');
  });
});

describe('several hosts', () => {
  it('are asked at once', async () => {
    const waiting: (() => void)[] = [];
    // Nobody is answered before both have asked.
    const web = await serveHttp((_, response) => {
      waiting.push(() => response.end('A release.'));
      if (waiting.length === 2) for (const answer of waiting) answer();
    });
    const nameServers = [
      await serveDns({ 'one.example.org': ['127.0.0.1'], 'two.example.org': ['127.0.0.1'] }),
    ];
    const fetcher = openFetcher({ nameServers });
    const texts = ['one', 'two'].map((name) => fetcher.text(`http://${name}.example.org:${web.port}/`));
    expect(await Promise.all(texts)).toEqual(['A release.', 'A release.']);
  });
});

describe('a failure that may pass', () => {
  it.each([429, 500, 502, 503, 504, 408])(
    'of status %i is tried again, three times in all',
    async (status) => {
      const web = await serveHttp((_, response) => response.writeHead(status).end());
      const failure = await openFetcher().failure(web.origin);
      expect(failure.passing).toBe(true);
      expect(failure.message).toContain(`status ${status}`);
      expect(web.paths()).toHaveLength(3);
    },
  );

  it('is forgotten where it has passed', async () => {
    const web: Web = await serveHttp((_, response) => {
      if (web.paths().length < 3) response.destroy();
      else response.end('A release.');
    });
    expect(await openFetcher().text(web.origin)).toBe('A release.');
  });

  it('is waited for longer each time', async () => {
    const web = await serveHttp((_, response) => response.writeHead(500).end());
    await openFetcher({ manners: { tries: 4, backOffSeconds: 0.04 } }).failure(web.origin);
    const [, ...steps] = stepsOf(web);
    expect(steps).toHaveLength(3);
    for (const [index, step] of steps.entries()) expect(step).toBeGreaterThan(20 * 2 ** index - EARLY);
  });

  it('is not waited for by all for just as long', async () => {
    const waits = await Promise.all(
      Array.from({ length: 30 }, async (_, page) => {
        const started = performance.now();
        let waited = 0;
        await retry(
          async () => {
            waited = performance.now() - started;
            throw new FetchError('failed', `Page ${page}.`, true);
          },
          { tries: 2, backOffSeconds: 0.5 },
          new AbortController().signal,
        ).catch(() => {});
        return Math.round(waited);
      }),
    );
    expect(Math.min(...waits)).toBeGreaterThan(250 - EARLY);
    expect(new Set(waits).size).toBeGreaterThan(5);
  });

  it('is not waited for once the signal is aborted', async () => {
    const web = await serveHttp((_, response) => response.writeHead(500).end());
    const aborting = new AbortController();
    const fetching = openFetcher({ manners: { backOffSeconds: 60 } }).fetch(web.origin, aborting.signal);
    const ended = expect(fetching).rejects.toThrow('The visitor has left.');
    await expect.poll(() => web.paths(), SOON).toHaveLength(1);
    aborting.abort(new Error('The visitor has left.'));
    await ended;
  });
});

describe('a host that asks to be left alone', () => {
  it('is left alone for as long, by all', async () => {
    const web: Web = await serveHttp(({ url }, response) => {
      const isFirst = url === '/1' && web.paths().length === 1;
      if (isFirst) response.writeHead(503, { 'retry-after': '1' });
      response.end('A release.');
    });
    const fetcher = openFetcher();
    await Promise.all([fetcher.text(`${web.origin}/1`), fetcher.text(`${web.origin}/2`)]);
    expect(web.paths()).toHaveLength(3);
    const [first = 0, ...others] = web.requests.slice(1).map(({ beganAt }) => beganAt);
    for (const began of others) expect(began - first).toBeGreaterThan(1000 - EARLY);
  });

  it('for longer than is waited is not asked for anything until then', async () => {
    const web = await serveHttp((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const fetcher = openFetcher();
    for (const page of [1, 2]) {
      const failure = await fetcher.failure(`${web.origin}/${page}`);
      expect(failure).toMatchObject({ reason: 'refused', passing: true });
      expect(failure.message).toMatch(/^127\.0\.0\.1 has asked to be left alone until 20\d\d-/);
    }
    expect(web.paths()).toEqual(['/1']);
  });

  it.each([
    [undefined, 0],
    ['120', 120],
    [' 7 ', 7],
    ['0', 0],
    ['999999999', 3600],
    ['Mon, 02 Mar 2026 08:01:30 GMT', 90],
    ['Mon, 02 Mar 2026 07:00:00 GMT', 0],
    ['Mon, 02 Mar 2099 07:00:00 GMT', 3600],
    ['soon', 0],
    ['-5', 0],
    ['1e9', 0],
  ])('may say so by %j: %i seconds', (header, seconds) => {
    expect(readRetryAfter(header, Date.parse('2026-03-02T08:00:00Z'))).toBe(seconds);
  });
});
