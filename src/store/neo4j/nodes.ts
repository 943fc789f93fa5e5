import type { StoredRelease } from '../../model/contribution.ts';
import type { EngagementRecord, OfficialRecord, RelationRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Reading } from '../../model/reading.ts';
import type { HeldStatement } from '../graph-store.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { ENGAGEMENT_FIELDS, engagementOf, type EngagementRow } from './engagement-record.ts';
import { OFFICIAL_FIELDS, officialOf } from './official-record.ts';
import { RELATION_FIELDS, relationOf, type RelationRow } from './relation-record.ts';
import { RELEASE_FIELDS, releaseOf, type ReleaseRow } from './release-record.ts';
import { heldStatementOf, STATEMENT_FIELDS, type StatementRow } from './statement-record.ts';

const RELEASES = batched(
  'releases by id',
  `OPTIONAL MATCH (r:Release {id: q.id})
  RETURN ${RELEASE_FIELDS} AS answer`,
);

const READINGS = batched(
  'readings by release',
  `OPTIONAL MATCH (:Release {id: q.id})-[:READ_AS]->(reading:Reading)
  RETURN reading.json AS answer`,
);

const OFFICIALS = batched(
  'officials by id',
  `OPTIONAL MATCH (o:Official {id: q.id})
  WHERE o.name IS NOT NULL
  RETURN ${OFFICIAL_FIELDS} AS answer`,
);

const ENGAGEMENTS = batched(
  'engagements by id',
  `OPTIONAL MATCH (e:Engagement {id: q.id})
  RETURN ${ENGAGEMENT_FIELDS} AS answer`,
);

const STATEMENTS = batched(
  'statements by id',
  `OPTIONAL MATCH (s:Statement {id: q.id})
  RETURN ${STATEMENT_FIELDS} AS answer`,
);

const RELATIONS = batched(
  'relations by id',
  `OPTIONAL MATCH (rel:Relation {id: q.id})
  WHERE rel.heat IS NOT NULL
  RETURN ${RELATION_FIELDS} AS answer`,
);

export function releases(run: RunStatement, ids: readonly NodeId[]): Promise<(StoredRelease | null)[]> {
  return byId(run, RELEASES, ids, (row: ReleaseRow) => releaseOf(row));
}

export function readings(run: RunStatement, ids: readonly NodeId[]): Promise<(Reading | null)[]> {
  return byId(run, READINGS, ids, (json: string) => JSON.parse(json) as Reading);
}

export function officials(run: RunStatement, ids: readonly NodeId[]): Promise<(OfficialRecord | null)[]> {
  return byId(run, OFFICIALS, ids, officialOf);
}

export function engagements(run: RunStatement, ids: readonly NodeId[]): Promise<(EngagementRecord | null)[]> {
  return byId(run, ENGAGEMENTS, ids, (row: EngagementRow) => engagementOf(row));
}

export function statements(run: RunStatement, ids: readonly NodeId[]): Promise<(HeldStatement | null)[]> {
  return byId(run, STATEMENTS, ids, (row: StatementRow) => heldStatementOf(row));
}

export function relations(run: RunStatement, ids: readonly NodeId[]): Promise<(RelationRecord | null)[]> {
  return byId(run, RELATIONS, ids, (row: RelationRow) => relationOf(row));
}

async function byId<Row, Node>(
  run: RunStatement,
  statement: string,
  ids: readonly NodeId[],
  nodeOf: (row: Row) => Node,
): Promise<(Node | null)[]> {
  const rows = await ask<Row | null>(
    run,
    ids.map((id) => ({ statement, parameters: { id } })),
  );
  return rows.map((row) => (row === null ? null : nodeOf(row)));
}
