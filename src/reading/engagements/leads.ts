import type { FoundOfficials } from '../found.ts';
import type { Line } from './line.ts';
import { serves } from './participants.ts';
import { isWho } from './unit.ts';

/** The sides of a release and who first speaks for each. */
export interface Leads {
  /** The issuing state or organisation; null if unknown. */
  readonly own: string | null;
  /** The foreign side that the release speaks of most. */
  readonly partner: string | null;
  /** The first person named for each side, by alpha-2 code or EU. */
  readonly of: ReadonlyMap<string, number>;
}

/** Finds the sides of a release: the issuer, and the foreign state named most and first. */
export function findLeads(lines: readonly Line[], officials: FoundOfficials, own: string | null): Leads {
  const of = new Map<string, number>();
  const votes = new Map<string, number>();
  lines.forEach((line, index) => {
    const weight = line.sentence.zone === 'TITLE' ? 4 : index < 6 ? 2 : 1;
    for (const unit of line.units) {
      const sides = unit.country === null ? (isWho(unit) ? unit.who.sides : []) : [unit.country];
      for (const side of sides)
        if (side !== own && side.length === 2 && side !== 'EU')
          votes.set(side, (votes.get(side) ?? 0) + weight);
      if (!isWho(unit)) continue;
      for (const index of unit.who.people) {
        const side = serves(index, own, officials) ? own : officials.people[index]?.country;
        if (side != null && !of.has(side)) of.set(side, index);
      }
    }
  });
  let partner: string | null = null;
  let most = 0;
  for (const [side, count] of votes) if (count > most) [partner, most] = [side, count];
  return { own, partner, of };
}
