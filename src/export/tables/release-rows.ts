import type { StoredRelease } from '../../model/contribution.ts';
import { keyOf } from '../../model/node-id.ts';
import type { EntityKind } from '../../model/reading.ts';
import { webAddresses } from '../../model/release.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { ReleaseLinks } from '../../store/lookups.ts';
import type { ReleaseSelection } from '../../store/list-queries.ts';
import { pagesOf } from '../../store/pages-of.ts';
import { count, day, list, text, type Column } from '../table.ts';

interface ReleaseRow {
  readonly release: StoredRelease;
  readonly links: ReleaseLinks;
}

/** A row a release: its letterhead, and what it names. */
export const RELEASE_COLUMNS: readonly Column<ReleaseRow>[] = [
  text('id', 'Global id.', ({ release }) => release.id),
  text('title', 'Title.', ({ release }) => release.title),
  text('kind', 'Sort of document.', ({ release }) => release.kind),
  text(
    'publisher_country',
    'ISO 3166-1 alpha-2 code of the state whose organ issued it, or EU.',
    ({ release }) => release.publisher.country,
  ),
  text('publisher_name', 'The organ that issued it.', ({ release }) => release.publisher.name),
  day(
    'day',
    'The day it counts for: of issue, else the last that it reports on.',
    ({ release }) => release.day,
  ),
  day('issued_on', 'Day of issue.', ({ release }) => release.issuedOn),
  text('issued_at', 'City of issue.', ({ release }) => release.issuedAt),
  text('language', 'BCP 47 tag.', ({ release }) => release.language),
  text(
    'source_url',
    'Its address on the web, the first of several.',
    ({ release }) => webAddresses(release)[0] ?? null,
  ),
  text('collection', 'The collection it came with.', ({ release }) => release.collection),
  text('read_by', 'Who read it.', ({ release }) => release.readBy),
  list('countries', 'Alpha-2 codes of the countries that it names.', named('COUNTRY', keyOf)),
  list('officials', 'Global ids of the officials that it names.', named('OFFICIAL')),
  list('organizations', 'Global ids of the organisations that it names.', named('ORGANIZATION')),
  list('sectors', 'Global ids of the sectors that it covers.', named('SECTOR')),
  list('issues', 'Global ids of the issues that it raises.', named('ISSUE')),
  list('engagements', 'Global ids of the engagements that it reports.', ({ links }) => links.engagements),
  count('statements', 'Statements in it.', ({ links }) => links.statements.length),
];

/** The rows of the releases of a selection, oldest first. */
export async function* releaseRows(
  store: GraphStore,
  where: ReleaseSelection,
): AsyncGenerator<readonly ReleaseRow[]> {
  for await (const releases of pagesOf((request) =>
    store.listReleases([{ ...request, where, order: 'OLDEST' }]),
  )) {
    const links = await store.links(releases.map(({ id }) => id));
    yield releases.map((release, index) => ({ release, links: links[index] ?? NO_LINKS }));
  }
}

const NO_LINKS: ReleaseLinks = { namings: [], engagements: [], statements: [] };

function named(kind: EntityKind, show: (id: string) => string = (id) => id) {
  return ({ links }: ReleaseRow) =>
    links.namings.filter((naming) => naming.kind === kind).map(({ entity }) => show(entity));
}
