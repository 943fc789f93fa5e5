import { daysOfReport } from './days-of-report.ts';
import { byFirst, byId, type ReportGroup } from './report-group.ts';

/** How groups are compared; symmetric. */
export interface Comparison {
  /** What speaks for two groups being one; null where they cannot be. */
  readonly match: (a: ReportGroup, b: ReportGroup) => GroupsCompared | null;
  /** Whether it makes no difference which of the two a third is joined to: they tell of the same people. */
  readonly interchangeable: (a: ReportGroup, b: ReportGroup) => boolean;
}

/** Two groups that can be one, and whether what speaks for it is enough to join them. */
export interface GroupsCompared {
  /** The more, the likelier. */
  readonly points: number;
  readonly enough: boolean;
}

/**
 * Joins groups of reports of known days that are each other's best match, and those that this makes, `rounds` times at
 * most. Groups more than a day apart are not compared. Where several groups match best that can neither be one nor stand for
 * each other, it is unknown which is meant: then none is joined.
 */
export function joinBestMatches(
  groups: readonly ReportGroup[],
  comparison: Comparison,
  rounds: number,
): readonly ReportGroup[] {
  let now = groups;
  for (let round = 0; round < rounds; round += 1) {
    const best = bestMatches(now, comparison);
    const joined = now.flatMap((group) => {
      const other = best.get(group);
      if (other === undefined || best.get(other) !== group) return [group];
      return byFirst(group, other) < 0 ? [[...group, ...other].sort(byId)] : [];
    });
    if (joined.length === now.length) break;
    now = joined;
  }
  return now;
}

/** The best match of each group that has one. */
function bestMatches(
  groups: readonly ReportGroup[],
  { match, interchangeable }: Comparison,
): Map<ReportGroup, ReportGroup> {
  const offers = new Map<ReportGroup, { points: number; from: ReportGroup[] }>();
  const offer = (to: ReportGroup, from: ReportGroup, points: number) => {
    const held = offers.get(to);
    if (held === undefined || points > held.points) offers.set(to, { points, from: [from] });
    else if (points === held.points) held.from.push(from);
  };
  for (const [a, b] of nearPairs(groups)) {
    const found = match(a, b);
    if (found === null || !found.enough) continue;
    offer(a, b, found.points);
    offer(b, a, found.points);
  }
  const best = new Map<ReportGroup, ReportGroup>();
  for (const [group, { from }] of offers) {
    const [first] = from.sort(byFirst);
    const isClear = from.every((a, i) =>
      from.slice(i + 1).every((b) => match(a, b) !== null || interchangeable(a, b)),
    );
    if (first !== undefined && isClear) best.set(group, first);
  }
  return best;
}

/** Every two groups with no more than a day between them. */
function* nearPairs(groups: readonly ReportGroup[]): Generator<readonly [ReportGroup, ReportGroup]> {
  const spans = groups
    .map((group) => {
      const days = group.map(daysOfReport);
      const first = Math.min(...days.map((each) => each.first));
      return { group, first, last: Math.max(...days.map((each) => each.last)) };
    })
    .sort((a, b) => a.first - b.first);
  for (const [index, { group, last }] of spans.entries()) {
    for (let next = index + 1; next < spans.length; next += 1) {
      const other = spans[next];
      if (other === undefined || other.first > last + 1) break;
      yield [group, other.group];
    }
  }
}
