import { comparePeopleByName, sightedOf } from '../identity/compare-people.ts';
import { joinReach, joinReports } from '../identity/join-reports.ts';
import { mergeReports } from '../identity/merge-reports.ts';
import type { Report } from '../model/contribution.ts';
import { addDays, dayNumber, type IsoDate } from '../model/date.ts';
import type { EngagementRecord } from '../model/graph-records.ts';
import type { Judgement } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { EngagementTypeId, Reference } from '../model/reference.ts';
import type { BlockSpan, HeldReport } from '../store/lookups.ts';
import type { GraphChange } from '../store/graph-change.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** What a change does to reports, and to what is known of whom they name. */
export interface ReportsChange {
  /** Reports that it takes away. */
  readonly gone: readonly HeldReport[];
  /** Reports that it brings. */
  readonly come: readonly Report[];
  /** Judgements that are made, and that are taken back. */
  readonly made: readonly Judgement[];
  readonly undone: readonly Judgement[];
}

/**
 * The engagements that a change of reports drops and puts: those in reach of the change are joined anew from what the store
 * holds around it. Those that stay as they are held are not put again.
 */
export async function rejoinEngagements(
  { gone, come, made, undone }: ReportsChange,
  store: GraphStore,
  reference: Reference,
): Promise<Pick<GraphChange, 'dropEngagements' | 'putEngagements'>> {
  const judged = await reportsNaming([...made, ...undone], store);
  const days = daysByBlock([...gone, ...come, ...judged]);
  const lost = new Set(gone.map(({ id }) => id));
  const near = (await store.reportsWithin(spansAround(days))).flat().filter(({ id }) => !lost.has(id));
  const weightOf = (type: EngagementTypeId) => reference.engagementTypeById.get(type)?.weight ?? 0;
  const heldAs = new Map(near.map((report) => [report.id, report.engagement]));
  const heldTogether = reportsByEngagement([...near, ...gone]);
  const held = await judgementsOn([...near, ...come], store);
  const takenBack = new Set(undone.map(({ id }) => id));
  const compare = comparePeopleByName([...held, ...made].filter(({ id }) => !takenBack.has(id)));
  const put = new Map<NodeId, EngagementRecord>();
  const before = new Set(gone.map(({ engagement }) => engagement));
  for (const [block, reports] of Map.groupBy<string, Report>([...near, ...come], (r) => r.block)) {
    const canChange = daysAround(days.get(block) ?? new Set(), joinReach(block).changes);
    for (const group of joinReports(reports, compare)) {
      if (!group.some(({ day }) => canChange.has(numberOfDay(day)))) continue;
      const heldIn = new Set(group.map(({ id }) => heldAs.get(id)));
      const [only] = heldIn;
      if (heldIn.size === 1 && only !== undefined && heldTogether.get(only) === group.length) continue;
      const engagement = mergeReports(group, weightOf);
      put.set(engagement.id, engagement);
      for (const id of heldIn) if (id !== undefined) before.add(id);
    }
  }
  return {
    dropEngagements: [...before].filter((id) => !put.has(id)).sort(),
    putEngagements: [...put.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The held reports of releases that show those whom judgements are on: they may be joined otherwise now. */
async function reportsNaming(judgements: readonly Judgement[], store: GraphStore): Promise<HeldReport[]> {
  const officials = new Set(judgements.flatMap((judgement) => judgement.officials));
  const releases = new Set((await store.releasesShowing([...officials].sort())).flat());
  return (await store.reportsOf([...releases].sort())).flat();
}

/** The judgements on those whom reports name, each once. */
async function judgementsOn(reports: readonly Report[], store: GraphStore): Promise<Judgement[]> {
  const named = new Set(reports.flatMap(({ participants }) => participants.map(sightedOf)));
  const judgements = (await store.judgementsOn([...named].sort())).flat();
  return [...new Map(judgements.map((judgement) => [judgement.id, judgement])).values()];
}

/** How many reports each engagement has in the store. */
function reportsByEngagement(reports: readonly HeldReport[]): Map<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const { engagement } of reports) counts.set(engagement, (counts.get(engagement) ?? 0) + 1);
  return counts;
}

function daysByBlock(reports: readonly Report[]): Map<string, Set<IsoDate | ''>> {
  const days = new Map<string, Set<IsoDate | ''>>();
  for (const { block, day } of reports) days.set(block, (days.get(block) ?? new Set()).add(day));
  return days;
}

/** Spans of days that must be known, those that touch made one. Reports of unknown day join nothing. */
function spansAround(days: ReadonlyMap<string, ReadonlySet<IsoDate | ''>>): BlockSpan[] {
  return [...days].flatMap(([block, changed]) => {
    const reach = joinReach(block).mustKnow;
    const spans: { block: string; from: IsoDate; to: IsoDate }[] = [];
    for (const day of [...changed].filter((d) => d !== '').sort()) {
      const last = spans.at(-1);
      const from = addDays(day, -reach);
      const to = addDays(day, reach);
      if (last !== undefined && from <= last.to) last.to = to;
      else spans.push({ block, from, to });
    }
    return spans;
  });
}

/** The numbers of the given days and of those up to `reach` days around each that is known. */
function daysAround(changed: ReadonlySet<IsoDate | ''>, reach: number): Set<number> {
  const around = new Set<number>();
  for (const day of changed) {
    const middle = numberOfDay(day);
    if (day === '') around.add(middle);
    else for (let near = middle - reach; near <= middle + reach; near += 1) around.add(near);
  }
  return around;
}

/** The unknown day is far from every other. */
function numberOfDay(day: IsoDate | ''): number {
  return day === '' ? -Infinity : dayNumber(day);
}
