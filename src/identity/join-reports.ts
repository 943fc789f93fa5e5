import type { Report } from '../model/contribution.ts';
import { dayNumber } from '../model/date.ts';
import { officialsContradict, sharedOfficials } from './contradict.ts';

/**
 * Days around a changed report whose engagements can change with it, and days around it that must be known to tell
 * how: a cluster joins at most its mutual best neighbour on an adjacent day, so nothing farther off has a say.
 */
export const JOIN_REACH = { changes: 2, mustKnow: 5 } as const;

/**
 * Tells which reports of one block are of one engagement: the groups, each in order of id, in order of their first.
 *
 * First the reports of the same day are joined where their officials do not contradict; then a group joins one of
 * another government on an adjacent day (time zones) where each is the other's best match. Reports of one release stay
 * apart, and so do reports of unknown day. The result is a function of the set, whatever order the reports come in.
 */
export function joinReports(reports: readonly Report[]): Report[][] {
  const byDay = new Map<string, Report[]>();
  const groups: Report[][] = [];
  for (const report of [...reports].sort(byId)) {
    if (report.day === '') groups.push([report]);
    else byDay.set(report.day, [...(byDay.get(report.day) ?? []), report]);
  }
  const sameDay = new Map<number, Report[][]>();
  for (const [day, ofDay] of byDay) sameDay.set(dayNumber(day), joinSameDay(ofDay));
  groups.push(...joinAdjacentDays(sameDay));
  return groups.sort((a, b) => byId(first(a), first(b)));
}

function joinSameDay(reports: readonly Report[]): Report[][] {
  const pairs = reports
    .flatMap((a, i) => reports.slice(i + 1).map((b) => ({ a, b, shared: sharedOfficials(a, b) })))
    .sort((x, y) => y.shared - x.shared || byId(x.a, y.a) || byId(x.b, y.b));
  const groupOf = new Map(reports.map((report) => [report, [report]]));
  for (const { a, b } of pairs) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    if (!left.every((x) => right.every((y) => canBeOne(x, y)))) continue;
    left.push(...right);
    for (const report of right) groupOf.set(report, left);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort(byId));
}

function canBeOne(a: Report, b: Report): boolean {
  return a.release !== b.release && !officialsContradict(a, b);
}

function joinAdjacentDays(byDay: ReadonlyMap<number, readonly Report[][]>): Report[][] {
  const best = new Map<Report[], Report[] | null>();
  for (const [day, groups] of byDay) {
    const near = [...(byDay.get(day - 1) ?? []), ...(byDay.get(day + 1) ?? [])];
    for (const group of groups) best.set(group, bestMatch(group, near));
  }
  const joined: Report[][] = [];
  for (const [group, match] of best) {
    if (match === null || best.get(match) !== group) joined.push(group);
    else if (byId(first(group), first(match)) < 0) joined.push([...group, ...match].sort(byId));
  }
  return joined;
}

function bestMatch(group: readonly Report[], near: readonly Report[][]): Report[] | null {
  let best: Report[] | null = null;
  let bestShared = 0;
  for (const other of near) {
    if (!group.every((a) => other.every((b) => canBeOne(a, b) && a.publisher !== b.publisher))) continue;
    const shared = Math.max(...group.flatMap((a) => other.map((b) => sharedOfficials(a, b))));
    const better =
      shared > bestShared || (shared === bestShared && best !== null && byId(first(other), first(best)) < 0);
    if (shared > 0 && better) [best, bestShared] = [other, shared];
  }
  return best;
}

function first(group: readonly Report[]): Report {
  const [report] = group;
  if (report === undefined) throw new Error('A group of reports is never empty.');
  return report;
}

function byId(a: Report, b: Report): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
