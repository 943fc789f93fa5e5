import { digestOf } from '../common/digest-of.ts';
import { mostFrequent } from '../common/most-frequent.ts';
import type { Participant, Report } from '../model/contribution.ts';
import type { IsoDate } from '../model/date.ts';
import type { EngagementRecord } from '../model/graph-records.ts';
import { nodeId, relationsAmong, type NodeId } from '../model/node-id.ts';
import type { EngagementTypeId } from '../model/reference.ts';

/** Of types that equally many reports give, the one that says most. */
const PREFERRED: readonly EngagementTypeId[] = ['STATE_VISIT', 'SUMMIT', 'COURTESY_CALL', 'VIDEO_CONFERENCE'];

/**
 * The engagement that a group of reports (at least one, in order of id) is of. What reports give differently is settled
 * by majority; `weightOf` gives a type's weight.
 */
export function mergeReports(
  reports: readonly Report[],
  weightOf: (type: EngagementTypeId) => number,
): EngagementRecord {
  const [leading] = reports;
  if (leading === undefined) throw new Error('An engagement needs at least one report.');
  const type = mostFrequent(present(reports.map((r) => r.type)), byPreference) ?? leading.type;
  const startDate = mostFrequent(present(reports.map((r) => r.startDate)));
  const day = startDate ?? leading.day;
  const countries = [...new Set(leading.countries)].sort();
  const reportedOn =
    reports
      .map((r) => r.reportedOn)
      .sort()
      .at(-1) ?? '';
  return {
    id: engagementId(leading),
    type,
    weight: weightOf(type),
    startDate,
    endDate: lastDay(reports, startDate),
    day,
    countsFrom: reportedOn !== '' && reportedOn < day ? reportedOn : day,
    place: mostFrequent(present(reports.map((r) => r.place))),
    countries,
    participants: mergeParticipants(reports),
    relations: relationsAmong(countries),
    withinVisit: reports.some((r) => r.partOf !== null),
    reports: reports.map((r) => r.id),
    releases: [...new Set(reports.map((r) => r.release))],
  };
}

/** Readable, and a function of the group's first report alone. */
function engagementId(leading: Report): NodeId {
  const words = leading.block.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const when = leading.day === '' ? 'undated' : leading.day;
  return nodeId('engagement', `${when}-${words}-${digestOf(leading.id).slice(0, 8)}`);
}

function lastDay(reports: readonly Report[], startDate: IsoDate | null): IsoDate | null {
  const latest =
    present(reports.map((r) => r.endDate))
      .sort()
      .at(-1) ?? null;
  return latest !== null && startDate !== null && latest <= startDate ? null : latest;
}

function mergeParticipants(reports: readonly Report[]): Participant[] {
  const merged = new Map<NodeId, Participant>();
  for (const { official, country, posts } of reports.flatMap((r) => r.participants)) {
    const before = merged.get(official)?.posts ?? [];
    merged.set(official, { official, country, posts: [...new Set([...before, ...posts])] });
  }
  return [...merged.values()];
}

function byPreference(a: EngagementTypeId, b: EngagementTypeId): number {
  const rank = (type: EngagementTypeId) =>
    (PREFERRED.indexOf(type) + PREFERRED.length + 1) % (PREFERRED.length + 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function present<T extends string>(items: readonly (T | null)[]): T[] {
  return items.filter((item) => item !== null);
}
