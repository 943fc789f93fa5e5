import type { DateInText } from '../../model/find-dates.ts';
import type { FoundDate } from '../found.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'calendar-date',
  reads:
    'A day, span of days, month or year in words or figures; where the year is missing, the one nearest to the day of issue.',
  examples: [
    {
      text: 'He came on 23rd November 2021 and left on Friday, May 17.',
      gives: ['2021-11-23', '2024-05-17'],
    },
    { text: 'The visit from 30 April to 2 May 2024 was short.', gives: ['2024-04-30..2024-05-02'] },
    { text: 'The forum meets in November 2024.', gives: ['2024-11-01..2024-11-30'] },
  ],
  counterexamples: [
    'They may march together.',
    'Resolution 46/5 was adopted by 12 to 3.',
    'He came yesterday.',
  ],
};

/** A date of the calendar as a find. */
export function foundCalendarDate({ start, end, from, to, precision }: DateInText): FoundDate {
  return { start, end, rule: card.name, from, to, precision, relative: false };
}
