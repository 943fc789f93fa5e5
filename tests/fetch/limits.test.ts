import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { serveBytes, serveHttp, writeForEver } from '../support/web/serve-http.ts';
import { openFetcher } from './support/open-fetcher.ts';
import { SOON } from '../support/web/when-done.ts';

const RELEASE = 'Singapore and Rwanda sign an agreement on air services. '.repeat(20);

const CODINGS = [
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
] as const;

/** A server that sends these bytes under a coding. */
function serveCoded(coding: string, body: Buffer) {
  return serveHttp((_, response) => {
    response.writeHead(200, { 'content-encoding': coding }).end(body);
  });
}

describe('a coded answer', () => {
  it.each(CODINGS)('in %s is decoded', async (coding, encode) => {
    const web = await serveCoded(coding, encode(Buffer.from(RELEASE)));
    expect(await openFetcher().text(web.origin)).toBe(RELEASE);
    expect(web.requests.at(-1)?.headers['accept-encoding']).toBe('gzip, deflate, br, zstd');
  });

  it('in two codings is decoded from the outside in', async () => {
    const web = await serveCoded('deflate, GZIP', gzipSync(deflateSync(Buffer.from(RELEASE))));
    expect(await openFetcher().text(web.origin)).toBe(RELEASE);
  });

  it('without a coding, or without a body, is as it is', async () => {
    expect(await openFetcher().text((await serveCoded('identity', Buffer.from(RELEASE))).origin)).toBe(
      RELEASE,
    );
    expect(await openFetcher().text((await serveCoded('identity', Buffer.alloc(0))).origin)).toBe('');
  });

  it.each(CODINGS)('in %s that would become huge is broken off', async (coding, encode) => {
    const bomb = encode(Buffer.alloc(10_000_000));
    expect(bomb.length).toBeLessThan(1_000_000);
    const web = await serveCoded(coding, bomb);
    const failure = await openFetcher().failure(web.origin);
    expect(failure).toMatchObject({ reason: 'too-large', passing: false });
    expect(failure.message).toContain('1000000 bytes');
  });

  it('in a coding of codings that would become huge is broken off at the first', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(10_000_000)));
    const web = await serveCoded('gzip, gzip', bomb);
    expect(await openFetcher().failure(web.origin)).toMatchObject({ reason: 'too-large' });
    const deep = await serveCoded('gzip, gzip, gzip', gzipSync(bomb));
    const failure = await openFetcher().failure(deep.origin);
    expect(failure.message).toContain('encoded 3 times over: expected 2 at most');
  });

  it('that sends for ever and comes to nothing is broken off', async () => {
    // The header of gzip has room for the name of a file, which ends where a zero does.
    const web = await serveBytes((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n');
      socket.write(Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]));
      writeForEver(socket, Buffer.alloc(60_000, 'a'));
    });
    expect(await openFetcher().failure(web.origin)).toMatchObject({ reason: 'too-large', passing: false });
  });

  it.each(CODINGS)('in %s that is damaged is told', async (coding) => {
    const web = await serveCoded(
      coding,
      Buffer.from('This is no such thing, whatever the header says of it.'),
    );
    const failure = await openFetcher().failure(web.origin);
    expect(failure).toMatchObject({ reason: 'failed', passing: false });
    expect(failure.message).toContain('is not encoded as it says');
  });

  it('in a coding that was not asked for is told', async () => {
    const web = await serveCoded('compress', Buffer.from(RELEASE));
    expect((await openFetcher().failure(web.origin)).message).toContain('"compress": expected gzip');
  });
});

