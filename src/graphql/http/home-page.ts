import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { GraphStore } from '../../store/graph-store.ts';
import { makeGraph, type Graph } from '../loaders.ts';
import type { Lookup } from '../lookup.ts';
import { factsOf } from './begin-request.ts';
import { collectionsOf, countsOf, newestOf, questions, tiesOf } from './home-sections.ts';
import { HOME_STYLE } from './home-style.ts';
import { html, type Html } from './html.ts';

const STYLE_HASH = createHash('sha256').update(HOME_STYLE).digest('base64');
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The front page: what is in the graph, and where to begin. Made here, without scripts. */
export function answerHome(store: GraphStore, lookup: Lookup, version: string): RequestHandler {
  return async (_request, response) => {
    const page = await homePage(makeGraph(store, lookup, factsOf(response).signal), version);
    response
      .set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' })
      .type('html')
      .send(String(page));
  };
}

async function homePage(graph: Graph, version: string): Promise<Html> {
  const [counts, collections, ties, newest] = await Promise.all([
    countsOf(graph),
    collectionsOf(graph),
    tiesOf(graph),
    newestOf(graph),
  ]);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Entente</title>
        <link rel="alternate" type="application/atom+xml" title="Releases" href="/feed/releases.atom" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${STYLE}
      </head>
      <body>
        <header>
          <h1>Entente</h1>
          <p>A knowledge graph of bilateral relations, read from the press releases of foreign ministries.</p>
          <p><a class="button" href="/graphql">Open GraphiQL</a></p>
        </header>
        <main>
          ${counts}
          <div class="columns">
            <div>${questions()} ${ties} ${collections}</div>
            <div>${newest}</div>
          </div>
        </main>
        <footer>
          Entente ${version} · programs send queries to <code>POST /graphql</code> ·
          <a href="/health">health</a> · <a href="/ready">readiness</a>
        </footer>
      </body>
    </html>`;
}

/** In one piece: the policy names its very letters. */
const STYLE = html.trusted(`<style>${HOME_STYLE}</style>`);
