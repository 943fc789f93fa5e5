import type { Reading } from '../model/reading.ts';
import { isWebAddress, webAddresses } from '../model/release.ts';
import type { StoredRelease } from '../model/contribution.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ReleaseSelection } from '../store/list-queries.ts';
import { pagesOf, revisionsOf } from '../store/pages-of.ts';

/** The media type of JSON lines. */
export const JSON_LINES_TYPE = 'application/jsonl; charset=utf-8';

/**
 * The releases of a selection with their readings as JSON lines, oldest first: `{"release": {…}, "reading": {…}}`, each with
 * what it said before behind it, newest first: `{"revision": {…}}`; where all are asked for then every judgement, newest first:
 * `{"judgement": {…}}`, and a store that takes the lines in holds the same graph. Memory stays flat: a page at a time.
 */
export async function* exportJsonLines(
  store: GraphStore,
  where: ReleaseSelection = {},
): AsyncGenerator<string> {
  const pages = pagesOf((request) => store.listReleases([{ where, order: 'OLDEST', ...request }]));
  for await (const releases of pages) {
    const ids = releases.map(({ id }) => id);
    const [readings, counts] = [await store.readings(ids), await store.countRevisions(ids)];
    for (const [index, release] of releases.entries()) {
      const reading = readings[index];
      if (reading == null) continue;
      yield `${JSON.stringify(recordOf(release, reading))}\n`;
      if (counts[index] === 0) continue;
      for await (const revisions of revisionsOf(store, release.id))
        yield* revisions.map((revision) => `${JSON.stringify({ revision })}\n`);
    }
  }
  if (Object.values(where).some((part) => part !== undefined)) return;
  for await (const judgements of pagesOf((request) => store.listJudgements([request])))
    yield* judgements.map((judgement) => `${JSON.stringify({ judgement })}\n`);
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
      ...(release.otherAddresses.some(isWebAddress) ? { addresses: webAddresses(release) } : {}),
      collection,
      text,
    },
    reading: { ...reading, readBy },
  };
}
