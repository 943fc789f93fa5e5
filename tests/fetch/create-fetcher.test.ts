import { describe, expect, it } from 'vitest';
import { openFetcher } from './support/open-fetcher.ts';
import { serveHttp } from '../support/web/serve-http.ts';
import { SOON } from '../support/web/when-done.ts';

const RELEASE = 'Singapore and Rwanda sign an agreement on air services.';

describe('a fetcher', () => {
  it('fetches a document with what its server says of it', async () => {
    const web = await serveHttp((_, response) => {
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=big5',
          etag: 'W/"7"',
          'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT',
        })
        .end(RELEASE);
    });
    const fetched = await openFetcher().fetch(`${web.origin}/releases/1?lang=en#top`);
    expect(fetched).toEqual({
      outcome: 'fetched',
      address: `${web.origin}/releases/1?lang=en`,
      bytes: new Uint8Array(Buffer.from(RELEASE)),
      contentType: 'text/html; charset=big5',
      etag: 'W/"7"',
      lastModified: 'Mon, 02 Mar 2026 08:00:00 GMT',
    });
    expect(web.paths()).toEqual(['/releases/1?lang=en']);
  });

  it('says who it is, in every request', async () => {
    const web = await serveHttp((_, response) => response.end(RELEASE));
    await openFetcher().fetch(web.origin);
    expect(web.requests.map(({ headers }) => headers['user-agent'])).toEqual([
      'Entente/1.0 (+press@example.org)',
      'Entente/1.0 (+press@example.org)',
    ]);
  });

  it('gives bytes in memory of their own', async () => {
    const web = await serveHttp((_, response) => response.end(RELEASE));
    const fetched = await openFetcher().fetch(web.origin);
    expect(fetched.outcome === 'fetched' && fetched.bytes.buffer.byteLength).toBe(RELEASE.length);
  });

  it('asks for a document only if it is another now', async () => {
    const web = await serveHttp(({ headers }, response) => {
      const isSame = headers['if-none-match'] === '"7"' || headers['if-modified-since'] === 'yesterday';
      response.writeHead(isSame ? 304 : 200).end(isSame ? undefined : RELEASE);
    });
    const fetcher = openFetcher();
    const address = web.origin;
    expect(await fetcher.fetch({ address, etag: '"7"' })).toEqual({ outcome: 'unchanged' });
    expect(await fetcher.fetch({ address, lastModified: 'yesterday' })).toEqual({ outcome: 'unchanged' });
    expect(await fetcher.fetch({ address, etag: '"6"' })).toMatchObject({ outcome: 'fetched' });
  });

  it.each([404, 410])('tells a document that is there no more by status %i', async (status) => {
    const web = await serveHttp((_, response) => response.writeHead(status).end('<h1>Not here</h1>'));
    expect(await openFetcher().fetch(web.origin)).toEqual({ outcome: 'gone', status });
  });

  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [400, 'refused'],
    [451, 'refused'],
    [204, 'failed'],
    [206, 'failed'],
    [300, 'failed'],
    [304, 'failed'],
  ])('does not try again at status %i', async (status, reason) => {
    const web = await serveHttp((_, response) => response.writeHead(status).end());
    const failure = await openFetcher().failure(web.origin);
    expect(failure).toMatchObject({ reason, passing: false });
    expect(failure.message).toContain(`status ${status}`);
    expect(web.paths()).toHaveLength(1);
  });

  it('gives up with the reason of its signal, while it waits for an answer and for its turn', async () => {
    const web = await serveHttp(() => {});
    const fetcher = openFetcher({ limits: { answerSeconds: 600, totalSeconds: 600 } });
    const aborting = new AbortController();
    const ended = [1, 2, 3].map((page) =>
      expect(fetcher.fetch(`${web.origin}/${page}`, aborting.signal)).rejects.toThrow(
        'The visitor has left.',
      ),
    );
    await expect.poll(() => web.paths(), SOON).toHaveLength(1);
    aborting.abort(new Error('The visitor has left.'));
    await Promise.all(ended);
    // The server is not kept waiting, either.
    await expect.poll(() => web.requests.at(-1)?.endedAt, SOON).toBeLessThan(Infinity);
    expect(web.paths()).toEqual(['/1']);
    await expect(fetcher.fetch(web.origin, aborting.signal)).rejects.toThrow('The visitor has left.');
  });

  it('lets the others go on where one gives up', async () => {
    const web = await serveHttp((_, response) => setTimeout(() => response.end(RELEASE), 20));
    const fetcher = openFetcher();
    const aborting = new AbortController();
    const given = fetcher.fetch(`${web.origin}/1`, aborting.signal);
    const kept = fetcher.text(`${web.origin}/2`);
    const ended = expect(given).rejects.toThrow('The visitor has left.');
    aborting.abort(new Error('The visitor has left.'));
    await ended;
    expect(await kept).toBe(RELEASE);
  });

  it('ends what is under way when it is closed', async () => {
    const web = await serveHttp(() => {});
    const fetcher = openFetcher();
    const fetching = fetcher.fetch(web.origin);
    const ended = expect(fetching).rejects.toThrow('The fetcher has been closed.');
    await expect.poll(() => web.paths(), SOON).toHaveLength(1);
    await fetcher.close();
    await ended;
  });

  it('asks no proxy that the environment names', async () => {
    const proxy = await serveHttp((_, response) => response.end('by proxy'));
    const web = await serveHttp((_, response) => response.end(RELEASE));
    const variables = ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'NODE_USE_ENV_PROXY'];
    const before = variables.map((name) => process.env[name]);
    for (const name of variables) process.env[name] = name.startsWith('NODE') ? '1' : proxy.origin;
    try {
      expect(await openFetcher().text(web.origin)).toBe(RELEASE);
    } finally {
      for (const [index, name] of variables.entries()) {
        const value = before[index];
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    expect(proxy.connections()).toBe(0);
  });
});
