import { addDays } from '../../model/date.ts';
import type { Days } from './contact.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** "on the second day of the visit", "on the final day": of what else the day is, its words tell. */
const NTH_DAY =
  / (?:on|for) (?:the|his|her|their|its) (?:(first|second|third|fourth|fifth|sixth|seventh)|opening|(last|final|closing|concluding)) day(?: of (?:the |a |his |her |their |this |its )?(?:[a-z-]+ ){0,3}(?:visit|stay|trip|tour|mission|programme|program)| in \{l\}| there| here)?(?! of )/u;

/** The day of a visit that a line speaks of, by the visit's first and last; null where it speaks of none, or of one after the last. */
export function dayOfVisit(line: string, visit: Days | null): Days | null {
  const told = NTH_DAY.exec(line);
  if (told === null || visit?.exact !== true || visit.from === null || visit.to === null) return null;
  const [, nth, last] = told;
  const day =
    last !== undefined ? visit.to : addDays(visit.from, nth === undefined ? 0 : ORDINALS.indexOf(nth));
  return day > visit.to ? null : { from: day, to: null, exact: true };
}
