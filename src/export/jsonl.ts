import type { Reading } from '../model/reading.ts';
import { isWebAddress } from '../model/release.ts';
import type { StoredRelease } from '../model/contribution.ts';
import type { Judgement } from '../model/identity.ts';
import type { GraphStore, Keyset, Page } from '../store/graph-store.ts';

const PAGE = 100;

/**
 * Every release with its reading as JSON lines, oldest first: `{"release": {…}, "reading": {…}}`; then every judgement,
 * newest first: `{"judgement": {…}}`. A store that takes them in holds the same graph. Memory stays flat: a page at a time.
 */
export async function* exportJsonLines(store: GraphStore): AsyncGenerator<string> {
  let after: Keyset | null = null;
  for (;;) {
    const [page] = await store.listReleases([{ where: {}, order: 'OLDEST', first: PAGE, after }]);
    if (page === undefined || page.items.length === 0) break;
    const readings = await store.readings(page.items.map(({ node }) => node.id));
    for (const [index, { node }] of page.items.entries()) {
      const reading = readings[index];
      if (reading != null) yield `${JSON.stringify(recordOf(node, reading))}\n`;
    }
    if (!page.hasNextPage) break;
    after = page.items.at(-1)?.key ?? null;
  }
  yield* exportJudgements(store);
}

async function* exportJudgements(store: GraphStore): AsyncGenerator<string> {
  let after: Keyset | null = null;
  for (;;) {
    const [page]: Page<Judgement>[] = await store.listJudgements([{ first: PAGE, after }]);
    for (const { node } of page?.items ?? []) yield `${JSON.stringify({ judgement: node })}\n`;
    if (page?.hasNextPage !== true) return;
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
