import { keyOf, parseNodeId, type NodeId } from '../../model/node-id.ts';
import type { StatementResolvers } from '../generated/resolvers-types.ts';
import { countryOf, issueOf, loadEngagement, loadOfficial, organizationOf, sectorOf } from '../load-node.ts';
import type { Graph } from '../loaders.ts';
import type { CountrySource, IssueSource, OrganizationSource, SectorSource } from '../sources.ts';

export const statement: StatementResolvers = {
  speaker: ({ graph, speaker }) => (speaker === null ? null : loadOfficial(graph, speaker)),
  sides: ({ graph, sides }) => sides.flatMap((side) => partyOf(graph, side) ?? []),
  target: ({ graph, target }) => (target === null ? null : partyOf(graph, target)),
  topics: ({ graph, topics }) => topics.flatMap((topic) => topicOf(graph, topic) ?? []),
  evidence: ({ graph, release, place }) => ({ graph, release, place }),
  engagement: ({ graph, engagement }) => (engagement === null ? null : loadEngagement(graph, engagement)),
};

function partyOf(graph: Graph, id: NodeId): CountrySource | OrganizationSource | null {
  return parseNodeId(id)?.kind === 'country' ? countryOf(graph, keyOf(id)) : organizationOf(graph, keyOf(id));
}

function topicOf(graph: Graph, id: NodeId): SectorSource | IssueSource | OrganizationSource | null {
  switch (parseNodeId(id)?.kind) {
    case 'sector':
      return sectorOf(graph, keyOf(id));
    case 'issue':
      return issueOf(graph, keyOf(id));
    default:
      return organizationOf(graph, keyOf(id));
  }
}
