import { digestOf } from '../../common/digest-of.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { BlockSpan, HeldReport, ReleaseStamp } from '../graph-store.ts';
import { ask, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { heldReportOf, REPORT_FIELDS, type ReportRow } from './report-record.ts';

const STAMPS = batched(
  'release stamps by id',
  `OPTIONAL MATCH (r:Release {id: q.id})
  RETURN r {.id, .digest, .sourceUrl} AS answer`,
);

// An address can be longer than an index key, so its digest is what is looked up.
const STAMPS_BY_ADDRESS = batched(
  'release stamps by address',
  `OPTIONAL MATCH (r:Release {addressKey: q.key})
  WITH r ORDER BY r.id LIMIT 1
  RETURN r {.id, .digest, .sourceUrl} AS answer`,
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

export async function stamps(run: RunStatement, ids: readonly NodeId[]): Promise<(ReleaseStamp | null)[]> {
  const rows = await ask<ReleaseStamp | null>(
    run,
    ids.map((id) => ({ statement: STAMPS, parameters: { id } })),
  );
  return rows.map((row) => row && stampOf(row));
}

export async function stampsByAddress(
  run: RunStatement,
  sourceUrls: readonly string[],
): Promise<(ReleaseStamp | null)[]> {
  const rows = await ask<ReleaseStamp | null>(
    run,
    sourceUrls.map((url) => ({ statement: STAMPS_BY_ADDRESS, parameters: { key: digestOf(url) } })),
  );
  return rows.map((row) => row && stampOf(row));
}

export async function reportsOf(run: RunStatement, releases: readonly NodeId[]): Promise<HeldReport[][]> {
  const answers = await ask<ReportRow[]>(
    run,
    releases.map((release) => ({ statement: REPORTS_OF, parameters: { release } })),
  );
  return answers.map((rows) => rows.map(heldReportOf));
}

export async function reportsWithin(run: RunStatement, spans: readonly BlockSpan[]): Promise<HeldReport[][]> {
  const answers = await ask<ReportRow[]>(
    run,
    spans.map(({ block, from, to }) => ({ statement: REPORTS_WITHIN, parameters: { block, from, to } })),
  );
  return answers.map((rows) => rows.map(heldReportOf));
}

function stampOf({ id, digest, sourceUrl }: ReleaseStamp): ReleaseStamp {
  return { id, digest, sourceUrl };
}
