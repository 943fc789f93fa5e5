import { keyOf } from '../../model/node-id.ts';
import { searchWords, type TextQuery } from '../../model/text-query.ts';
import { namesOfCountry, namesOfOrganization } from '../../model/reference.ts';
import type { OfficialRecord } from '../../model/graph-records.ts';
import type { Graph } from '../loaders.ts';
import {
  countrySource,
  issueSource,
  officialSource,
  organizationSource,
  releaseSource,
  sectorSource,
} from '../source-of.ts';
import type { EntitySource, SearchHitSource } from '../sources.ts';
import { matchNames } from './match-names.ts';
import { snippetOf } from './snippet-of.ts';

/** What a search can find; where scores are equal, in this order. */
export const SEARCH_KINDS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'SECTOR', 'ISSUE', 'RELEASE'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Score of a release whose title alone matches, and of one whose title and text do; each below any name that matches. */
const TITLE_SCORE = 0.45;
const TEXT_SCORE = 0.25;

/** The best matches of a query, best first; `first` is 1 or more. */
export async function searchGraph(
  graph: Graph,
  query: { readonly given: string; readonly parsed: TextQuery },
  kinds: ReadonlySet<SearchKind>,
  first: number,
): Promise<SearchHitSource[]> {
  const words = searchWords(query.given.replaceAll(/(?<!\S)(?:AND|OR|NOT)(?!\S)/g, ' '));
  const [officials, releases] = await Promise.all([
    kinds.has('OFFICIAL') ? findOfficials(graph, words, first) : [],
    kinds.has('RELEASE') ? findReleases(graph, query.parsed, first) : [],
  ]);
  const entities = [...findListed(graph, words, kinds), ...officials].sort(byScore).slice(0, first);
  return [...entities, ...releases].slice(0, first);
}

interface EntityHit extends SearchHitSource {
  readonly node: EntitySource;
}

function findListed(graph: Graph, words: readonly string[], kinds: ReadonlySet<SearchKind>): EntityHit[] {
  const { countries, organizations, sectors, issues } = graph.lookup.reference;
  const match = <Entry>(
    kind: SearchKind,
    entries: readonly Entry[],
    namesOf: (entry: Entry) => readonly string[],
    sourceOf: (entry: Entry) => EntitySource,
  ): EntityHit[] => {
    if (!kinds.has(kind)) return [];
    return entries.flatMap((entry) => {
      const score = matchNames(words, namesOf(entry));
      return score === 0 ? [] : { node: sourceOf(entry), score, snippet: () => null };
    });
  };
  return [
    ...match(
      'COUNTRY',
      countries,
      (c) => [c.code, c.alpha3, ...namesOfCountry(c)],
      (c) => countrySource(graph, c),
    ),
    ...match('ORGANIZATION', organizations, namesOfOrganization, (o) => organizationSource(graph, o)),
    ...match(
      'SECTOR',
      sectors,
      (s) => [s.name, s.id],
      (s) => sectorSource(graph, s),
    ),
    ...match(
      'ISSUE',
      issues,
      (i) => [i.name, i.id],
      (i) => issueSource(graph, i),
    ),
  ];
}

async function findOfficials(graph: Graph, words: readonly string[], first: number): Promise<EntityHit[]> {
  const records: readonly OfficialRecord[] = await graph.findOfficials.load({ words, first });
  return records.map((record) => ({
    node: officialSource(graph, record),
    score: matchNames(words, [record.name, ...record.aliases]),
    snippet: () => null,
  }));
}

async function findReleases(graph: Graph, text: TextQuery, first: number): Promise<SearchHitSource[]> {
  const { items } = await graph.listReleases.load({
    where: { text },
    order: 'RELEVANCE',
    first,
    after: null,
  });
  return items.map(({ node, key }) => ({
    node: releaseSource(graph, node),
    score: key[0] === 1 ? TITLE_SCORE : TEXT_SCORE,
    snippet: () => snippetOf(node.text, text),
  }));
}

function byScore(a: EntityHit, b: EntityHit): number {
  return b.score - a.score || rankOf(a) - rankOf(b) || (keyOf(a.node.id) < keyOf(b.node.id) ? -1 : 1);
}

function rankOf({ node }: EntityHit): number {
  const kinds: readonly string[] = SEARCH_KINDS;
  return kinds.indexOf(node.typename.toUpperCase());
}
