import type { RelationSelection } from '../../store/list-queries.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { InputMaybe, RelationFilter } from '../generated/resolvers-types.ts';
import type { Lookup } from '../lookup.ts';
import { readCountry, readListed } from '../read-id.ts';
import { selectPeriod } from './period.ts';
import { readSectorGroup } from './release-filter.ts';
import { readValues } from './values.ts';

/** The selection of relations that a filter asks for; throws BAD_USER_INPUT for what it names and nobody knows. */
export function selectRelations(lookup: Lookup, filter: InputMaybe<RelationFilter>): RelationSelection {
  if (filter == null) return {};
  return {
    period: selectPeriod(filter.period),
    countries: readValues(filter.countries, (code) => readCountry(lookup, code)),
    topics: topicsOf(lookup, filter),
    minEngagements: filter.minEngagements ?? undefined,
  };
}

function topicsOf(lookup: Lookup, filter: RelationFilter): NodeId[] | undefined {
  const sectors = readValues(filter.sectors, (id) => readSectorGroup(lookup, id));
  const issues = readValues(filter.issues, (id) => readListed(lookup, ['issue'], id));
  if (sectors === undefined && issues === undefined) return undefined;
  return [...new Set([...(sectors ?? []).flat(), ...(issues ?? [])])];
}
