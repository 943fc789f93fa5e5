import type { Place } from '../../model/contribution.ts';
import { keyOf } from '../../model/node-id.ts';
import { searchWords, type TextQuery } from '../../model/text-query.ts';
import type { OfficialRecord } from '../../model/graph-records.ts';
import type { ReleaseSelection } from '../../store/list-queries.ts';
import { leadReleases } from '../filters/lead-to-officials.ts';
import type { Graph } from '../loaders.ts';
import { officialSource, releaseSource } from '../source-of.ts';
import type { EntitySource, SearchHitSource } from '../sources.ts';
import { beginnings, forgiveNames } from './forgive-names.ts';
import { listedNames, listedNamesLike, type ListedNames } from './listed-names.ts';
import { matchNames, type NameWords } from './match-names.ts';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts';
import { placeOfMatch } from './snippet-of.ts';

/** Score of a release whose title alone matches, and of one whose title and text do; each below any name that matches. */
const TITLE_SCORE = 0.45;
const TEXT_SCORE = 0.25;

/** A name that is only like what was asked for: between a release's title and its text. */
const FORGIVEN = { from: 0.3, to: 0.44 } as const;
/** Officials looked through for one whose name may have been meant. */
const MOST_LOOKED_THROUGH = 200;

/** Names match as a whole. */
const NOWHERE = () => null;

/** What is searched for. */
export interface Search {
  readonly given: string;
  readonly parsed: TextQuery;
  /** Which releases. */
  readonly where: ReleaseSelection;
}

/** The best matches of a query, best first; `first` is 1 or more. */
export async function searchGraph(
  graph: Graph,
  search: Search,
  kinds: ReadonlySet<SearchKind>,
  first: number,
): Promise<SearchHitSource[]> {
  const words = searchWords(search.given.replaceAll(/(?<!\S)(?:AND|OR|NOT)(?!\S)/g, ' '));
  const [named, releases] = await Promise.all([
    findNamed(graph, words, kinds, first),
    kinds.has('RELEASE') ? findReleases(graph, search, first) : [],
  ]);
  return [...named, ...releases].sort((a, b) => b.score - a.score).slice(0, first);
}

/** What has a name that matches; where nothing has, what has one that is like it. */
async function findNamed(
  graph: Graph,
  words: readonly string[],
  kinds: ReadonlySet<SearchKind>,
  first: number,
): Promise<EntityHit[]> {
  const scoreOf = (names: readonly NameWords[]) => matchNames(words, names);
  const officials = kinds.has('OFFICIAL') ? await findOfficials(graph, [words], first, scoreOf) : [];
  const { reference } = graph.lookup;
  // A name that matches has a word that begins with the first.
  const able = listedNamesLike(reference, words[0] ?? '');
  const found = [...findListed(graph, able, kinds, scoreOf), ...officials];
  if (found.length > 0) return found.sort(byScore).slice(0, first);

  const { from, to } = FORGIVEN;
  const forgiving = (names: readonly NameWords[]) => {
    const likeness = forgiveNames(words, names);
    return likeness === 0 ? 0 : from + (to - from) * likeness;
  };
  const meant = kinds.has('OFFICIAL')
    ? await findOfficials(graph, beginnings(words), MOST_LOOKED_THROUGH, forgiving)
    : [];
  return [...findListed(graph, listedNames(reference), kinds, forgiving), ...meant]
    .sort(byScore)
    .slice(0, first);
}

/** How well names match, 0 to 1. */
type ScoreOf = (names: readonly NameWords[]) => number;

interface EntityHit extends SearchHitSource {
  readonly node: EntitySource;
}

function findListed(
  graph: Graph,
  listed: readonly ListedNames[],
  kinds: ReadonlySet<SearchKind>,
  scoreOf: ScoreOf,
): EntityHit[] {
  return listed.flatMap(({ kind, names, sourceOf }) => {
    if (!kinds.has(kind)) return [];
    const score = scoreOf(names);
    return score === 0 ? [] : { node: sourceOf(graph), score, match: NOWHERE };
  });
}

/** Officials whose names have words with one of several lists of beginnings, by score. */
async function findOfficials(
  graph: Graph,
  lists: readonly (readonly string[])[],
  first: number,
  scoreOf: ScoreOf,
): Promise<EntityHit[]> {
  const found: (readonly OfficialRecord[])[] = await Promise.all(
    lists.map((words) => graph.findOfficials.load({ words, first })),
  );
  const records = new Map(found.flat().map((record) => [record.id, record]));
  return [...records.values()].flatMap((record) => {
    const score = scoreOf([record.name, ...record.aliases].map(searchWords));
    return score === 0 ? [] : { node: officialSource(graph, record), score, match: NOWHERE };
  });
}

async function findReleases(
  graph: Graph,
  { parsed, where }: Search,
  first: number,
): Promise<SearchHitSource[]> {
  const text: TextQuery = where.text === undefined ? parsed : { op: 'AND', parts: [parsed, where.text] };
  const selection = await leadReleases(graph, { ...where, text });
  const { items } = await graph.listReleases.load({
    where: selection,
    order: 'RELEVANCE',
    first,
    after: null,
  });
  return items.map(({ node, key }) => ({
    node: releaseSource(graph, node),
    score: key[0] === 1 ? TITLE_SCORE : TEXT_SCORE,
    match: matchIn(node.text, text),
  }));
}

/** Where a text has what is asked for; looked for once, when somebody wants to know. */
function matchIn(text: string, query: TextQuery): SearchHitSource['match'] {
  let known: Place | null | undefined;
  return () => (known === undefined ? (known = placeOfMatch(text, query)) : known);
}

function byScore(a: EntityHit, b: EntityHit): number {
  return b.score - a.score || rankOf(a) - rankOf(b) || (keyOf(a.node.id) < keyOf(b.node.id) ? -1 : 1);
}

function rankOf({ node }: EntityHit): number {
  const kinds: readonly string[] = SEARCH_KINDS;
  return kinds.indexOf(node.typename.toUpperCase());
}
