import type { Report, StatementRecord } from '../../model/contribution.ts';
import type { EngagementRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { BlockSpan, HeldReport, HeldStatement } from '../graph-store.ts';
import type { Database } from './database.ts';

/** The engagement with an id; null for a miss. */
export function engagementById(db: Database, id: NodeId): EngagementRecord | null {
  const row = db.get<{ record: string }>('SELECT record FROM engagement WHERE id = ?', id);
  return row === undefined ? null : (JSON.parse(row.record) as EngagementRecord);
}

/** The engagement with a key, which must be there. */
export function engagementByPk(db: Database, pk: number): EngagementRecord {
  const row = db.get<{ record: string }>('SELECT record FROM engagement WHERE pk = ?', pk);
  if (row === undefined) throw new Error(`There is no engagement ${pk}.`);
  return JSON.parse(row.record) as EngagementRecord;
}

interface StatementRow {
  readonly record: string;
  readonly engagement: NodeId | null;
}

const SELECT_STATEMENT = `SELECT s.record, e.id AS engagement FROM statement s
  LEFT JOIN report r ON r.id = s.report LEFT JOIN engagement e ON e.pk = r.engagement`;

/** The statement with an id; null for a miss. */
export function statementById(db: Database, id: NodeId): HeldStatement | null {
  const row = db.get<StatementRow>(`${SELECT_STATEMENT} WHERE s.id = ?`, id);
  return row === undefined ? null : statementOf(row);
}

/** The statement with a key, which must be there. */
export function statementByPk(db: Database, pk: number): HeldStatement {
  const row = db.get<StatementRow>(`${SELECT_STATEMENT} WHERE s.pk = ?`, pk);
  if (row === undefined) throw new Error(`There is no statement ${pk}.`);
  return statementOf(row);
}

function statementOf({ record, engagement }: StatementRow): HeldStatement {
  return { ...(JSON.parse(record) as StatementRecord), engagement };
}

interface ReportRow {
  readonly record: string;
  readonly engagement: NodeId;
}

/** The reports of a release, in order of id. */
export function reportsOf(db: Database, release: NodeId): HeldReport[] {
  return db
    .all<ReportRow>(
      `SELECT r.record, e.id AS engagement FROM release x
      JOIN report r ON r.release = x.pk JOIN engagement e ON e.pk = r.engagement
      WHERE x.id = ? ORDER BY r.id`,
      release,
    )
    .map(reportOf);
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
