import type { FoundOfficials } from '../found.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import { partyOfSide, sidesOf, type Party } from './participants.ts';

/** Expressions that name nobody: "the Minister", "he". */
const NAMELESS = /^(?:holder-of-post|pronoun|honorific-alone)$/u;

/**
 * "The Minister will visit Canada", "He also met with his counterparts of A and B": a contact of which no side is the
 * issuer's is the issuer's where only a post or a pronoun tells who acts. `others` are the sides told besides.
 */
export function withIssuer(
  line: Line,
  parties: readonly Party[],
  others: readonly string[],
  officials: FoundOfficials,
  { own, of }: Leads,
): readonly Party[] {
  const lead = own === null ? undefined : of.get(own);
  if (own === null || lead === undefined) return parties;
  if ([...sidesOf(parties, officials), ...others].includes(own)) return parties;
  const at = parties.findIndex(({ unit }) => NAMELESS.test(line.units[unit]?.who?.rule ?? ''));
  const nameless = parties[at];
  if (nameless === undefined) return parties;
  const met = [...sidesOf(parties.toSpliced(at, 1), officials), ...others];
  return met.length === 0 ? parties : parties.with(at, partyOfSide(own, nameless.unit, [lead]));
}
