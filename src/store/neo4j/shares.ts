import { isAllTime, type Period } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/reading.ts';
import type {
  CounterpartQuery,
  CounterpartShare,
  EntityShare,
  OfficialShare,
  RelatedQuery,
  RelationShare,
  RelationTop,
  RelationTopicQuery,
  TopicRelationQuery,
} from '../measures.ts';
import { ask, batched, quickly } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { namingTypeOf } from './contribution-rows.ts';
import { OFFICIAL_FIELDS, officialOf } from './official-rows.ts';
import { inPeriod, periodParameters, whereAll } from './selection.ts';

const LABELS: Readonly<Record<EntityKind, string>> = {
  COUNTRY: 'Country',
  OFFICIAL: 'Official',
  ORGANIZATION: 'Organization',
  SECTOR: 'Sector',
  ISSUE: 'Issue',
};

const TOP_ENTITIES = `WITH entity, count(*) AS releases, min(day) AS firstSeen, max(day) AS lastSeen
  ORDER BY releases DESC, entity.id LIMIT $limit
  RETURN collect({entity: entity.id, releases: releases, firstSeen: firstSeen, lastSeen: lastSeen}) AS answer`;

/** Sectors or issues of the releases that report on a relation. */
export async function relationTopics(
  run: RunStatement,
  queries: readonly RelationTopicQuery[],
): Promise<EntityShare[][]> {
  const answers = await ask<EntityShare[]>(
    run,
    queries.map(({ relation, period, kind, first }) => ({
      statement: batched(
        'topics of relations',
        `MATCH (r:Release)-[link:CONCERNS]->()
  ${whereAll(['link.relation = q.relation', "link.date >= ''", ...inPeriod('link.date', period)])}
  WITH r, nullIf(link.date, '') AS day
  MATCH (r)-[:${kind === 'SECTOR' ? 'COVERS' : 'RAISES'}]->(entity:Entity)
  ${TOP_ENTITIES}`,
      ),
      parameters: { relation, ...periodParameters(period) },
      limit: first,
    })),
  );
  return answers.map((rows) => rows.map(entityShareOf));
}

/** Officials who took part in engagements of a relation. */
export async function relationOfficials(
  run: RunStatement,
  queries: readonly RelationTop[],
): Promise<OfficialShare[][]> {
  const answers = await ask<OfficialShare[]>(
    run,
    queries.map(({ relation, period, first }) => ({
      statement: batched(
        'officials of relations',
        `MATCH (e:Engagement)-[w:WITHIN]->(:Relation)
  ${whereAll(['w.relation = q.relation', "w.date >= ''", ...inPeriod('w.date', period)])}
  MATCH (e)<-[:TOOK_PART]-(o:Official)
  WITH o, count(e) AS engagements ORDER BY engagements DESC, o.id LIMIT $limit
  RETURN collect({official: ${OFFICIAL_FIELDS}, engagements: engagements}) AS answer`,
      ),
      parameters: { relation, ...periodParameters(period) },
      limit: first,
    })),
  );
  return answers.map((rows) =>
    rows.map(({ official, engagements }) => ({ official: officialOf(official), engagements })),
  );
}

/** Relations that releases on any of the topics report on. */
export async function topicRelations(
  run: RunStatement,
  queries: readonly TopicRelationQuery[],
): Promise<RelationShare[][]> {
  const answers = await ask<RelationShare[]>(
    run,
    queries.map(({ topics, period, first }) => ({
      statement: batched(
        'relations of topics',
        `MATCH (topic:Entity)<-[:NAMES|COVERS|RAISES]-(r:Release)
  ${whereAll(['topic.id IN q.topics', ...inPeriod('r.day', period)])}
  WITH DISTINCT r
  MATCH (r)-[:CONCERNS]->(rel:Relation)
  WITH rel, count(r) AS releases ORDER BY releases DESC, rel.id LIMIT $limit
  RETURN collect({relation: rel.id, releases: releases}) AS answer`,
      ),
      parameters: { topics, ...periodParameters(period) },
      limit: first,
    })),
  );
  return answers.map((rows) => rows.map(({ relation, releases }) => ({ relation, releases })));
}

/** What stands with an entity in the same releases: of all time as it is kept, of a period counted. */
export async function related(run: RunStatement, queries: readonly RelatedQuery[]): Promise<EntityShare[][]> {
  const answers = await ask<EntityShare[]>(
    run,
    queries.map(({ entity, kinds, period, first }) => ({
      statement: isAllTime(period)
        ? batched('what stands with entities', keptShares(kinds))
        : batched('what stands with entities in a period', countedShares(entity, kinds, period)),
      parameters: { entity, ...periodParameters(period) },
      limit: first,
    })),
  );
  return answers.map((rows) => rows.map(entityShareOf));
}

function keptShares(kinds: readonly EntityKind[]): string {
  // Where every kind is wanted, no node need be looked at for its labels.
  const labels = ENTITY_KINDS.every((kind) => kinds.includes(kind)) ? '' : `:${labelsOf(kinds)}`;
  return `MATCH (:Entity {id: q.entity})-[s:STANDS_WITH]-(entity${labels})
  WITH s, entity ORDER BY s.releases DESC, entity.id LIMIT $limit
  RETURN collect({entity: entity.id, releases: s.releases, firstSeen: s.firstSeen, lastSeen: s.lastSeen}) AS answer`;
}

function countedShares(entity: NodeId, kinds: readonly EntityKind[], period: Period): string {
  return `MATCH (r:Release)-[link:${namingTypeOf(entity)}]->()
  ${whereAll(['link.entity = q.entity', "link.date >= ''", ...inPeriod('link.date', period)])}
  WITH r, nullIf(link.date, '') AS day
  MATCH (r)-[:NAMES|COVERS|RAISES]->(entity:${labelsOf(kinds)})
  WHERE entity.id <> q.entity
  ${TOP_ENTITIES}`;
}

/** Officials of other countries who took part in the same engagements. */
export async function counterparts(
  run: RunStatement,
  queries: readonly CounterpartQuery[],
): Promise<CounterpartShare[][]> {
  const answers = await ask<CounterpartShare[]>(
    run,
    queries.map(({ official, period, first }) => ({
      statement: quickly(
        batched(
          'counterparts of officials',
          `MATCH ()-[own:TOOK_PART]->(e)
  ${whereAll(['own.official = q.official', "own.date >= ''", ...inPeriod('own.date', period)])}
  WITH e, coalesce(own.country, '') AS home, nullIf(own.date, '') AS met
  MATCH (e)<-[part:TOOK_PART]-(o)
  WHERE coalesce(part.country, '') <> home
  WITH o, count(*) AS engagements, max(met) AS lastMet
  ORDER BY engagements DESC, o.id LIMIT $limit
  RETURN collect({official: ${OFFICIAL_FIELDS}, engagements: engagements, lastMet: lastMet}) AS answer`,
        ),
      ),
      parameters: { official, ...periodParameters(period) },
      limit: first,
    })),
  );
  return answers.map((rows) =>
    rows.map(({ official, engagements, lastMet }) => ({
      official: officialOf(official),
      engagements,
      lastMet,
    })),
  );
}

function entityShareOf({ entity, releases, firstSeen, lastSeen }: EntityShare): EntityShare {
  return { entity, releases, firstSeen, lastSeen };
}

/** A label expression for entities of any of the kinds; for none, one that no entity has ("without any label"). */
function labelsOf(kinds: readonly EntityKind[]): string {
  const labels = ENTITY_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => LABELS[kind]);
  return labels.length === 0 ? '!%' : labels.join('|');
}
