import type { EngagementSelection } from '../../store/list-queries.ts';
import type { EngagementFilter, InputMaybe } from '../generated/resolvers-types.ts';
import type { Lookup } from '../lookup.ts';
import { readCountry, readOfficial } from '../read-id.ts';
import { selectPeriod } from './period.ts';
import { anyOf, readValues } from './values.ts';

/** The selection of engagements that a filter asks for; throws BAD_USER_INPUT for what it names and nobody knows. */
export function selectEngagements(lookup: Lookup, filter: InputMaybe<EngagementFilter>): EngagementSelection {
  if (filter == null) return {};
  return {
    period: selectPeriod(filter.period),
    types: anyOf(filter.types),
    countries: readValues(filter.countries, (code) => readCountry(lookup, code)),
    officials: readValues(filter.officials, (id) => readOfficial(lookup, id)),
    withinVisit: filter.withinVisit ?? undefined,
  };
}
