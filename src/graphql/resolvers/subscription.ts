import { decodeCursor, encodeCursor } from '../cursor.ts';
import { leadReleases } from '../filters/lead-to-officials.ts';
import { selectReleases } from '../filters/release-filter.ts';
import { WRITTEN_ORDER } from '../following/follow-releases.ts';
import type { SubscriptionResolvers } from '../generated/resolvers-types.ts';
import { releaseSource } from '../source-of.ts';

export const subscription: SubscriptionResolvers = {
  releaseIngested: {
    async subscribe(_, { filter, after }, { graph, freshGraph, following }) {
      const where = await leadReleases(graph, selectReleases(graph.lookup, filter));
      const from = after == null ? null : decodeCursor(WRITTEN_ORDER, after);
      return following(where, from, ({ node, key }) => ({
        releaseIngested: {
          ...releaseSource(freshGraph(), node),
          followCursor: encodeCursor(WRITTEN_ORDER, key),
        },
      }));
    },
  },
};
