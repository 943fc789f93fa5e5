import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { countriesOfRelation } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { EXAMPLES, graphiqlAddress } from '../examples.ts';
import { makeGraph, type Graph } from '../loaders.ts';
import type { Lookup } from '../lookup.ts';
import { factsOf } from './begin-request.ts';
import { HOME_STYLE } from './home-style.ts';
import { html, type Html } from './html.ts';

const NEWEST_RELEASES = 10;
const STRONGEST_RELATIONS = 8;

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
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style>
          ${STYLE}
        </style>
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
            ${ties} ${newest} ${collections}
            <section>
              <h2>Questions to begin with</h2>
              <ul class="questions">
                ${EXAMPLES.map((example) => html`<li><a href="${graphiqlAddress(example)}">${example.question}</a></li>`)}
              </ul>
            </section>
          </div>
        </main>
        <footer>
          Entente ${version} · programs send queries to <code>POST /graphql</code> ·
          <a href="/health">health</a> · <a href="/ready">readiness</a>
        </footer>
      </body>
    </html>`;
}

const STYLE = html.trusted(HOME_STYLE);

async function countsOf(graph: Graph): Promise<Html> {
  const summary = await graph.summary();
  const counts = [
    ['releases', summary.releases],
    ['engagements', summary.engagements],
    ['statements', summary.statements],
    ['officials', summary.officials],
    ['countries', summary.countries],
    ['relations', summary.relations],
  ] as const;
  const days =
    summary.firstRelease === null || summary.lastRelease === null
      ? null
      : html`<p class="days">${summary.firstRelease} to ${summary.lastRelease}</p>`;
  return html`<section class="counts" aria-label="What is here">
    <dl>
      ${counts.map(
        ([name, count]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${count.toLocaleString('en')}</dd>
          </div>`,
      )}
    </dl>
    ${days}
  </section>`;
}

async function collectionsOf(graph: Graph): Promise<Html | null> {
  const collections = await graph.collections();
  if (collections.length === 0) return null;
  return html`<section>
    <h2>Collections</h2>
    <table>
      <thead>
        <tr>
          <th>Collection</th>
          <th class="number">Releases</th>
          <th>From</th>
          <th>To</th>
        </tr>
      </thead>
      <tbody>
        ${collections.map(({ id, releases, firstRelease, lastRelease }) => {
          const label = graph.lookup.describeCollection(id);
          return html`<tr title="${label?.description ?? ''}">
            <td>${label?.name ?? id}</td>
            <td class="number">${releases.toLocaleString('en')}</td>
            <td>${firstRelease}</td>
            <td>${lastRelease}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

async function tiesOf(graph: Graph): Promise<Html | null> {
  const { items } = await graph.listRelations.load({
    where: {},
    order: 'STRENGTH',
    first: STRONGEST_RELATIONS,
    after: null,
  });
  if (items.length === 0) return null;
  const nameOf = (code: string) => graph.lookup.reference.countryByCode.get(code)?.name ?? code;
  return html`<section>
    <h2>Strongest ties</h2>
    <table>
      <thead>
        <tr>
          <th>Relation</th>
          <th class="number">Contacts</th>
          <th>Last</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(({ node }) => {
          const [a, b] = countriesOfRelation(node.id);
          return html`<tr>
            <td>${nameOf(a)} – ${nameOf(b)}</td>
            <td class="number">${node.engagements.toLocaleString('en')}</td>
            <td>${node.lastContact}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

async function newestOf(graph: Graph): Promise<Html> {
  const { items } = await graph.listReleases.load({
    where: {},
    order: 'NEWEST',
    first: NEWEST_RELEASES,
    after: null,
  });
  if (items.length === 0) {
    return html`<section>
      <h2>Newest releases</h2>
      <p>
        There are none yet. Take some in with <code>entente ingest</code>, or with the mutation
        <code>ingestRelease</code>.
      </p>
    </section>`;
  }
  return html`<section>
    <h2>Newest releases</h2>
    <ol class="releases">
      ${items.map(
        ({ node }) =>
          html`<li>
            <time>${node.day}</time>
            <span>${node.title}</span>
            <small>${node.publisher.name}</small>
          </li>`,
      )}
    </ol>
  </section>`;
}
