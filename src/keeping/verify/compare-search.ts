import { searchWords, type TextQuery } from '../../model/text-query.ts';
import type { StoredRelease } from '../../model/contribution.ts';
import type { IdQuery } from '../../store/list-queries.ts';
import { pagesOf } from '../../store/pages-of.ts';
import type { Sides } from './compare-nodes.ts';
import type { Difference } from './difference.ts';

type SearchQuery = Extract<IdQuery, { readonly of: 'releases' }>;

const MOST_OF_A_DAY = 100;

/** What differs in the full-text index: each release is looked for by words of its own among those of its day. */
export async function* compareSearch(
  { held, derived }: Sides,
  onProgress: (releases: number) => void,
): AsyncGenerator<Difference> {
  let compared = 0;
  const pages = pagesOf((request) => derived.listReleases([{ where: {}, order: 'OLDEST', ...request }]));
  for await (const releases of pages) {
    const queries = releases.map(searchFor);
    const [is, should] = await Promise.all([held.listIds(queries), derived.listIds(queries)]);
    for (const [index, { id }] of releases.entries()) {
      const found = (pageOfIds: (typeof is)[number] | undefined) => pageOfIds?.items.map(({ node }) => node);
      if (String(found(is[index])) === String(found(should[index]))) continue;
      const detail = `"${wordsOf(queries[index])}" finds ${found(is[index])?.join(' ') || 'nothing'}`;
      yield { what: 'WRONG', kind: 'search', id, detail, inSource: false };
    }
    onProgress((compared += releases.length));
  }
}

/** The first and the last word of the title and the longest one of the text, in the days of the release. */
function searchFor({ title, text, day }: StoredRelease): SearchQuery {
  const ofTitle = searchWords(title);
  const ofText = searchWords(text);
  const longest = ofText.reduce((one, other) => (other.length > one.length ? other : one), '');
  const words = new Set(
    [ofTitle.at(0), ofTitle.at(-1), longest].filter((word) => word !== undefined && word !== ''),
  );
  const parts = [...words].map((word): TextQuery => ({ op: 'TERM', word: word ?? '' }));
  return {
    of: 'releases',
    where: {
      ...(parts.length === 0 ? {} : { text: { op: 'AND', parts } }),
      ...(day === '' ? {} : { period: { from: day, to: day } }),
    },
    order: 'NEWEST',
    first: MOST_OF_A_DAY,
    after: null,
  };
}

function wordsOf(query: SearchQuery | undefined): string {
  const text = query?.where.text;
  return text?.op === 'AND' ? text.parts.map((part) => (part.op === 'TERM' ? part.word : '')).join(' ') : '';
}
