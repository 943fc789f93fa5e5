import type { Report, ReportedParticipant } from '../../model/contribution.ts';
import type { EngagementTypeId } from '../../model/reference.ts';
import type { HeldReport } from '../lookups.ts';

/** What a statement returns of a report `x` and its engagement `e`. */
export const REPORT_FIELDS = `x {.id, .release, .type, .block, .startDate, .endDate, .day, .reportedOn, .publisher, .place, .countries, .participants, .span, .partOf, engagement: e.id}`;

/** A report as `REPORT_FIELDS` gives it. */
export interface ReportRow {
  readonly id: string;
  readonly release: string;
  readonly type: EngagementTypeId;
  readonly block: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly day: string;
  readonly reportedOn: string;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly countries: readonly string[];
  /** JSON: Neo4j keeps no lists of maps. */
  readonly participants: string;
  readonly span: readonly [number, number] | null;
  readonly partOf: string | null;
  readonly engagement: string;
}

/** The properties of the REPORTS relationship; `position` is the report's place in the release's reading. */
export function propertiesOfReport(
  report: Report,
  position: number,
): Omit<ReportRow, 'engagement'> & { readonly position: number } {
  return { ...report, participants: JSON.stringify(report.participants), position };
}

/** The report of a row. */
export function heldReportOf(row: ReportRow): HeldReport {
  return {
    id: row.id,
    release: row.release,
    type: row.type,
    block: row.block,
    startDate: row.startDate,
    endDate: row.endDate,
    day: row.day,
    reportedOn: row.reportedOn,
    publisher: row.publisher,
    place: row.place,
    countries: row.countries,
    participants: JSON.parse(row.participants) as ReportedParticipant[],
    span: row.span,
    partOf: row.partOf,
    engagement: row.engagement,
  };
}
