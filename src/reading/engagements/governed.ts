import { CLAUSE_VERBS, OFFICIAL_NOUNS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import { isWho, type Unit } from './unit.ts';

/** "in Goa, India": the state tells where the city lies. */
export const inPlace = (units: readonly Unit[], at: number): boolean =>
  units[at]!.key === '{s}' && units[at - 1]?.key === ',' && units[at - 2]?.place != null;

/** Whether a preposition stands before, with at most an article or adjectives between. */
export function isGoverned(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i -= 1) {
    const { key } = units[i]!;
    if (PREPOSITIONS.has(key)) return true;
    if (
      !/^(?:the|a|an|his|her|their|its|our|my|visiting|new|then|former|late|president|minister|\{c\})$/u.test(
        key,
      )
    ) {
      // A list shares its preposition: "with X, Y and Z"; "at the invitation of X, Y paid" is none.
      const more = key === 'and' || (/^(?:,|and)$/u.test(units[at + 1]?.key ?? '') && isWho(units[at + 2]));
      const alike = isWho(units[i - 1]) && units[i - 1]!.key === units[at]!.key;
      if ((key === ',' || key === 'and') && more && alike && at - i <= 2) return isGoverned(units, i - 1);
      return false;
    }
  }
  return false;
}

/** Whether a verb stands right before, so that this is its object: "thanked X and met …". */
export function isObject(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i -= 1) {
    const { key } = units[i]!;
    if (CLAUSE_VERBS.has(key) && !/^(?:said|says|stated|added|noted|that)$/u.test(key)) return true;
    if (units[at]!.key === '{s}' && /^(?:visit|visits|visited|visiting|tour|tours|toured)$/u.test(key))
      return true;
    if (!/^(?:the|a|an|his|her|\{d\}|visiting)$/u.test(key)) return false;
  }
  return false;
}

/** "meets X, receives Y": who is met before a comma or "and" does not act at the verb that follows. */
export function isMet(units: readonly Unit[], at: number): boolean {
  if (!/^(?:,|and|;)$/u.test(units[at + 1]?.key ?? '') || isWho(units[at + 2])) return false;
  let i = at - 1;
  while (i > 0 && /^(?:the|visiting|new|outgoing|\{d\}|\{c\}|also|then)$/u.test(units[i]!.key)) i -= 1;
  return /^(?:receives?|received|meets?|met|hosts?|hosted|welcomes|welcomed|saw|sees|phoned|phones|telephoned|telephones|greets|greeted)$/u.test(
    units[i]?.key ?? '',
  );
}

/** Whether between two units stand only commas, "and" and what belongs to the first one's title. */
export function isListed(units: readonly Unit[], from: number, to: number): boolean {
  const between = withoutBrackets(units.slice(from + 1, to))
    .filter((unit, at, all) => !ofSide(unit, all[at + 1]) && !ofSide(all[at - 1], unit))
    .filter((unit, at, all) => !whenOrWhere(unit, all[at + 1]) && !whenOrWhere(all[at - 1], unit))
    .map((one) => one.key);
  if (between.length === 0 || between.length > 22) return false;
  const last = between.at(-1)!;
  const link =
    last === 'and' ||
    last === ',' ||
    last === ';' ||
    (last === 'the' && /^(?:and|,|;)$/u.test(between.at(-2) ?? '')) ||
    between.slice(-3).join(' ') === 'as well as' ||
    last === '&';
  if (!link) return false;
  return between.every(
    (key) =>
      !CLAUSE_VERBS.has(key) && !/^(?:who|which|that|to|with|by|on|at|from|during|in|where)$/u.test(key),
  );
}

/** Units without what stands in brackets: "(with residence in Bangkok)". */
function withoutBrackets(units: readonly Unit[]): readonly Unit[] {
  let depth = 0;
  return units.filter(({ key }) => {
    if (key === '(') depth += 1;
    const outside = depth === 0;
    if (key === ')') depth = Math.max(0, depth - 1);
    return outside;
  });
}

/** "from Indonesia", "for Malaysia": whose someone is. */
export const ofSide = (preposition: Unit | undefined, unit: Unit | undefined): boolean =>
  /^(?:from|for|of)$/u.test(preposition?.key ?? '') && /^\{[scol]\}$/u.test(unit?.key ?? '');

/** "in Wellington", "on 16 June". */
const whenOrWhere = (preposition: Unit | undefined, unit: Unit | undefined): boolean =>
  /^(?:in|on|at)$/u.test(preposition?.key ?? '') && /^\{[dl]\}$/u.test(unit?.key ?? '');

/** The unit of the noun of office that a state's adjective leads to ("the Vietnamese leader"); -1 for none. */
export function officialAt(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < Math.min(units.length, at + 8); i += 1) {
    if (OFFICIAL_NOUNS.has(units[i]!.key)) return i;
    if (isWho(units[i]) || units[i]!.key === ',' || CLAUSE_VERBS.has(units[i]!.key)) return -1;
  }
  return -1;
}
