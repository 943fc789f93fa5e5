import type { Reading } from '../model/reading.ts';
import { isWebAddress } from '../model/release.ts';
import type { StoredRelease } from '../model/contribution.ts';
import type { GraphStore } from '../store/graph-store.ts';

const PAGE = 100;

/**
 * Every release with its reading as JSON lines, oldest first: `{"release": {…}, "reading": {…}}`. A store that takes
 * them in holds the same graph. Memory stays flat: a page of releases at a time.
 */
export async function* exportJsonLines(store: GraphStore): AsyncGenerator<string> {
  let after: readonly (string | number)[] | null = null;
  for (;;) {
    const [page] = await store.listReleases([{ where: {}, order: 'OLDEST', first: PAGE, after }]);
    if (page === undefined || page.items.length === 0) return;
    const readings = await store.readings(page.items.map(({ node }) => node.id));
    for (const [index, { node }] of page.items.entries()) {
      const reading = readings[index];
      if (reading != null) yield `${JSON.stringify(recordOf(node, reading))}\n`;
    }
    if (!page.hasNextPage) return;
    after = page.items.at(-1)?.key ?? null;
  }
}

/** What a line holds: what identifies and tells the release, and whose the reading is. */
function recordOf(release: StoredRelease, reading: Reading) {
  const { id, title, kind, publisher, issuedOn, issuedAt, language, sourceUrl, collection, text, readBy } =
    release;
  return {
    release: {
      id,
      title,
      kind,
      publisher,
      issuedOn,
      issuedAt,
      language,
      sourceUrl: isWebAddress(sourceUrl) ? sourceUrl : null,
      collection,
      text,
    },
    reading: { ...reading, readBy },
  };
}
