import type { GraphStore } from '../../store/graph-store.ts';
import type { ReleaseSelection } from '../../store/list-queries.ts';
import { pagesOf } from '../../store/pages-of.ts';
import type { StoredRelease } from '../../model/contribution.ts';
import type { ExportGround } from '../export-format.ts';
import { citationOf, endOf, type Provenance } from '../provenance.ts';
import { readable } from '../tables/statement-rows.ts';
import { referenceText } from './reference-text.ts';
import { engagementText, officialText, releaseText, statementText } from './release-text.ts';
import { about, literal, PREFIXES } from './terms.ts';
import { vocabularyText } from './vocabulary.ts';

/** The media type of Turtle. */
export const TURTLE_TYPE = 'text/turtle; charset=utf-8';

/**
 * The releases of a selection, oldest first, with all that they report, as linked data in Turtle: schema.org's words and a
 * few of our own. What several releases report is told with each of them: to tell it again adds nothing.
 */
export async function* writeTurtle(
  ground: ExportGround,
  where: ReleaseSelection,
  provenance: Provenance,
): AsyncGenerator<string> {
  const { store, reference } = ground;
  yield head(provenance);
  yield vocabularyText();
  yield referenceText(reference);
  for await (const releases of pagesOf((request) =>
    store.listReleases([{ ...request, where, order: 'OLDEST' }]),
  ))
    yield await textOf(store, releases);
  yield `# ${endOf(provenance, await store.version())}\n`;
}

function head(provenance: Provenance): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  const citation = citationOf(provenance).replaceAll(/\s+/g, ' ');
  return `# ${citation}\n${prefixes.join('')}${about('<>', [
    ['a', ['schema:Dataset']],
    ['schema:name', [literal(provenance.query)]],
    ['schema:creditText', [literal(citation)]],
    ['schema:version', [literal(String(provenance.version))]],
    ['schema:dateCreated', [`"${provenance.at}"^^xsd:dateTime`]],
  ])}`;
}

/** A page of releases, and of all that they report each once. */
async function textOf(store: GraphStore, releases: readonly StoredRelease[]): Promise<string> {
  const links = await store.links(releases.map(({ id }) => id));
  const engagementIds = [...new Set(links.flatMap(({ engagements }) => engagements))];
  const statementIds = links.flatMap(({ statements }) => statements);
  const [engagements, visits, statements] = await Promise.all([
    store.engagements(engagementIds),
    store.visitsAround(engagementIds),
    store.statements(statementIds),
  ]);
  const officialIds = [
    ...links.flatMap(({ namings }) =>
      namings.flatMap(({ kind, entity }) => (kind === 'OFFICIAL' ? [entity] : [])),
    ),
    ...engagements.flatMap((each) => each?.participants.map(({ official }) => official) ?? []),
    ...statements.flatMap((each) => each?.speaker ?? []),
  ];
  const officials = await store.officials([...new Set(officialIds)]);
  const rows = await readable(
    store,
    statements.flatMap((each) => each ?? []),
  );
  return [
    ...releases.flatMap((release, index) => {
      const linked = links[index];
      return linked === undefined ? [] : [releaseText(release, linked)];
    }),
    ...engagements.flatMap((each, index) =>
      each === null ? [] : [engagementText(each, visits[index] ?? null)],
    ),
    ...officials.flatMap((each) => (each === null ? [] : [officialText(each)])),
    ...rows.map(statementText),
  ].join('');
}
