import { CLAUSE_VERBS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import { isWho, type LinePlace, type Unit } from './unit.ts';
import { partyOf, type Party } from './participants.ts';

/** A state that someone goes to, by the unit that names it or a city of it. */
export interface Destination {
  readonly country: string | null;
  readonly place: LinePlace | null;
  readonly unit: number;
}

/** What stands after the words of a visit: where to, of whom, and who invited. */
export interface AfterVisit {
  readonly destinations: readonly Destination[];
  /** "the visit of X", "by X". */
  readonly visitor: Party | null;
  /** The side of who invited or hosts: "at the invitation of X", "as the guest of X". */
  readonly inviter: string | null;
}

/** How far from a cue a destination can stand, in units. */
const REACH = 45;
const LEADS_TO = new Set(['', 'to', 'in', 'at', 'into']);
const LISTING = /^(?:,|and|the|then|to|\{[dl]\}|on|from|for|in|\(|\)|namely|:|both|as|well)$/u;

/** Reads where a visit goes, and who is told after its words. */
export function afterVisit(line: Line, cue: Cue): AfterVisit {
  const { units } = line;
  const destinations: Destination[] = [];
  let visitor: Party | null = null;
  let inviter: string | null = null;
  let invitation = false;
  let governor = cue.by.has('') ? '' : null;
  let last = -1;
  // "welcomed X to Dublin": the visitor right after.
  const welcomed = cue.form === 'NOUN' && cue.by.has('');
  // "arrived in Hanoi on a visit": a goal among the words themselves.
  for (let i = isReturn(cue) ? cue.end : cue.first; i < cue.end; i += 1)
    if (isDestination(units[i]!) && !isPossessive(units, i) && !isLeft(units, i) && !isDelegation(units[i]!))
      destinations.push(...destinationsOf(units[i]!, i));
  for (let i = cue.end; i < Math.min(units.length, cue.end + REACH); i += 1) {
    const unit = units[i]!;
    const { key } = unit;
    if (isDestination(unit)) {
      const listed =
        last >= 0 && units.slice(last + 1, i).every((one) => LISTING.test(one.key) || namesGroup(one.key));
      const led = governor !== null && (LEADS_TO.has(governor) || (governor === 'for' && cue.by.has('for')));
      const ofState =
        governor === 'of' && unit.key === '{s}' && visitor === null && destinations.length === 0;
      if ((led || listed || ofState) && !isPossessive(units, i)) {
        destinations.push(...destinationsOf(unit, i));
        if (!ofState) [last, governor] = [i, null];
      }
    } else if (isWho(unit)) {
      if (invitation && governor === 'of') inviter ??= unit.who.sides[0] ?? null;
      else if ((governor === 'of' || governor === 'by' || (welcomed && governor === '')) && key !== '{o}')
        visitor ??= partyOf(unit, i, false);
      governor = null;
    } else if (PREPOSITIONS.has(key)) governor = key;
    else if (key === 'invitation' || key === 'guest') invitation = true;
    else if (/^(?:who|which|where|when|that|;|while|during)$/u.test(key) || CLAUSE_VERBS.has(key)) break;
    // "made the journey in order to thank": what it is for, and not where to.
    else if (key === 'order' && governor === 'in') break;
    else if (
      governor === '' &&
      !/^(?:the|kingdom|republic|city|capital|\{[cd]\}|,|both|neighbouring)$/u.test(key)
    )
      governor = null;
  }
  return { destinations, visitor, inviter };
}

/** "three countries in the region, namely …": words that announce a list of states. */
const namesGroup = (key: string): boolean =>
  /^(?:two|three|four|five|countries|states|nations|region|mekong|pacific|neighbours|partners|of|other)$/u.test(
    key,
  );

const isDestination = (unit: Unit): boolean =>
  unit.place !== null ||
  unit.who?.kind === 'STATE' ||
  ((unit.key === '{g}' || unit.key === '{b}') &&
    unit.who?.people.length === 0 &&
    unit.members.every((one) => one.kind === 'STATE'));

function destinationsOf(unit: Unit, at: number): readonly Destination[] {
  if (unit.place !== null) return [{ country: unit.place.country, place: unit.place, unit: at }];
  return (unit.who?.sides ?? []).map((country) => ({ country, place: null, unit: at }));
}

/** "returned to Phnom Penh from a visit to Japan": where somebody comes back to is no goal of the visit. */
export const isReturn = ({ line: { units }, first, end }: Cue): boolean =>
  /^(?:returned|returns|back)$/u.test(units[units[first + 1]?.key === 'back' ? first + 1 : first]!.key) &&
  units.slice(first, end).some(({ key }) => /^(?:from|after|following|completion|end)$/u.test(key));

/** "left Phnom Penh for Bangkok": from where somebody sets out. */
const isLeft = (units: readonly Unit[], at: number): boolean =>
  /^(?:left|leaves?|leaving|depart(?:s|ed|ing)?)$/u.test(units[at - 1]?.key ?? '');

/** "lead a Cambodian delegation to Japan": who goes, not where to. */
const isDelegation = ({ text }: Unit): boolean => /\b(?:delegation|mission)$/iu.test(text);

/** "Cambodia's official visit" is by Cambodia. */
const isPossessive = (units: readonly Unit[], at: number): boolean => units[at + 1]?.key === "'s";
