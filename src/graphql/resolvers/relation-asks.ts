import type { NodeId } from '../../model/node-id.ts';
import type { OfficialShare } from '../../store/measures.ts';
import { selectEngagements } from '../filters/engagement-filter.ts';
import { readPeriod } from '../filters/period.ts';
import { topOf } from '../first.ts';
import type {
  RelationEngagementCountsArgs,
  RelationEngagementsArgs,
  RelationOfficialsArgs,
  RelationSectorsArgs,
  RelationStrengthArgs,
  RelationStrengthPartsArgs,
  RelationTimelineArgs,
} from '../generated/resolvers-types.ts';
import { engagementList } from '../lists.ts';
import type { Graph } from '../loaders.ts';
import { readTimeline } from '../read-timeline.ts';
import { askForParts } from './strength-outlook.ts';

/** What fields of a relation ask the store for: its id and their arguments tell it. */
export const relationAsks = {
  engagementCounts: (graph: Graph, relation: NodeId, args: Partial<RelationEngagementCountsArgs>) =>
    graph.relationTotals.load({ relation, period: readPeriod(args.period) }),
  timeline: (
    graph: Graph,
    relation: NodeId,
    args: Partial<RelationTimelineArgs>,
    asked: ReadonlySet<string>,
  ) => {
    const { period } = readTimeline(args);
    // Only a share is one of all releases.
    const allReleases = asked.has('share') ? graph.releaseMonths.load(period) : [];
    return Promise.all([graph.relationMonths.load({ relation, period }), allReleases]);
  },
  sectors: (graph: Graph, relation: NodeId, args: Partial<RelationSectorsArgs>) =>
    topics(graph, relation, 'SECTOR', args),
  issues: (graph: Graph, relation: NodeId, args: Partial<RelationSectorsArgs>) =>
    topics(graph, relation, 'ISSUE', args),
  officials: (graph: Graph, relation: NodeId, args: Partial<RelationOfficialsArgs>) => {
    const period = readPeriod(args.period);
    return topOf(args.first, 20, (first): Promise<readonly OfficialShare[]> =>
      graph.relationOfficials.load({ relation, period, first }),
    );
  },
  strength: (graph: Graph, _relation: NodeId, { on }: Partial<RelationStrengthArgs>) =>
    on == null ? graph.newestDay() : null,
  strengthParts: (graph: Graph, relation: NodeId, args: Partial<RelationStrengthPartsArgs>) =>
    askForParts(graph, relation, args),
  engagements: (
    graph: Graph,
    relation: NodeId,
    args: Partial<RelationEngagementsArgs>,
    asked: ReadonlySet<string>,
  ) => (PAGE_FIELDS.some((field) => asked.has(field)) ? engagementsOf(graph, relation, args).nodes() : null),
};

/** Fields of a connection that its page answers. */
const PAGE_FIELDS = ['nodes', 'edges', 'pageInfo'];

/** The engagements of a relation. */
export function engagementsOf(graph: Graph, relation: NodeId, args: Partial<RelationEngagementsArgs>) {
  return engagementList(graph, { ...selectEngagements(graph.lookup, args.filter), relation }, args);
}

function topics(
  graph: Graph,
  relation: NodeId,
  kind: 'SECTOR' | 'ISSUE',
  args: Partial<RelationSectorsArgs>,
) {
  const period = readPeriod(args.period);
  return topOf(args.first, 20, (first) => graph.relationTopics.load({ relation, kind, period, first }));
}
