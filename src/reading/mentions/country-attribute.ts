import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'country-attribute',
  reads:
    'A state by its adjective or its people: "Japanese", "Filipinos", and first parts of compounds such as "Sino-" before their hyphen.',
  examples: [
    {
      text: 'The Filipino minister met Japanese and Khmer officials on Sino-Indian ties.',
      gives: ['COUNTRY PH "Filipino"', 'COUNTRY JP "Japanese"', 'COUNTRY CN "Sino"', 'COUNTRY IN "Indian"'],
    },
  ],
  counterexamples: [
    'They will polish the text.',
    'Latin American and Central American ministers came.',
    'The yuan is the Chinese yuan.',
  ],
};

/** Whether a first part of a compound stands before its hyphen, at `end` in the text. */
export function isBeforeHyphen(text: string, end: number): boolean {
  return /^[-‐‑–]/u.test(text.slice(end, end + 1));
}
