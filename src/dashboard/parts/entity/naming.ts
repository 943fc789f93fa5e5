import { keyOf } from '../../app/addresses.ts';
import type { Period, ReleaseFilter } from '../../generated/graphql.ts';

/** The part of a filter for releases by which each kind of thing is named. */
const PARTS = {
  country: 'countries',
  official: 'officials',
  organization: 'organizations',
  sector: 'sectors',
  issue: 'issues',
} as const satisfies Readonly<Record<string, keyof ReleaseFilter>>;

/** The filter for releases of a period that name all of these, by their global ids. */
export function naming(ids: readonly string[], period: Period | null): ReleaseFilter {
  const byKind = Map.groupBy(ids, (id) => PARTS[id.slice(0, id.indexOf(':')) as keyof typeof PARTS]);
  const parts = [...byKind].map(([part, named]) => [part, part === 'countries' ? named.map(keyOf) : named]);
  return Object.assign(Object.fromEntries(parts) as ReleaseFilter, period !== null && { period });
}
