import type { EntityShare } from '../../store/measures.ts';
import type { RelationSectorsArgs } from '../generated/resolvers-types.ts';
import { withEntities } from '../load-shares.ts';
import { relationAsks } from './relation-asks.ts';
import type { IssueSource, RelationSource, SectorSource } from '../sources.ts';

interface TopicShare<Topic> extends Omit<EntityShare, 'entity'> {
  readonly entity: Topic;
}

/** Sectors of the releases that report on a relation. */
export async function sectorShares(relation: RelationSource, args: Partial<RelationSectorsArgs>) {
  const shares = await topicShares(relation, 'sectors', args);
  const sectors = shares.filter((s): s is TopicShare<SectorSource> => s.entity.typename === 'Sector');
  return sectors.map(({ entity, ...share }) => Object.assign(share, { sector: entity }));
}

/** Issues of the releases that report on a relation. */
export async function issueShares(relation: RelationSource, args: Partial<RelationSectorsArgs>) {
  const shares = await topicShares(relation, 'issues', args);
  const issues = shares.filter((s): s is TopicShare<IssueSource> => s.entity.typename === 'Issue');
  return issues.map(({ entity, ...share }) => Object.assign(share, { issue: entity }));
}

async function topicShares(
  { graph, id }: RelationSource,
  field: 'sectors' | 'issues',
  args: Partial<RelationSectorsArgs>,
) {
  return withEntities(graph, await relationAsks[field](graph, id, args));
}
