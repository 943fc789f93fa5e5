import { keyOf, type NodeId } from '../../model/node-id.ts';
import type { StatementSelection } from '../../store/list-queries.ts';
import { badUserInput } from '../errors.ts';
import type { InputMaybe, StatementFilter } from '../generated/resolvers-types.ts';
import { sectorGroup, type Lookup } from '../lookup.ts';
import { readListed } from '../read-id.ts';
import { selectPeriod } from './period.ts';
import { anyOf, readValues } from './values.ts';

/** The selection of statements that a filter asks for; throws BAD_USER_INPUT for what it names and nobody knows. */
export function selectStatements(lookup: Lookup, filter: InputMaybe<StatementFilter>): StatementSelection {
  if (filter == null) return {};
  const party = (id: string) => readListed(lookup, ['country', 'organization'], id);
  return {
    period: selectPeriod(filter.period),
    acts: anyOf(filter.acts),
    sides: readValues(filter.sides, party),
    targets: readValues(filter.targets, party),
    topics: topicsOf(lookup, filter.topics),
  };
}

/** Of those that a field is about already, a filter can only name the same again. */
export function within(
  field: string,
  part: 'sides' | 'topics',
  own: NodeId,
  asked: readonly NodeId[] | undefined,
): NodeId[] {
  if (asked === undefined || asked.includes(own)) return [own];
  throw badUserInput(
    `${field} has \`${part}\` ${own} already; leave \`${part}\` out of the filter, or ask \`statements\` of Query.`,
  );
}

function topicsOf(lookup: Lookup, given: StatementFilter['topics']): NodeId[] | undefined {
  const ids = readValues(given, (id) => readListed(lookup, ['sector', 'issue', 'organization'], id));
  if (ids === undefined) return undefined;
  const groups = ids.map((id) =>
    id.startsWith('sector:') ? sectorGroup(lookup.reference, keyOf(id)) : [id],
  );
  return [...new Set(groups.flat())];
}
