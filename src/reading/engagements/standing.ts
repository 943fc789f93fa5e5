import {
  AFTER_IN_TIME,
  BEFORE_IN_TIME,
  FUTURE_ADJECTIVE,
  IN_MEMORY,
  NOT_REAL,
  PAST_ADJECTIVE,
} from '../lexicon/contact-standing.ts';
import type { Cue } from './cue.ts';
import { isWho, type Line } from './line.ts';

/** How a release stands to a contact: it tells of it, announces it, recalls it, or only wishes for it. */
export type Standing = 'TOLD' | 'FORESEEN' | 'RECALLED' | 'UNREAL';

/** How a contact stands by the words before it; the days tell the rest. */
export function standingOf(line: Line, cue: Cue): Standing {
  const before = clauseBefore(line, cue);
  if (cue.form === 'VERB') {
    if (NOT_REAL.test(before)) return 'UNREAL';
    if (BEFORE_IN_TIME.test(before)) return 'RECALLED';
    if (AFTER_IN_TIME.test(before))
      return /(?:look\w* forward|invit\w+) .*to $/u.test(before) ? 'UNREAL' : 'FORESEEN';
    return 'TOLD';
  }
  if (FUTURE_ADJECTIVE.test(before)) return 'FORESEEN';
  if (NOT_REAL.test(before)) return 'UNREAL';
  if (PAST_ADJECTIVE.test(before) || IN_MEMORY.test(before)) return 'RECALLED';
  return 'TOLD';
}

/** The line's text from the start of the cue's clause to the cue. */
function clauseBefore(line: Line, cue: Cue): string {
  const { units } = line;
  let from = 0;
  for (let i = cue.first - 1; i > 0; i -= 1) {
    const { key } = units[i]!;
    if (
      key === ';' ||
      key === ':' ||
      (key === ',' && isWho(units[i + 1]) && cue.first - i > 2) ||
      key === 'who'
    ) {
      from = i;
      break;
    }
  }
  return ` ${units
    .slice(from, cue.first)
    .map((unit) => unit.key)
    .join(' ')} `;
}
