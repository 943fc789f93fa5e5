import { nodeId, type NodeId } from '../../model/node-id.ts';
import { parseTextQuery, TextQueryError, type TextQuery } from '../../model/text-query.ts';
import type { ReleaseSelection } from '../../store/list-queries.ts';
import { badUserInput } from '../errors.ts';
import type { InputMaybe, ReleaseFilter } from '../generated/resolvers-types.ts';
import { sectorGroup, type Lookup } from '../lookup.ts';
import { keyOf } from '../../model/node-id.ts';
import { readCountry, readListed, readOfficial, readPublisher } from '../read-id.ts';
import { selectPeriod } from './period.ts';
import { anyOf, readValues } from './values.ts';

/** The selection of releases that a filter asks for; throws BAD_USER_INPUT for what it names and nobody knows. */
export function selectReleases(lookup: Lookup, filter: InputMaybe<ReleaseFilter>): ReleaseSelection {
  if (filter == null) return {};
  return {
    period: selectPeriod(filter.period),
    publishers: readValues(filter.publishers, (code) => readPublisher(lookup, code)),
    names: namesOf(lookup, filter),
    engagementTypes: anyOf(filter.engagementTypes),
    kinds: anyOf(filter.kinds),
    collections: anyOf(filter.collections),
    languages: anyOf(filter.languages),
    text: filter.text == null ? undefined : readTextQuery(filter.text),
  };
}

/** A full-text query; throws BAD_USER_INPUT for one that cannot be understood. */
export function readTextQuery(text: string): TextQuery {
  try {
    return parseTextQuery(text);
  } catch (error) {
    throw error instanceof TextQueryError ? badUserInput(error.message) : error;
  }
}

/** What a release has to name: one of each group. */
function namesOf(lookup: Lookup, filter: ReleaseFilter): NodeId[][] | undefined {
  const listed = (kind: 'organization' | 'issue') => (id: string) => [readListed(lookup, [kind], id)];
  const groups = [
    ...(readValues(filter.countries, (code) => [nodeId('country', readCountry(lookup, code))]) ?? []),
    ...(readValues(filter.officials, (id) => [readOfficial(lookup, id)]) ?? []),
    ...(readValues(filter.organizations, listed('organization')) ?? []),
    ...(readValues(filter.sectors, (id) => readSectorGroup(lookup, id)) ?? []),
    ...(readValues(filter.issues, listed('issue')) ?? []),
  ];
  return groups.length === 0 ? undefined : groups;
}

/** The ids of a sector and those below it; throws BAD_USER_INPUT for an unknown one. */
export function readSectorGroup(lookup: Lookup, given: string): NodeId[] {
  return sectorGroup(lookup.reference, keyOf(readListed(lookup, ['sector'], given)));
}
