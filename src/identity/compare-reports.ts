import { foldText } from '../common/fold-text.ts';
import type { Report } from '../model/contribution.ts';
import type { ComparePeople } from './compare-people.ts';
import { compareOfficials } from './contradict.ts';
import { goesOneWay } from './engagement-block.ts';
import { daysBetween, daysOfReport } from './days-of-report.ts';

/** What speaks for two reports being of one engagement, where nothing speaks against it. */
export interface Likeness {
  /** Whether they have an official in common. */
  readonly named: boolean;
  /** The more, the likelier. */
  readonly points: number;
}

/** An official in common outweighs all else that two reports can have in common. */
const POINTS = { official: 8, day: 3, type: 2, place: 2, otherPublisher: 1 } as const;

/**
 * What speaks for two reports of a block being of one engagement; null where they cannot be: of one release, more than a
 * day apart (time zones), with officials who contradict, or told twice by one government: it tells of one contact on two
 * days only if it lasts, and of two contacts unless an official shows that it is the same. Nor are two notes of protest one
 * that name nobody: each side may have handed over its own. Symmetric.
 */
export function compareReports(a: Report, b: Report, compare: ComparePeople): Likeness | null {
  if (a.release === b.release || a.day === '' || b.day === '') return null;
  const apart = daysBetween(daysOfReport(a), daysOfReport(b));
  const samePublisher = a.publisher === b.publisher;
  if (apart > 1 || (apart > 0 && samePublisher)) return null;
  const { shared, contradict } = compareOfficials(a, b, compare);
  if (contradict) return null;
  if (shared === 0 && (samePublisher || goesOneWay(a.block))) return null;
  return {
    named: shared > 0,
    points:
      shared * POINTS.official +
      (a.day === b.day ? POINTS.day : 0) +
      (samePublisher ? 0 : POINTS.otherPublisher) +
      (a.type === b.type ? POINTS.type : 0) +
      (samePlace(a.place, b.place) ? POINTS.place : 0),
  };
}

/** Whether one place lies in the other by their words: "Phnom Penh" and "Peace Palace, Phnom Penh". */
function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [` ${foldText(a)} `, ` ${foldText(b)} `];
  return x.includes(y) || y.includes(x);
}
