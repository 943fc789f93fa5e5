import type { Report } from '../model/contribution.ts';
import type { ComparePeople } from './compare-people.ts';
import { compareReports, type Likeness } from './compare-reports.ts';
import { compareOfficials } from './contradict.ts';
import { MOST_BETWEEN } from './days-of-report.ts';
import { lastsForDays } from './engagement-block.ts';
import { joinBestMatches, type Comparison } from './join-best-matches.ts';
import { byFirst, byId, type ReportGroup } from './report-group.ts';

/** How often groups of neighbouring days join, and how often those that have nobody in common. */
const ROUNDS = { named: 2, unnamed: 2 } as const;

/**
 * Tells which reports of one block are of one engagement: the groups, each in order of id, in order of their first.
 *
 * Every two reports of a group can be of one engagement (compare-reports.ts). First those of one day join that have an
 * official in common, then those of neighbouring days (time zones, visits of several days), last those that have nobody in
 * common. A group joins its best match only, and only if it is that one's best match.
 * Reports of unknown day stay alone. The result is a function of the set, whatever order the reports come in.
 */
export function joinReports(reports: readonly Report[], compare: ComparePeople): ReportGroup[] {
  const inOrder = [...reports].sort(byId);
  const dated = inOrder.filter(({ day }) => day !== '');
  const likenessOf = rememberLikeness(compare);
  const interchangeable = (a: ReportGroup, b: ReportGroup) => tellOfTheSame(a, b, compare);
  const named = { match: matchBy(likenessOf, (likeness) => likeness.named), interchangeable };
  const unnamed = { match: matchBy(likenessOf, () => true), interchangeable };

  const ofOneDay = [...Map.groupBy(dated, ({ day }) => day).values()];
  const sameDay = ofOneDay.flatMap((ofDay) => joinBestMatches(ofDay.map(alone), named, Infinity));
  const nearDays = joinBestMatches(sameDay, named, ROUNDS.named);
  const joined = joinBestMatches(nearDays, unnamed, ROUNDS.unnamed);
  const undated = inOrder.filter(({ day }) => day === '').map(alone);
  return [...joined, ...undated].sort(byFirst);
}

/**
 * Days around a changed report of the block whose engagements can change with it, and days around it that must be known to
 * tell how. In each round a group's best match can change and, with it, whom that match joins: two steps. What those
 * become depends on as much around them.
 */
export function joinReach(block: string): { readonly changes: number; readonly mustKnow: number } {
  const step = lastsForDays(block) ? MOST_BETWEEN.lasting : MOST_BETWEEN.momentary;
  const changes = 2 * step * (ROUNDS.named + ROUNDS.unnamed);
  return { changes, mustKnow: 2 * changes + step };
}

function alone(report: Report): ReportGroup {
  return [report];
}

type LikenessOf = (a: Report, b: Report) => Likeness | null;

/** Groups match by the likest two of their reports, where every two can be of one engagement and two are `enough`. */
function matchBy(likenessOf: LikenessOf, isEnough: (likeness: Likeness) => boolean): Comparison['match'] {
  return (a, b) => {
    let points = 0;
    let enough = false;
    for (const x of a) {
      for (const y of b) {
        const likeness = likenessOf(x, y);
        if (likeness === null) return null;
        points = Math.max(points, likeness.points);
        enough ||= isEnough(likeness);
      }
    }
    return { points, enough };
  };
}

/** Whether every report of one names officials whom every report of the other names, and none contradicts. */
function tellOfTheSame(a: ReportGroup, b: ReportGroup, compare: ComparePeople): boolean {
  return a.every((x) =>
    b.every((y) => {
      const { shared, contradict } = compareOfficials(x, y, compare);
      return shared > 0 && !contradict;
    }),
  );
}

function rememberLikeness(compare: ComparePeople): LikenessOf {
  const known = new Map<Report, Map<Report, Likeness | null>>();
  return (a, b) => {
    const [x, y] = byId(a, b) < 0 ? [a, b] : [b, a];
    const ofX = known.get(x) ?? new Map<Report, Likeness | null>();
    known.set(x, ofX);
    const held = ofX.get(y);
    if (held !== undefined) return held;
    const likeness = compareReports(x, y, compare);
    ofX.set(y, likeness);
    return likeness;
  };
}
