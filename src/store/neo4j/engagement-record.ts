import type { EngagementRecord } from '../../model/graph-records.ts';
import type { Participant } from '../../model/contribution.ts';
import type { EngagementTypeId } from '../../model/reference.ts';

/** What a statement returns of an engagement `e`. */
export const ENGAGEMENT_FIELDS = `e {.id, .type, .weight, .startDate, .endDate, .day, .countsFrom, .place, .countries, .relations, .withinVisit, .reports, .releases,
    participants: COLLECT {
      MATCH (e)<-[part:TOOK_PART]-(o:Official)
      WITH part, o ORDER BY part.position
      RETURN {official: o.id, country: part.country, posts: part.posts}
    }}`;

/** An engagement as `ENGAGEMENT_FIELDS` gives it. */
export interface EngagementRow {
  readonly id: string;
  readonly type: EngagementTypeId;
  readonly weight: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly day: string;
  readonly countsFrom: string;
  readonly place: string | null;
  readonly countries: readonly string[];
  readonly relations: readonly string[];
  readonly withinVisit: boolean;
  readonly reports: readonly string[];
  readonly releases: readonly string[];
  readonly participants: readonly Participant[];
}

/** The engagement of a row. */
export function engagementOf(row: EngagementRow): EngagementRecord {
  return {
    id: row.id,
    type: row.type,
    weight: row.weight,
    startDate: row.startDate,
    endDate: row.endDate,
    day: row.day,
    countsFrom: row.countsFrom,
    place: row.place,
    countries: row.countries,
    participants: row.participants.map(({ official, country, posts }) => ({ official, country, posts })),
    relations: row.relations,
    withinVisit: row.withinVisit,
    reports: row.reports,
    releases: row.releases,
  };
}
