import { CLAUSE_VERBS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import type { Cue } from './cue.ts';
import { isWho, type Line, type LinePlace, type Unit } from './line.ts';
import { partyOf, possessorOf, subjectOf, type Party } from './participants.ts';

/** Who goes where. */
export interface VisitParties {
  readonly visitor: Party | null;
  /** Alpha-2 codes of the states visited; none where the text names none here. */
  readonly hosts: readonly string[];
  readonly place: LinePlace | null;
}

/** Reads visitor and hosts of a visit around its cue. */
export function visitPartiesOf(line: Line, cue: Cue): VisitParties {
  const { units } = line;
  const hosts: string[] = [];
  let place: LinePlace | null = null;
  let visitor: Party | null = null;
  const direct = cue.by.has('');
  let governor = direct ? '' : null;
  let invitation = false;
  let inviter: string | null = null;
  const take = (unit: Unit): boolean => {
    const code = unit.place?.country ?? (unit.who?.kind === 'STATE' ? unit.who.sides[0] : undefined) ?? null;
    if (unit.place !== null) place ??= unit.place;
    if (unit.key === '{g}' || unit.key === '{b}') {
      for (const side of unit.who?.sides ?? []) if (!hosts.includes(side)) hosts.push(side);
      return true;
    }
    if (code !== null && !hosts.includes(code)) hosts.push(code);
    return code !== null || unit.place !== null;
  };
  // A country or city inside the cue: "Cambodia visit", "arrived in Hanoi on a visit".
  for (let i = cue.first; i < cue.end; i += 1)
    if (isDestination(units[i]!) && !isAdjective(units, i)) take(units[i]!);
  let last = -1;
  for (let i = cue.end; i < Math.min(units.length, cue.end + 45); i += 1) {
    const unit = units[i]!;
    const { key } = unit;
    if (isDestination(unit)) {
      const listed =
        last >= 0 &&
        units.slice(last + 1, i).every((one) => /^(?:,|and|the|then|to|\{d\}|on|from|\(|\))$/u.test(one.key));
      const led =
        governor === '' ||
        governor === 'to' ||
        governor === 'in' ||
        governor === 'at' ||
        governor === 'into' ||
        (governor === 'for' && cue.by.has('for'));
      if ((led || listed) && !possessive(units, i)) {
        take(unit);
        last = i;
        governor = null;
        continue;
      }
      if (governor === 'of' && unit.who?.kind === 'STATE' && visitor === null && hosts.length === 0)
        take(unit);
      continue;
    }
    if (isWho(unit) && unit.key !== '{s}') {
      if (invitation && governor === 'of') inviter ??= unit.who.sides[0] ?? null;
      if (!invitation && (governor === 'of' || governor === 'by') && visitor === null && unit.key !== '{o}')
        visitor = partyOf(unit, i, false);
      governor = null;
      continue;
    }
    if (key === 'invitation' || key === 'guest') invitation = true;
    if (PREPOSITIONS.has(key)) governor = key;
    else if (/^(?:who|which|where|when|that|;|:|while|during)$/u.test(key)) break;
    else if (CLAUSE_VERBS.has(key)) break;
    else if (
      governor === '' &&
      !/^(?:the|kingdom|of|republic|city|capital|\{d\}|\{c\}|,|both|neighbouring)$/u.test(key)
    )
      governor = null;
  }
  const before = units[cue.first - 1]?.key ?? '';
  const beside = before === ',' || before === 'currently' ? units[cue.first - 2] : undefined;
  const apposition =
    units[cue.first]!.key === 'on' && beside?.key === '{p}' ? partyOf(beside, cue.first - 2, false) : null;
  const subject =
    cue.form === 'VERB'
      ? (apposition ?? subjectOf(line, cue) ?? visitor)
      : (visitor ??
        possessorOf(line, cue) ??
        (OWNED.test(ownerBefore(units, cue)) ? subjectOf(line, cue) : null));
  inviter ??= inviterBefore(units, cue);
  if (hosts.length === 0 && inviter !== null && inviter !== subject?.sides[0]) hosts.push(inviter);
  return { visitor: subject, hosts, place };
}

const OWNED = /^(?:his|her|their|my)$/u;

const isDestination = (unit: Unit): boolean =>
  unit.place !== null ||
  unit.who?.kind === 'STATE' ||
  ((unit.key === '{g}' || unit.key === '{b}') &&
    unit.who?.people.length === 0 &&
    unit.members.every((one) => one.kind === 'STATE'));

const possessive = (units: readonly Unit[], at: number): boolean => units[at + 1]?.key === "'s";

/** "Cambodian official visit" is by Cambodia, "Cambodia visit" in headlines to it; only a name counts as a goal. */
const isAdjective = (units: readonly Unit[], at: number): boolean => possessive(units, at);

/** The word that stands where an owner would: "his", "her", "the". */
function ownerBefore(units: readonly Unit[], cue: Cue): string {
  for (let i = cue.end - 1; i >= 0 && i >= cue.first - 3; i -= 1) {
    const { key } = units[i]!;
    if (/^(?:his|her|their|my|the|a|an|this|our|its)$/u.test(key)) return key;
  }
  return '';
}

/** The side that invites: "At the invitation of X, Y paid …". */
function inviterBefore(units: readonly Unit[], cue: Cue): string | null {
  const at = units.findIndex((unit, i) => i < cue.first && unit.key === 'invitation');
  return at < 0 || units[at + 1]?.key !== 'of' ? null : (units[at + 2]?.who?.sides[0] ?? null);
}
