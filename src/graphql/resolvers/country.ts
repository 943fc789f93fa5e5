import { nodeId, relationId } from '../../model/node-id.ts';
import { badUserInput } from '../errors.ts';
import { selectEngagements } from '../filters/engagement-filter.ts';
import { selectRelations } from '../filters/relation-filter.ts';
import { selectReleases } from '../filters/release-filter.ts';
import { selectStatements, within } from '../filters/statement-filter.ts';
import type { CountryResolvers } from '../generated/resolvers-types.ts';
import { engagementList, officialList, relationList, releaseList, statementList } from '../lists.ts';
import { loadRelation } from '../load-node.ts';
import { readCountry } from '../read-id.ts';
import { organizationSource } from '../source-of.ts';
import { entityFields } from './entity.ts';

export const country: CountryResolvers = {
  ...entityFields,
  memberOf: ({ graph, code }) =>
    (graph.lookup.memberships.get(code) ?? []).map((each) => organizationSource(graph, each)),
  relations: ({ graph, code }, args) =>
    relationList(
      graph,
      { ...selectRelations(graph.lookup, args.filter), country: code },
      args,
      args.orderBy ?? 'STRENGTH',
    ),
  relation: ({ graph, code }, args) => {
    const other = readCountry(graph.lookup, args.with);
    if (other === code)
      throw badUserInput(`A country has no relation with itself: give another one than "${code}".`);
    return loadRelation(graph, relationId(code, other));
  },
  officials: ({ graph, code }, args) =>
    officialList(graph, { country: code, on: args.on ?? undefined }, args),
  engagements: ({ graph, code }, args) => {
    const where = selectEngagements(graph.lookup, args.filter);
    const countries = [...new Set([code, ...(where.countries ?? [])])];
    return engagementList(graph, { ...where, countries }, args);
  },
  statements: ({ graph, id }, args) => {
    const where = selectStatements(graph.lookup, args.filter);
    const sides = within('Country.statements', 'sides', id, where.sides);
    return statementList(graph, { ...where, sides }, args);
  },
  published: ({ graph, code }, args) => {
    const where = selectReleases(graph.lookup, args.filter);
    if (where.publishers !== undefined && !where.publishers.includes(code)) {
      throw badUserInput(
        `Country.published has the publisher ${nodeId('country', code)} already; leave \`publishers\` out of the filter.`,
      );
    }
    return releaseList(graph, { ...where, publishers: [code] }, args);
  },
};
