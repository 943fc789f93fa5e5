import type { OrganizationResolvers } from '../generated/resolvers-types.ts';
import { countriesOf } from '../lookup.ts';
import { countrySource } from '../source-of.ts';
import { entityFields } from './entity.ts';
import { relationShares } from './topic-relations.ts';

export const organization: OrganizationResolvers = {
  ...entityFields,
  members: ({ graph, members }) =>
    countriesOf(graph.lookup.reference, members).map((entry) => countrySource(graph, entry)),
  relations: ({ graph, id }, args) => relationShares(graph, [id], args),
};
