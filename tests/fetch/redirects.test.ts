import { describe, expect, it } from 'vitest';
import { redirectOf } from '../../src/fetch/follow-redirect.ts';
import { guardNetworks } from '../../src/fetch/networks.ts';
import { serveBytes, serveHttp } from '../support/web/serve-http.ts';
import { openFetcher } from './support/open-fetcher.ts';

/** A site whose paths redirect as the table says, and whose other pages are releases. */
function serveRedirects(locations: Readonly<Record<string, string>>, status = 302) {
  return serveHttp(({ url = '' }, response) => {
    const location = locations[url];
    if (location === undefined) response.end(`The release at ${url}.`);
    else response.writeHead(status, { location }).end('<a href="elsewhere">Moved</a>');
  });
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'of status %i is followed, and the address where it ends is told',
    async (status) => {
      const web = await serveRedirects({ '/old/1': '/new/1#top' }, status);
      expect(await openFetcher().fetch(`${web.origin}/old/1`)).toMatchObject({
        outcome: 'fetched',
        address: `${web.origin}/new/1`,
      });
    },
  );

  it('to another host is followed', async () => {
    const other = await serveRedirects({});
    const web = await serveRedirects({ '/1': `${other.origin}/2` });
    expect(await openFetcher().text(`${web.origin}/1`)).toBe('The release at /2.');
  });

  it('is followed five times, and not six', async () => {
    const web = await serveRedirects({
      '/1': '/2',
      '/2': '/3',
      '/3': '/4',
      '/4': '/5',
      '/5': '/6',
      '/6': '/7',
    });
    expect(await openFetcher().text(`${web.origin}/2`)).toBe('The release at /7.');
    expect(await openFetcher().failure(`${web.origin}/1`)).toMatchObject({
      reason: 'too-many-redirects',
      passing: false,
    });
  });

  it('in a circle is given up', async () => {
    const web = await serveRedirects({ '/a': '/b', '/b': '/a' });
    const failure = await openFetcher().failure(`${web.origin}/a`);
    expect(failure.message).toContain('more than 5 redirects, or in a circle');
    expect(web.paths()).toHaveLength(6);
  });

  it('is read as UTF-8, and from where it stands', async () => {
    const path = '/dépêches/1';
    const web = await serveBytes((socket) => {
      socket.write(`HTTP/1.1 302 Found\r\nLocation: ..${path}\r\nContent-Length: 0\r\n\r\n`);
      socket.once('data', (data) => {
        const asked = data.toString().split(' ')[1] ?? '';
        socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${asked.length}\r\n\r\n${asked}`);
      });
    });
    expect(await openFetcher().text(`${web.origin}/press/list`)).toBe(encodeURI(path));
  });

  it('without a place to go to is no document', async () => {
    const web = await serveHttp((_, response) => response.writeHead(302).end());
    expect((await openFetcher().failure(web.origin)).message).toContain('status 302: expected a document');
  });

  it('asks for the document at its end only if it is another now', async () => {
    const web = await serveHttp(({ url, headers }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(headers['if-none-match'] === '"7"' ? 304 : 200).end();
    });
    const fetched = await openFetcher().fetch({ address: `${web.origin}/old`, etag: '"7"' });
    expect(fetched).toEqual({ outcome: 'unchanged' });
  });

  it('from https to http is refused, and the other way followed', () => {
    const redirect = (from: string, location: string) =>
      redirectOf(
        { url: new URL(from), status: 301, headers: { location }, bytes: new Uint8Array() },
        guardNetworks([]),
      );
    const downgraded = () => redirect('https://www.example.org/', 'http://www.example.org/en');
    expect(downgraded).toThrow('redirects from https to "http://www.example.org/en"');
    expect(downgraded).toThrow(expect.objectContaining({ reason: 'forbidden-address', passing: false }));
    expect(redirect('http://www.example.org/', 'https://www.example.org/en')?.href).toBe(
      'https://www.example.org/en',
    );
    expect(redirect('https://www.example.org/', '//example.org/en')?.href).toBe('https://example.org/en');
  });
});
