import type { Report, ReportedParticipant } from '../model/contribution.ts';
import type { ComparePeople } from './compare-people.ts';
import { lastsForDays } from './engagement-block.ts';
import { isHead } from './sole-offices.ts';

/** What the officials of two reports say of their being of one engagement. */
export interface OfficialsCompared {
  /** Officials of the first report whom the other names, too; one who may be another's counts half. */
  readonly shared: number;
  readonly contradict: boolean;
}

/**
 * Compares whom two reports of a block name; symmetric. They contradict where the officials that they name first for some
 * country are each unknown to the other, or where one of them leads with a head of state or government whom the other,
 * naming others of the country, leaves out. Of a visit both name at least the visitor: they contradict with nobody in
 * common. A report without names of a country contradicts nothing.
 */
export function compareOfficials(a: Report, b: Report, compare: ComparePeople): OfficialsCompared {
  const shared = Math.min(sharedBy(a, b, compare), sharedBy(b, a, compare));
  const strangers = shared === 0 && a.participants.length > 0 && b.participants.length > 0;
  if (strangers && lastsForDays(a.block)) return { shared, contradict: true };
  const ours = leadersOf(a);
  for (const [country, theirs] of leadersOf(b)) {
    const mine = ours.get(country);
    if (mine === undefined) continue;
    const [mineThere, theirsHere] = [isAmong(mine, b, compare), isAmong(theirs, a, compare)];
    if (!mineThere && (!theirsHere || isHead(mine.posts))) return { shared, contradict: true };
    if (!theirsHere && isHead(theirs.posts)) return { shared, contradict: true };
  }
  return { shared, contradict: false };
}

/** Whom a report names first of each country; those of no known country have "". */
function leadersOf({ participants }: Report): Map<string, ReportedParticipant> {
  const leaders = new Map<string, ReportedParticipant>();
  for (const one of participants) {
    const country = one.country ?? '';
    if (!leaders.has(country)) leaders.set(country, one);
  }
  return leaders;
}

function isAmong(one: ReportedParticipant, { participants }: Report, compare: ComparePeople): boolean {
  return participants.some((other) => compare(one, other) !== 'DIFFERENT');
}

/** Officials of a report whom another names; one who may be among them counts half. */
function sharedBy({ participants }: Report, other: Report, compare: ComparePeople): number {
  let shared = 0;
  for (const one of participants) {
    const verdicts = new Set(other.participants.map((another) => compare(one, another)));
    if (verdicts.has('SAME')) shared += 1;
    else if (verdicts.has('POSSIBLE')) shared += 0.5;
  }
  return shared;
}
