import type { EvidenceResolvers } from '../generated/resolvers-types.ts';
import { loadRelease, present } from '../load-node.ts';
import type { EvidenceSource } from '../sources.ts';

/** The words of a place, and where they stand. */
export const placeFields = {
  quote: async ({ graph, release, place }: EvidenceSource) =>
    present(await loadRelease(graph, release), release).text.slice(place[0], place[1]),
  start: ({ place }: EvidenceSource) => place[0],
  end: ({ place }: EvidenceSource) => place[1],
};

export const evidence: EvidenceResolvers = {
  ...placeFields,
  release: async ({ graph, release }) => present(await loadRelease(graph, release), release),
};
