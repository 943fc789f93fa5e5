import { topOf } from '../first.ts';
import type { PostResolvers } from '../generated/resolvers-types.ts';
import { countryOf, organizationOf } from '../load-node.ts';

export const post: PostResolvers = {
  country: ({ graph, country }) => countryOf(graph, country),
  organization: ({ graph, organization }) => organizationOf(graph, organization),
  evidence: async ({ graph, official, title, country, organization }, args) => {
    const places = await topOf(args.first, 3, (first) =>
      graph.postEvidence.load({ official, title, country, organization, first }),
    );
    return places.map(({ release, place }) => ({ graph, release, place }));
  },
};
