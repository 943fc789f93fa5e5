import type { Report, ReportedParticipant } from '../model/contribution.ts';
import type { ComparePeople } from './compare-people.ts';
import { lastsForDays } from './engagement-block.ts';
import type { NameVerdict } from './names/thresholds.ts';
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
  const ours = a.participants.map((one) => b.participants.map((other) => compare(one, other)));
  const theirs = b.participants.map((_, index) => ours.flatMap((verdicts) => verdicts[index] ?? []));
  const shared = Math.min(sharedBy(ours), sharedBy(theirs));
  const strangers = shared === 0 && a.participants.length > 0 && b.participants.length > 0;
  if (strangers && lastsForDays(a.block)) return { shared, contradict: true };
  const leaders = leadersOf(a);
  for (const [country, their] of leadersOf(b)) {
    const our = leaders.get(country);
    if (our === undefined) continue;
    const [oursThere, theirsHere] = [isAmong(ours[our.index]), isAmong(theirs[their.index])];
    if (!oursThere && (!theirsHere || isHead(our.posts))) return { shared, contradict: true };
    if (!theirsHere && isHead(their.posts)) return { shared, contradict: true };
  }
  return { shared, contradict: false };
}

/** One whom a report names, and as which of its participants, counted from 0. */
interface Leader extends Pick<ReportedParticipant, 'posts'> {
  readonly index: number;
}

/** Whom a report names first of each country; those of no known country have "". */
function leadersOf({ participants }: Report): Map<string, Leader> {
  const leaders = new Map<string, Leader>();
  for (const [index, { country, posts }] of participants.entries())
    if (!leaders.has(country ?? '')) leaders.set(country ?? '', { index, posts });
  return leaders;
}

/** What an official of one report is to each of the other. */
type Verdicts = readonly NameVerdict[];

function isAmong(verdicts: Verdicts = []): boolean {
  return verdicts.some((verdict) => verdict !== 'DIFFERENT');
}

/** Officials of a report whom another names; one who may be among them counts half. */
function sharedBy(all: readonly Verdicts[]): number {
  let shared = 0;
  for (const verdicts of all) {
    if (verdicts.includes('SAME')) shared += 1;
    else if (verdicts.includes('POSSIBLE')) shared += 0.5;
  }
  return shared;
}
