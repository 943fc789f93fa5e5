import { findDates as datesIn } from '../../model/find-dates.ts';
import type { TextDocument } from '../document.ts';
import type { FoundDate } from '../found.ts';

/** The dates of a document, those relative to the day of issue worked out. */
export function findDates(document: TextDocument): readonly FoundDate[] {
  return datesIn(document.text, document.release.issuedOn).map(
    ({ start, end, from, to, precision, relative }) => ({
      start,
      end,
      rule: relative ? 'relative-date' : 'calendar-date',
      from,
      to,
      precision,
      relative,
    }),
  );
}
