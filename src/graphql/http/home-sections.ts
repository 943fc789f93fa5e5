import { countriesOfRelation } from '../../model/node-id.ts';
import type { Publisher } from '../../model/release.ts';
import { aboutRelation, aboutRelease, EXAMPLES, graphiqlAddress } from '../examples.ts';
import type { Graph } from '../loaders.ts';
import { html, type Html } from './html.ts';

const NEWEST_RELEASES = 10;
const STRONGEST_RELATIONS = 8;

/** The examples, each a link to GraphiQL. */
export function questions(): Html {
  return html`<section>
    <h2>Questions to begin with</h2>
    <ul class="questions">
      ${EXAMPLES.map((example) => html`<li><a href="${graphiqlAddress(example)}">${example.question}</a></li>`)}
    </ul>
  </section>`;
}

/** How much is in the graph, and of which days. */
export async function countsOf(graph: Graph): Promise<Html> {
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

/** Where releases come from; nothing where there are none. */
export async function collectionsOf(graph: Graph): Promise<Html | null> {
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

/** The strongest relations; nothing where there are none. */
export async function tiesOf(graph: Graph): Promise<Html | null> {
  const { items } = await graph.listRelations.load({
    where: {},
    order: 'STRENGTH',
    first: STRONGEST_RELATIONS,
    after: null,
  });
  if (items.length === 0) return null;
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
            <td>
              <a href="${graphiqlAddress(aboutRelation(a, b))}">${nameOf(graph, a)} – ${nameOf(graph, b)}</a>
            </td>
            <td class="number">${node.engagements.toLocaleString('en')}</td>
            <td>${node.lastContact}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

/** The newest releases, or how to come by some. */
export async function newestOf(graph: Graph): Promise<Html> {
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
            <a href="${graphiqlAddress(aboutRelease(node.id))}">${node.title}</a>
            <small>${publisherOf(graph, node.publisher)}</small>
          </li>`,
      )}
    </ol>
  </section>`;
}

function nameOf(graph: Graph, code: string): string {
  return graph.lookup.reference.countryByCode.get(code)?.name ?? code;
}

function publisherOf(graph: Graph, { name, country }: Publisher): string {
  return country === null ? name : `${name}, ${nameOf(graph, country)}`;
}
