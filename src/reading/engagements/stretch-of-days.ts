import { addDays } from '../../model/date.ts';
import { NUMERALS } from '../lexicon/numerals.ts';
import type { Days } from './contact.ts';
import type { Cue } from './cue.ts';
import { isReturn } from './destinations.ts';
import type { Line } from './line.ts';

/** "ended two days of talks", "began a three-day visit": a day of start or end and a number of days. */
export function stretch(line: Line, cue: Cue, days: Days): Days {
  const dated = line.units.findIndex((unit, at) => at >= cue.end && unit.date !== null);
  const words = line.units
    .slice(Math.max(0, cue.first - 3), dated < 0 ? cue.end + 8 : Math.min(cue.end + 8, dated))
    .map((unit) => unit.key)
    .join(' ');
  const day = days.from!;
  const ends =
    isReturn(cue) || /\b(?:conclud|ended|ends|end|wound up|winds up|wrapp|wraps|complet|finish)/u.test(words);
  // "The trip ends in Lima on 24 May": the day of the last leg.
  if (cue.type === 'VISIT' && /^(?:trips?|visits?|tour|journey)$/u.test(line.units[cue.first]!.key))
    return days;
  const begins = /\b(?:began|begin|start|arriv|commenc|embark|kicked|kicks|opened|for a|on a|land)/u.test(
    words,
  );
  const counted = COUNTED.exec(words) ?? (ends && cue.type === 'VISIT' ? COUNTED.exec(line.text) : null);
  const count = counted === null ? null : Number(counted[1] ?? NUMERALS.get(counted[2]!));
  if (ends) {
    if (count !== null)
      return {
        from: addDays(day, 1 - count),
        to: count > 1 ? day : null,
        exact: true,
      };
    // "will conclude her trip in Apia (26 July)": the day of the last stop.
    if (LAST_STOP.test(words)) return days;
    return /visit|trip|tour/u.test(words) ? { from: null, to: day, exact: true } : days;
  }
  if (begins && count !== null && count > 1 && count < 15)
    return { from: day, to: addDays(day, count - 1), exact: true };
  return days;
}

const LAST_STOP = /\b(?:trip|tour|journey|travels) in (?:the )?\{[ls]\}/u;

const COUNTED = new RegExp(`\\b(?:(\\d{1,2})|(${[...NUMERALS.keys()].join('|')}))(?:-| )days?\\b`, 'u');
