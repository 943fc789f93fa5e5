import type { EntityShare } from '../../store/graph-store.ts';
import { readPeriod } from '../filters/period.ts';
import { topOf } from '../first.ts';
import type { RelationSectorsArgs } from '../generated/resolvers-types.ts';
import { withEntities } from '../load-shares.ts';
import type { IssueSource, RelationSource, SectorSource } from '../sources.ts';

interface TopicShare<Topic> extends Omit<EntityShare, 'entity'> {
  readonly entity: Topic;
}

/** Sectors of the releases that report on a relation. */
export async function sectorShares(relation: RelationSource, args: Partial<RelationSectorsArgs>) {
  const shares = await topicShares(relation, 'SECTOR', args);
  const sectors = shares.filter((s): s is TopicShare<SectorSource> => s.entity.typename === 'Sector');
  return sectors.map(({ entity, ...share }) => Object.assign(share, { sector: entity }));
}

/** Issues of the releases that report on a relation. */
export async function issueShares(relation: RelationSource, args: Partial<RelationSectorsArgs>) {
  const shares = await topicShares(relation, 'ISSUE', args);
  const issues = shares.filter((s): s is TopicShare<IssueSource> => s.entity.typename === 'Issue');
  return issues.map(({ entity, ...share }) => Object.assign(share, { issue: entity }));
}

async function topicShares(
  { graph, id }: RelationSource,
  kind: 'SECTOR' | 'ISSUE',
  args: Partial<RelationSectorsArgs>,
) {
  const period = readPeriod(args.period);
  const shares = await topOf(args.first, 20, (first) =>
    graph.relationTopics.load({ relation: id, kind, period, first }),
  );
  return withEntities(graph, shares);
}
