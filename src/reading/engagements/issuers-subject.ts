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
  const [subject, ...rest] = parties;
  if (own === null || lead === undefined || subject === undefined) return parties;
  const rule = line.units[subject.unit]?.who?.rule ?? '';
  if (!NAMELESS.test(rule) || [...sidesOf(parties, officials), ...others].includes(own)) return parties;
  const met = [...sidesOf(rest, officials), ...others];
  if (met.length === 0) return parties;
  return [partyOfSide(own, subject.unit, [lead]), ...rest];
}
