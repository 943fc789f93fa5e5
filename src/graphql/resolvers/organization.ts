import type { OrganizationResolvers } from '../generated/resolvers-types.ts';
import { countriesOf } from '../lookup.ts';
import { countrySource } from '../source-of.ts';
import { entityFields } from './entity.ts';

export const organization: OrganizationResolvers = {
  ...entityFields,
  members: ({ graph, members }) =>
    countriesOf(graph.lookup.reference, members).map((entry) => countrySource(graph, entry)),
};
