import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import { partyOf, type Party } from './participants.ts';
import { isWho, type Unit } from './unit.ts';

const articles = (units: readonly Unit[], at: number): number =>
  /^(?:the|when|where)$/u.test(units[at]?.key ?? '') ? 1 : 0;

/** "In his meeting with X, Minister Y said", "The trip ends in Lima, when Y will meet": who acts in the clause after. */
export function laterSubject(line: Line, cue: Cue): Party | null {
  const { units } = line;
  const comma = units.findIndex(
    (unit, at) => at >= cue.end && unit.key === ',' && isWho(units[at + 1 + articles(units, at + 1)]),
  );
  if (comma < 0) return null;
  const at = comma + 1 + articles(units, comma + 1);
  return partyOf(units[at]!, at, false);
}
