import type { ReportedParticipant } from '../model/contribution.ts';
import { compareNames } from './compare-names.ts';
import { verdictOn, type NameVerdict } from './names/thresholds.ts';

/** Tells whether two whom reports name are one person; symmetric. */
export type ComparePeople = (a: ReportedParticipant, b: ReportedParticipant) => NameVerdict;

/** A comparison by name and country alone, which remembers its verdicts. */
export function comparePeopleByName(): ComparePeople {
  const known = new Map<string, NameVerdict>();
  return (a, b) => {
    if (a.official === b.official) return 'SAME';
    if (a.country !== b.country && a.country !== null && b.country !== null) return 'DIFFERENT';
    const key = [a, b].map(({ name, country }) => `${country ?? ''} ${name}`).join('\n');
    const held = known.get(key);
    if (held !== undefined) return held;
    const verdict = verdictOn(compareNames(a, b).likelihood);
    known.set(key, verdict);
    return verdict;
  };
}
