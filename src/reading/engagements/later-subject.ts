import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import { partyOf, type Party } from './participants.ts';
import { isWho } from './unit.ts';

/** "In his meeting with X, Minister Y said": who acts in the clause after. */
export function laterSubject(line: Line, cue: Cue): Party | null {
  const { units } = line;
  const comma = units.findIndex(
    (unit, at) =>
      at >= cue.end &&
      unit.key === ',' &&
      isWho(units[at + 1]?.key === 'the' ? units[at + 2] : units[at + 1]),
  );
  if (comma < 0) return null;
  const at = units[comma + 1]?.key === 'the' ? comma + 2 : comma + 1;
  return partyOf(units[at]!, at, false);
}
