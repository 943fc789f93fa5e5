import { namesOfCountry, namesOfOrganization, type Reference } from '../../model/reference.ts';
import { searchWords } from '../../model/text-query.ts';
import type { Graph } from '../loaders.ts';
import { countrySource, issueSource, organizationSource, sectorSource } from '../source-of.ts';
import type { EntitySource } from '../sources.ts';
import type { NameWords } from './match-names.ts';
import type { SearchKind } from './search-kinds.ts';

/** An entry of the reference data as searches look at it. */
export interface ListedNames {
  readonly kind: SearchKind;
  readonly names: readonly NameWords[];
  readonly sourceOf: (graph: Graph) => EntitySource;
}

interface Listed {
  readonly all: readonly ListedNames[];
  /** Those that have a word with such a beginning, of a letter or two. */
  readonly byBeginning: ReadonlyMap<string, readonly ListedNames[]>;
}

const listed = new WeakMap<Reference, Listed>();

/** The names of all countries, organisations, sectors and issues, taken apart once. */
export function listedNames(reference: Reference): readonly ListedNames[] {
  return listedIn(reference).all;
}

/** Those of them that have a word with the same first two letters as one, in the same order; all for "". */
export function listedNamesLike(reference: Reference, word: string): readonly ListedNames[] {
  const { all, byBeginning } = listedIn(reference);
  return word === '' ? all : (byBeginning.get(word.slice(0, 2)) ?? []);
}

function listedIn(reference: Reference): Listed {
  let known = listed.get(reference);
  if (known === undefined) {
    const all = takeApart(reference);
    known = { all, byBeginning: groupByBeginning(all) };
    listed.set(reference, known);
  }
  return known;
}

function groupByBeginning(all: readonly ListedNames[]): ReadonlyMap<string, ListedNames[]> {
  const found = new Map<string, ListedNames[]>();
  for (const entry of all) {
    const words = entry.names.flat();
    for (const beginning of new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)])))
      found.set(beginning, [...(found.get(beginning) ?? []), entry]);
  }
  return found;
}

function takeApart({ countries, organizations, sectors, issues }: Reference): ListedNames[] {
  const entry = (kind: SearchKind, names: readonly string[], sourceOf: ListedNames['sourceOf']) => ({
    kind,
    names: names.map(searchWords),
    sourceOf,
  });
  return [
    ...countries.map((c) =>
      entry('COUNTRY', [c.code, c.alpha3, ...namesOfCountry(c)], (graph) => countrySource(graph, c)),
    ),
    ...organizations.map((o) =>
      entry('ORGANIZATION', namesOfOrganization(o), (graph) => organizationSource(graph, o)),
    ),
    ...sectors.map((s) => entry('SECTOR', [s.name, s.id], (graph) => sectorSource(graph, s))),
    ...issues.map((i) => entry('ISSUE', [i.name, i.id], (graph) => issueSource(graph, i))),
  ];
}