describe('an answer', () => {
  const QUICK = { limits: { answerSeconds: 0.5 }, manners: { tries: 1 } };
  const HEAD = 'HTTP/1.1 200 OK\r\n';

  it('without an end is broken off, and its connection closed', async () => {
    const closed = vi.fn();
    const web = await serveBytes((socket) => {
      socket.write(`${HEAD}\r\n`);
      socket.on('close', closed);
      writeForEver(socket, Buffer.alloc(60_000));
    });
    expect(await openFetcher().failure(web.origin)).toMatchObject({ reason: 'too-large', passing: false });
    await expect.poll(() => closed, SOON).toHaveBeenCalled();
  });

  it('that is no document is not read to its end', async () => {
    const closed = vi.fn();
    const web = await serveBytes((socket) => {
      socket.write('HTTP/1.1 404 Not Found\r\n\r\n');
      socket.on('close', closed);
      writeForEver(socket, Buffer.alloc(60_000));
    });
    expect(await openFetcher().fetch(web.origin)).toEqual({ outcome: 'gone', status: 404 });
    await expect.poll(() => closed, SOON).toHaveBeenCalled();
  });

  it('that announces more than is read is not read', async () => {
    const web = await serveBytes((socket) => {
      socket.write(`${HEAD}Content-Length: 1000001\r\n\r\n`);
    });
    expect(await openFetcher().failure(web.origin)).toMatchObject({ reason: 'too-large', passing: false });
  });

  it('of just as much as is read is read', async () => {
    const web = await serveHttp((_, response) => response.end(Buffer.alloc(1_000_000)));
    expect(await openFetcher().text(web.origin)).toHaveLength(1_000_000);
  });

  it('that trickles its headers is given up', async () => {
    const web = await serveBytes((socket) => {
      socket.write(HEAD);
      writeForEver(socket, 'a');
    });
    const failure = await openFetcher(QUICK).failure(web.origin);
    expect(failure).toMatchObject({ reason: 'too-slow', passing: true });
    expect(failure.message).toContain('did not begin to answer within 0.5 s');
  });

  it('that trickles its body is given up', async () => {
    const web = await serveBytes((socket) => {
      socket.write(`${HEAD}Content-Length: 5000\r\n\r\n`);
      writeForEver(socket, 'a');
    });
    const failure = await openFetcher({ limits: { totalSeconds: 1 }, manners: { tries: 1 } }).failure(
      web.origin,
    );
    expect(failure).toMatchObject({ reason: 'too-slow', passing: true });
    expect(failure.message).toContain('did not send the whole answer within 1 s');
  });

  it('that never comes, or is only ever about to come, is given up', async () => {
    const silent = await serveBytes(() => {});
    expect(await openFetcher(QUICK).failure(silent.origin)).toMatchObject({
      reason: 'too-slow',
      passing: true,
    });
    const soon = await serveBytes((socket) => writeForEver(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'));
    expect(await openFetcher(QUICK).failure(soon.origin)).toMatchObject({
      reason: 'too-slow',
      passing: true,
    });
  });

  it('with endless headers is broken off', async () => {
    const many = await serveBytes((socket) => {
      socket.write(HEAD);
      writeForEver(socket, 'X-More: and more\r\n'.repeat(100));
    });
    expect(await openFetcher().failure(many.origin)).toMatchObject({ reason: 'too-large', passing: false });
    const long = await serveBytes((socket) => {
      socket.write(`${HEAD}X-Long: `);
      writeForEver(socket, 'a'.repeat(5000));
    });
    expect(await openFetcher().failure(long.origin)).toMatchObject({ reason: 'too-large', passing: false });
  });

  it('that is cut off before its end is told, and tried again', async () => {
    let sent = 0;
    const web = await serveBytes((socket) => {
      sent += 1;
      const whole = `${HEAD}Content-Length: ${RELEASE.length}\r\n\r\n${RELEASE}`;
      socket.end(sent < 3 ? whole.slice(0, -100) : whole);
    });
    expect(await openFetcher().text(web.origin)).toBe(RELEASE);
    expect(sent).toBe(3);
  });

  it('that is longer than it announces ends where it announced', async () => {
    const web = await serveBytes((socket) => {
      socket.write(`${HEAD}Content-Length: 9\r\n\r\nSingapore and the rest`);
    });
    expect(await openFetcher().text(web.origin)).toBe('Singapore');
  });

  it('that is no HTTP is told, and not tried again', async () => {
    const web = await serveBytes((socket) => socket.end('220 smtp.example.org ESMTP\r\n'));
    const failure = await openFetcher().failure(web.origin);
    expect(failure).toMatchObject({ reason: 'failed', passing: false });
    expect(failure.message).toContain('something else than HTTP');
  });

  it('of a host that refuses connections is told, and may pass', async () => {
    const failure = await openFetcher().failure('http://127.0.0.1:1025/');
    expect(failure).toMatchObject({ reason: 'failed', passing: true });
    expect(failure.message).toContain('ECONNREFUSED');
  });

  it('with a header twice over is taken by the whole of it', async () => {
    const web = await serveBytes((socket) => {
      socket.end(
        `${HEAD}Location: /a\r\nLocation: /b\r\nETag: "1"\r\nETag: "2"\r\nContent-Length: 2\r\n\r\nOK`,
      );
    });
    expect(await openFetcher().fetch(web.origin)).toMatchObject({ outcome: 'fetched', etag: '"1", "2"' });
  });
});
