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

const listed = new WeakMap<Reference, readonly ListedNames[]>();

/** The names of all countries, organisations, sectors and issues, taken apart once. */
export function listedNames(reference: Reference): readonly ListedNames[] {
  let names = listed.get(reference);
  if (names === undefined) {
    names = takeApart(reference);
    listed.set(reference, names);
  }
  return names;
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
