import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { BUILT } from '../ensure-built.ts';

/** What GraphiQL needs: its own scripts and workers, styles that Monaco writes into the page, and this server's API. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers browsers that come to /graphql with GraphiQL; whoever asks for JSON goes on to the API. */
export function graphiqlPage(): RequestHandler {
  const page = join(BUILT.graphiql.folder, 'index.html');
  return (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    response.vary('Accept');
    if (!existsSync(page)) {
      response
        .status(503)
        .type('text')
        .send('GraphiQL is not built here: run "npm run build". Programs can send queries to this address.');
      return;
    }
    response.set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' });
    response.sendFile(page, { cacheControl: false });
  };
}
