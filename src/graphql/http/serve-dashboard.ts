import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestHandler, Response } from 'express';
import { BUILT } from '../ensure-built.ts';
import { pageScripts, type PageScripts } from './page-scripts.ts';

/** The addresses of the dashboard's pages. */
export const PAGES: readonly string[] = [
  '/',
  '/country/:key',
  '/relation/:key',
  '/engagement/:key',
  '/release/:key',
  '/official/:key',
  '/topic/:kind/:key',
  '/network',
  '/compare',
  '/read',
  '/duplicates',
  '/search',
];

/** What the pages need: their own scripts, workers, fonts and pictures, styles that bear this answer's number, and the API. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Where the page has the number of its answer. */
const NONCE = '%NONCE%';

/** Answers browsers with the one document that all of the dashboard's pages begin with. */
export function dashboardPage(): RequestHandler {
  return async ({ path }, response) => {
    await sendDashboard(response, await pageScripts(path));
  };
}

/** At an address that nothing has: people are told so by the dashboard, and led on; programs are not. */
export function dashboardNotFound(): RequestHandler {
  return async (request, response, next) => {
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html')
      await sendDashboard(response.status(404));
    else next();
  };
}

async function sendDashboard(response: Response, scripts?: PageScripts): Promise<void> {
  const page = await readFile(join(BUILT.dashboard.folder, 'index.html'), 'utf8').catch(() => null);
  if (page === null) {
    response.status(503).type('text').send('The dashboard is not built here: run "npm run build".');
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  const ahead = scripts?.ahead.map((src) => `<script type="module" async crossorigin src="${src}"></script>`);
  const loaded = scripts?.loaded.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`);
  response
    .set({ 'Content-Security-Policy': policy(nonce), 'Cache-Control': 'no-cache' })
    .type('html')
    .send(
      page
        .replace(NONCE, nonce)
        .replace('<script', `${ahead?.join('') ?? ''}<script`)
        .replace('</head>', `${loaded?.join('') ?? ''}</head>`),
    );
}
