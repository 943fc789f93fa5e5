import { CLAUSE_VERBS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import type { Cue } from './cue.ts';
import { inPlace, isGoverned, isMet, isObject, ofSide } from './governed.ts';
import type { Line } from './line.ts';
import { isWho, type Unit } from './unit.ts';
import { partyOf, REACH, type Party } from './participants.ts';

/** Who acts at a cue: the nearest one before it that nothing governs, or the antecedent of "who". Null if none. */
export function subjectOf(line: Line, cue: Cue): Party | null {
  const { units } = line;
  let crossed = false;
  for (let i = cue.first - 1; i >= 0 && cue.first - i < REACH; i -= 1) {
    const unit = units[i]!;
    if (unit.key === 'who' || (unit.key === 'which' && units[i - 1]?.key === ',')) {
      const named = unit.key === 'who' ? namedAfter(units, cue.end) : null;
      if (named !== null) return named;
      const before = units.findLastIndex((one, at) => at < i && isWho(one));
      return before < 0 ? null : partyOf(units[before]!, before, true);
    }
    if (unit.key === ';' || unit.key === ':') return null;
    if (isWho(unit)) {
      const adjacent = !crossed && !CLAUSE_VERBS.has(units[i + 1]?.key ?? '');
      if ((isGoverned(units, i) && !leadsDelegation(units, i)) || inPlace(units, i) || isMet(units, i))
        continue;
      if (!adjacent && isObject(units, i)) continue;
      if (units[i + 1]?.key === "'s" && cue.form === 'VERB') continue;
      return withListed(line, partyOf(unit, i, false));
    }
    if (
      !/^(?:[,()'-]|\{[dl]\}|on|in|at|the|of|morning|afternoon|evening|also|then|today|later|next|lastly|separately|jointly|has|have|had|will|is|was|are|were|to|be|been|both|together|who)$/u.test(
        unit.key,
      )
    )
      crossed = true;
  }
  return null;
}

/** "The two ambassadors, who paid farewell calls on the Minister, are X and Y": who they are, told after the clause. */
function namedAfter(units: readonly Unit[], from: number): Party | null {
  const are = units.findIndex(
    ({ key }, i) => i >= from && /^(?:are|were)$/u.test(key) && units[i - 1]?.key === ',',
  );
  if (are < 0) return null;
  const at = units[are + 1]?.key === 'the' || units[are + 1]?.key === ':' ? are + 2 : are + 1;
  const unit = units[at];
  return isWho(unit) && unit.who.people.length > 1 ? partyOf(unit, at, false) : null;
}

/** "a delegation led by X called on": the head of a delegation acts for it. */
const leadsDelegation = (units: readonly Unit[], at: number): boolean => {
  const by = units[at - 1]?.key === 'the' ? at - 2 : at - 1;
  return units[by]?.key === 'by' && /^(?:led|headed|represented)$/u.test(units[by - 1]?.key ?? '');
};

/** A subject and those listed before it: "X and Y met", in headlines "X, Y Meet". */
function withListed(line: Line, last: Party): Party {
  const { units } = line;
  const people: number[] = [...last.people].reverse();
  const sides = new Set(last.sides);
  let first = last.unit;
  for (;;) {
    let at = first - 1;
    while (
      /^(?:the|newly|appointed|accredited|residential|non-residential|resident|non-resident|new|also)$/u.test(
        units[at]?.key ?? '',
      ) &&
      at > first - 5
    )
      at -= 1;
    const and = /^(?:and|&)$/u.test(units[at]?.key ?? '');
    if (and) at -= 1;
    const more =
      and || line.sentence.zone === 'TITLE' || first < last.unit || ofSide(units[at - 2], units[at - 1]);
    if (/^[,;]$/u.test(units[at]?.key ?? '') && more) at -= 1;
    else if (!and) break;
    // "Minister A (6 May) and Minister B"
    if (units[at]?.key === ')') {
      const open = units.findLastIndex((unit, i) => i < at && unit.key === '(');
      if (open > at - 6) at = open - 1;
    }
    // "A for Cambodia and B for Japan signed"
    if (ofSide(units[at - 1], units[at])) {
      at -= 2;
      // "the Ambassadors of A, X, and of B, Y"
      while (/^(?:,|and)$/u.test(units[at]?.key ?? '') && last.unit - at < REACH) at -= 1;
    }
    const before = units[at];
    if (!isWho(before) || before.key === '{s}' || isGoverned(units, at) || isObject(units, at)) break;
    people.push(...[...before.who.people].reverse());
    for (const side of before.who.sides) sides.add(side);
    first = at;
  }
  return { ...last, people: people.reverse(), sides: [...sides], unit: first };
}

/** Who has the contact that a noun names: "Secretary Blinken's meeting", "the meeting of the two Ministers". */
export function possessorOf(line: Line, cue: Cue): Party | null {
  const { units } = line;
  for (let i = cue.first - 1; i >= 1 && cue.first - i <= 8; i -= 1) {
    const unit = units[i]!;
    if (unit.key === "'s") {
      const owner = units[i - 1]!;
      if (owner.key === 'latter') {
        const last = units.findLastIndex((one, at) => at < i && one.key === '{p}');
        return last < 0 ? null : partyOf(units[last]!, last, false);
      }
      return isWho(owner) ? partyOf(owner, i - 1, false) : null;
    }
    if (isWho(unit) && unit.key === '{b}') return partyOf(unit, i, false);
    if (PREPOSITIONS.has(unit.key) || unit.key === ',' || CLAUSE_VERBS.has(unit.key) || isWho(unit))
      return null;
  }
  return null;
}
