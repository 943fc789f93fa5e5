import type { SightingResolvers } from '../generated/resolvers-types.ts';
import { countryOf } from '../load-node.ts';

export const sighting: SightingResolvers = {
  country: ({ graph, country }) => countryOf(graph, country),
  names: ({ names }) => names.map(([name]) => name),
  posts: ({ posts }) => posts.map(([title]) => title),
};
