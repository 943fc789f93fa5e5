import type { PublisherResolvers } from '../generated/resolvers-types.ts';
import { countryOf } from '../load-node.ts';

export const publisher: PublisherResolvers = {
  country: ({ graph, country }) => countryOf(graph, country),
};
