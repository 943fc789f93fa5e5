import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'country-name',
  reads:
    'A state by one of its names, short or official, today’s or of the past: it begins with a capital letter and is no part of a longer name.',
  examples: [
    {
      text: 'He thanked the Kingdom of Thailand and the Lao PDR.',
      gives: ['COUNTRY TH "Kingdom of Thailand"', 'COUNTRY LA "Lao PDR"'],
    },
    { text: 'Burma and Türkiye took part.', gives: ['COUNTRY MM "Burma"', 'COUNTRY TR "Türkiye"'] },
  ],
  counterexamples: [
    'They spoke of the South China Sea and the Indian Ocean.',
    'Acting Secretary Chad F. Wolf met Minister Michael Jordan.',
    'The price is US$4 a kilogram.',
    'Roast turkey was served on china.',
    'The issue of Taiwan was raised.',
  ],
};

/** Whether words that have the letters of a country's name are written as one. */
export function isWrittenAsName(words: string): boolean {
  return /^(?:\p{Lu}|eSwatini)/u.test(words);
}
