import type { DateInText } from '../../model/find-dates.ts';
import type { FoundDate } from '../found.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'relative-date',
  reads:
    'A day told from the day of issue: "today", "yesterday evening", "on Tuesday", "last Friday", "next month".',
  examples: [
    { text: 'They met yesterday and will meet again next Monday.', gives: ['2024-05-14', '2024-05-20'] },
    { text: 'The minister, who came on Tuesday, leaves today.', gives: ['2024-05-14', '2024-05-15'] },
  ],
  counterexamples: ['On 13 May 2024 they met.', 'The markets of the Sundays are gone.'],
};

/** A date told from the day of issue as a find. */
export function foundRelativeDate({ start, end, from, to, precision }: DateInText): FoundDate {
  return { start, end, rule: card.name, from, to, precision, relative: true };
}
