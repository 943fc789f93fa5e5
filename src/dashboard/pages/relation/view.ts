import { keyOf } from '../../app/addresses.ts';
import type { RelationSearch } from '../../app/page-search.ts';
import type { ShownSearch } from '../../app/shown-search.ts';
import type { Interval, Period, RelationQuery } from '../../generated/graphql.ts';

/** What the parts of the page show: which two countries, which days, by which measures. */
export interface RelationView {
  readonly between: readonly [string, string];
  readonly countries: RelationCountries;
  /** The period as the API takes it; null for all time. */
  readonly period: Period | null;
  /** The days that charts begin and end with. */
  readonly from: string;
  readonly to: string;
  /** Whether the reader has chosen when it begins. */
  readonly hasStart: boolean;
  readonly interval: Interval;
  readonly measure: 'number' | 'share';
}

/** A country as the page names it. */
export type RelationCountry = NonNullable<RelationQuery['relation']>['countries'][number];

/** The two, in the order of their codes: the first side and the second. */
export type RelationCountries = readonly [RelationCountry, RelationCountry];

/** Which side a country is, by its code; undefined for a third one. */
export function sideOf({ between: [a, b] }: RelationView, code: string): 'a' | 'b' | undefined {
  if (code === a) return 'a';
  return code === b ? 'b' : undefined;
}

/** What an address has the page ask for, without what is opened and what is shown as a table. */
export function askedOf(search: RelationSearch & ShownSearch): RelationSearch {
  const { open: _, tables: __, sort: ___, ...asked } = search;
  return asked;
}

/** Who says something: the first side, the second, both together (others may join them), or a third party. */
export type Voice = 'a' | 'b' | 'both' | 'other';

/** Who of the two makes a statement. */
export function voiceOf(
  view: RelationView,
  { sides }: { readonly sides: readonly { readonly id: string }[] },
): Voice {
  const voices = new Set(sides.map(({ id }) => sideOf(view, keyOf(id))));
  if (voices.has('a') && voices.has('b')) return 'both';
  if (voices.has('a')) return 'a';
  return voices.has('b') ? 'b' : 'other';
}
