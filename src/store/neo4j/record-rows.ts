import type { EngagementRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { BlockSpan, HeldReport, HeldStatement } from '../lookups.ts';
import { ask, askEach, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { ENGAGEMENT_FIELDS, engagementOf } from './engagement-record.ts';
import { heldReportOf, REPORT_FIELDS, type ReportRow } from './report-record.ts';
import { heldStatementOf, STATEMENT_FIELDS } from './statement-record.ts';

const ENGAGEMENTS = batched(
  'engagements by id',
  `OPTIONAL MATCH (e:Engagement {id: q.key})
  RETURN ${ENGAGEMENT_FIELDS} AS answer`,
);

const STATEMENTS = batched(
  'statements by id',
  `OPTIONAL MATCH (s:Statement {id: q.key})
  RETURN ${STATEMENT_FIELDS} AS answer`,
);

const REPORTS_OF = batched(
  'reports of releases',
  `MATCH (:Release {id: q.release})-[x:REPORTS]->(e:Engagement)
  WITH x, e ORDER BY x.id
  RETURN collect(${REPORT_FIELDS}) AS answer`,
);

const REPORTS_WITHIN = batched(
  'reports in a block',
  `MATCH ()-[x:REPORTS]->(e:Engagement)
  WHERE x.block = q.block AND x.day >= q.from AND x.day <= q.to
  WITH x, e ORDER BY x.id
  RETURN collect(${REPORT_FIELDS}) AS answer`,
);

/** Engagements by id; null for a miss. */
export function engagements(run: RunStatement, ids: readonly NodeId[]): Promise<(EngagementRecord | null)[]> {
  return askEach(run, ENGAGEMENTS, ids, engagementOf);
}

/** Statements by id, with the engagement that each was made in; null for a miss. */
export function statements(run: RunStatement, ids: readonly NodeId[]): Promise<(HeldStatement | null)[]> {
  return askEach(run, STATEMENTS, ids, heldStatementOf);
}

/** The reports of releases, in order of id. */
export async function reportsOf(run: RunStatement, releases: readonly NodeId[]): Promise<HeldReport[][]> {
  const answers = await ask<ReportRow[]>(
    run,
    releases.map((release) => ({ statement: REPORTS_OF, parameters: { release } })),
  );
  return answers.map((rows) => rows.map(heldReportOf));
}

/** The reports in a block and a closed span of days, in order of id. */
export async function reportsWithin(run: RunStatement, spans: readonly BlockSpan[]): Promise<HeldReport[][]> {
  const answers = await ask<ReportRow[]>(
    run,
    spans.map(({ block, from, to }) => ({ statement: REPORTS_WITHIN, parameters: { block, from, to } })),
  );
  return answers.map((rows) => rows.map(heldReportOf));
}
