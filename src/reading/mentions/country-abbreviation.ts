import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'country-abbreviation',
  reads: 'A state by an abbreviation, letter for letter: "U.S.", "UK", "DPRK", "PNG".',
  examples: [
    {
      text: 'The U.S. side and the UK welcomed the DPRK’s offer.',
      gives: ['COUNTRY US "U.S."', 'COUNTRY GB "UK"', 'COUNTRY KP "DPRK"'],
    },
  ],
  counterexamples: ['It helps us all.', 'Contact us for more.', 'The aid is worth US$5 million.'],
};

/** Whether words are the abbreviation itself, whatever its apostrophes. */
export function isAbbreviation(words: string, abbreviation: string): boolean {
  return words.replace(/[’‘]/gu, "'") === abbreviation;
}
