import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Fault } from './fault.ts';
import type { SitePage } from './site-page.ts';

/** Answers a request with a page, or with what goes wrong; null is a page that the site does not have. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  page: SitePage | null,
  fault: Fault | undefined,
): Promise<void> {
  switch (fault?.kind) {
    case 'status':
      if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter);
      response.writeHead(fault.status).end();
      return;
    case 'redirect':
      response.writeHead(fault.status ?? 302, { location: fault.to }).end();
      return;
    case 'late':
      await sleep(fault.milliseconds);
      break;
    case 'hang':
      response.writeHead(200, { 'content-type': page?.contentType ?? 'text/html' }).flushHeaders();
      return;
    case 'endless':
      return sendWithoutEnd(response);
  }
  if (page === null) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
    return;
  }
  send(request, response, page, fault);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: SitePage,
  fault: Fault | undefined,
): void {
  const encoding = fault?.kind === 'misencoded' ? fault.encoding : 'utf8';
  const bytes = typeof page.body === 'string' ? Buffer.from(page.body, encoding) : page.body;
  response.setHeader('content-type', fault?.kind === 'mislabelled' ? fault.contentType : page.contentType);
  response.setHeader('etag', etagOf(bytes));
  if (request.headers['if-none-match'] === etagOf(bytes)) {
    response.writeHead(304).end();
    return;
  }
  const [name, compressed] = compress(bytes, String(request.headers['accept-encoding'] ?? ''));
  if (name !== null) response.setHeader('content-encoding', name);
  response.setHeader('content-length', compressed.length);
  if (fault?.kind === 'cut')
    response.write(compressed.subarray(0, compressed.length >> 1), () => response.destroy());
  else response.end(compressed);
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
}

function compress(bytes: Buffer, accepted: string): readonly [string | null, Buffer] {
  if (accepted.includes('br')) return ['br', brotliCompressSync(bytes)];
  if (accepted.includes('gzip')) return ['gzip', gzipSync(bytes)];
  return [null, bytes];
}

/** Sends for as long as the other side takes it. */
function sendWithoutEnd(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = () => {
    while (!response.destroyed && response.write('<p>And so on, and so forth.</p>\n'.repeat(1000)));
  };
  response.on('drain', more);
  more();
}
