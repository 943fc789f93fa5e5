import { describe, expect, it } from 'vitest';
import { serveDns } from '../support/web/serve-dns.ts';
import { serveHttp } from '../support/web/serve-http.ts';
import { openFetcher } from './support/open-fetcher.ts';

/** Networks of a fetcher that may go to 127.0.0.2, and nowhere else on this machine. */
const networks = ['127.0.0.2/32'];

/** A public site and, at the same port of another address, what must not be reached. */
async function openBoth() {
  // Its robots.txt is no other than its pages, so that no connection is kept.
  const site = await serveHttp((_, response) => response.setHeader('connection', 'close').end('Public.'), {
    address: '127.0.0.2',
    robots: null,
  });
  const listener = await serveHttp((_, response) => response.end('A secret.'), { port: site.port });
  return { site, listener, port: site.port };
}

describe('a name', () => {
  it.each([
    [['127.0.0.1', '127.0.0.2']],
    [['127.0.0.2', '127.0.0.1']],
    [['::1', '127.0.0.1', '10.0.0.1', '127.0.0.2']],
  ])('that leads to %j is connected to where it may be alone', async (addresses) => {
    const { site, listener, port } = await openBoth();
    const nameServers = [await serveDns({ 'www.example.org': addresses })];
    expect(await openFetcher({ networks, nameServers }).text(`http://www.example.org:${port}/`)).toBe(
      'Public.',
    );
    expect(site.paths()).toEqual(['/']);
    expect(listener.connections()).toBe(0);
  });

  it('that leads elsewhere once it has been checked is connected to where it was checked, or not at all', async () => {
    const { site, listener, port } = await openBoth();
    // Each connection asks for both families; the first one's answer is public, and all later ones are not.
    const nameServers = [
      await serveDns({ 'www.example.org': (asked) => [asked < 2 ? '127.0.0.2' : '127.0.0.1'] }),
    ];
    const fetcher = openFetcher({ networks, nameServers });
    const failure = await fetcher.failure(`http://www.example.org:${port}/`);
    expect(failure).toMatchObject({ reason: 'forbidden-address', passing: false });
    // The first connection was for the robots.txt.
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
    expect(listener.connections()).toBe(0);
  });

  it('that leads to and fro is never connected to where it may not be', async () => {
    const { site, listener, port } = await openBoth();
    const nameServers = [
      await serveDns({ 'www.example.org': (asked) => [asked % 3 === 0 ? '127.0.0.2' : '127.0.0.1'] }),
    ];
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const fetcher = openFetcher({ networks, nameServers, manners: { tries: 1 } });
        return await fetcher.text(`http://www.example.org:${port}/`).catch((error: Error) => error.message);
      }),
    );
    for (const outcome of outcomes) expect(outcome).toMatch(/^Public\.$|leads to this machine itself/);
    expect(site.connections()).toBeGreaterThan(0);
    expect(listener.connections()).toBe(0);
  });

  it('that leads elsewhere while a connection is kept is fetched from where it was checked', async () => {
    const site = await serveHttp((_, response) => response.end('Public.'), { address: '127.0.0.2' });
    const listener = await serveHttp((_, response) => response.end('A secret.'), { port: site.port });
    const nameServers = [
      await serveDns({ 'www.example.org': (asked) => [asked < 2 ? '127.0.0.2' : '127.0.0.1'] }),
    ];
    const fetcher = openFetcher({ networks, nameServers });
    for (const page of [1, 2, 3])
      expect(await fetcher.text(`http://www.example.org:${site.port}/${page}`)).toBe('Public.');
    expect(site.connections()).toBe(1);
    expect(listener.connections()).toBe(0);
  });

  it('is looked up as the system does, where no name servers are given', async () => {
    const web = await serveHttp((_, response) => response.end('Here.'));
    expect(await openFetcher().text(`http://localhost:${web.port}/`)).toBe('Here.');
    expect((await openFetcher({ networks: [] }).failure(`http://localhost:${web.port}/`)).message).toContain(
      '"localhost" leads to this machine itself',
    );
  });
});
