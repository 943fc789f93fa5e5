import type { Report, StatementRecord } from '../../model/contribution.ts';
import type { EngagementRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { BlockSpan, HeldReport, HeldStatement } from '../lookups.ts';
import { allByKeys, ASKED, byKeys } from './by-keys.ts';
import type { Database } from './database.ts';

/** The engagements with ids; null for a miss. */
export function engagementsById(db: Database, ids: readonly NodeId[]): (EngagementRecord | null)[] {
  return readEngagements(db, 'e.id', ids);
}

/** The engagements with keys; null for a miss. */
export function engagementsByPk(db: Database, pks: readonly number[]): (EngagementRecord | null)[] {
  return readEngagements(db, 'e.pk', pks);
}

/** The ids of engagements with keys; null for a miss. */
export function engagementIds(db: Database, pks: readonly number[]): (NodeId | null)[] {
  return byKeys<readonly [id: NodeId], NodeId>(
    db,
    `SELECT asked.key, e.id FROM ${ASKED} CROSS JOIN engagement e ON e.pk = asked.value`,
    pks,
    ([, id]) => id,
  );
}

function readEngagements(db: Database, by: 'e.id' | 'e.pk', keys: readonly (NodeId | number)[]) {
  return byKeys<readonly [record: string], EngagementRecord>(
    db,
    `SELECT asked.key, e.record FROM ${ASKED} CROSS JOIN engagement e ON ${by} = asked.value`,
    keys,
    ([, record]) => JSON.parse(record) as EngagementRecord,
  );
}

/** The statements with ids; null for a miss. */
export function statementsById(db: Database, ids: readonly NodeId[]): (HeldStatement | null)[] {
  return readStatements(db, 's.id', ids);
}

/** The statements with keys; null for a miss. */
export function statementsByPk(db: Database, pks: readonly number[]): (HeldStatement | null)[] {
  return readStatements(db, 's.pk', pks);
}

function readStatements(db: Database, by: 's.id' | 's.pk', keys: readonly (NodeId | number)[]) {
  return byKeys<readonly [record: string, engagement: NodeId | null], HeldStatement>(
    db,
    `SELECT asked.key, s.record, e.id FROM ${ASKED} CROSS JOIN statement s ON ${by} = asked.value
    LEFT JOIN report r ON r.id = s.report LEFT JOIN engagement e ON e.pk = r.engagement`,
    keys,
    ([, record, engagement]) => ({ ...(JSON.parse(record) as StatementRecord), engagement }),
  );
}

interface ReportRow {
  readonly record: string;
  readonly engagement: NodeId;
}

/** The reports of releases, in order of id. */
export function reportsOf(db: Database, releases: readonly NodeId[]): HeldReport[][] {
  return allByKeys<readonly [record: string, engagement: NodeId], HeldReport>(
    db,
    `SELECT asked.key, r.record, e.id FROM ${ASKED} CROSS JOIN release x ON x.id = asked.value
    CROSS JOIN report r ON r.release = x.pk CROSS JOIN engagement e ON e.pk = r.engagement ORDER BY r.id`,
    releases,
    ([, record, engagement]) => reportOf({ record, engagement }),
  );
}

/** The reports in a block and a closed span of days, in order of id. */
export function reportsWithin(db: Database, { block, from, to }: BlockSpan): HeldReport[] {
  return db
    .all<ReportRow>(
      `SELECT r.record, e.id AS engagement FROM report r JOIN engagement e ON e.pk = r.engagement
      WHERE r.block = ? AND r.day BETWEEN ? AND ? ORDER BY r.id`,
      block,
      from,
      to,
    )
    .map(reportOf);
}

function reportOf({ record, engagement }: ReportRow): HeldReport {
  return { ...(JSON.parse(record) as Report), engagement };
}
