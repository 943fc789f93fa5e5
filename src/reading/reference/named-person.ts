import type { FoundOfficials } from '../found.ts';
import type { WordText } from '../officials/words.ts';
import type { RuleCard } from '../rule.ts';
import type { Expression } from './expression.ts';

export const card: RuleCard = {
  name: 'named-person',
  reads:
    'A name, with the honorifics and posts around it, stands for the person: "Secretary Blinken", "Mr. Lavrov".',
  examples: [
    {
      text: 'Deputy Prime Minister Prak Sokhonn thanked Mr. Lavrov. Prak Sokhonn then left.',
      gives: [
        'KH Prak Sokhonn «Deputy Prime Minister Prak Sokhonn»',
        'RU Lavrov «Mr. Lavrov»',
        'KH Prak Sokhonn «Prak Sokhonn»',
      ],
    },
  ],
  counterexamples: ['He walked along Hun Sen Street.'],
};

/** The names of a text as expressions, by the word that each starts at. */
export function readNames(text: WordText, officials: FoundOfficials): ReadonlyMap<number, Expression> {
  const nameAt = new Map<number, Expression>();
  for (const name of officials.names) {
    let first = text.wordAt(name.wholeStart ?? name.start);
    // "three ambassadors: X of A": the post of all of a list is no part of the first one's name.
    for (let i = text.wordAt(name.start) - 1; i > first; i -= 1)
      if (text.words[i]!.text === ':') first = i + 1;
    const end = text.wordAt(name.wholeEnd ?? name.end);
    if (/^(?:the|his|her|their|our|my|its)$/u.test(text.words[first - 1]?.folded ?? '')) first -= 1;
    nameAt.set(first, {
      kind: 'NAME',
      first,
      end: Math.max(end, first + 1),
      person: name.person,
      full: name.form === 'FULL',
    });
  }
  return nameAt;
}
