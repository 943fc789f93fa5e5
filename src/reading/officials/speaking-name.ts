import { SPEAKING_VERBS } from '../lexicon/speaking-verbs.ts';
import type { RuleCard } from '../rule.ts';
import type { PersonSighting } from './person-sighting.ts';
import { parsePlainName, plainSighting } from './plain-name.ts';
import type { WordText } from './words.ts';

export const card: RuleCard = {
  name: 'speaking-name',
  reads:
    'Two to four words with capitals that begin a sentence or clause and that a verb of speech or meeting follows: "Penny Wong said".',
  examples: [{ text: 'Penny Wong said that Australia was glad.', gives: ['Penny Wong (AU)'] }],
  counterexamples: ['New Delhi said that the talks had gone well.', 'Both Sides welcomed the decision.'],
};

/** Reads a bare name of two to four words before a verb that only people and states are subjects of. */
export function readSpeakingName(text: WordText, at: number): PersonSighting | null {
  const { words } = text;
  const word = words[at]!;
  if (word.shape !== 'TITLE' && word.shape !== 'UPPER') return null;
  const before = words[at - 1];
  const opens =
    word.blockBreak ||
    word.lineBreak ||
    before === undefined ||
    before.sentence !== word.sentence ||
    /^[,;:–—]$/u.test(before.text) ||
    /^(?:that|and|while|as)$/u.test(before.folded);
  if (!opens) return null;
  const name = parsePlainName(text, at, 4);
  if (name === null) return null;
  if (words.slice(name.first, name.end).every((part) => part.shape === 'UPPER')) return null;
  let i = name.close;
  while (
    words[i]?.shape === 'LOWER' &&
    /^(?:also|then|further|warmly|today|yesterday|has|had|once|again|next|later|recently)$/u.test(
      words[i]!.folded,
    )
  )
    i += 1;
  // "Sergey Lavrov's remarks" in a headline.
  if (
    /^['’]s?$/u.test(words[i]?.text ?? '') &&
    /^(?:remarks|statement|interview|visit|meeting|talks|call|speech|answers|article|participation|comment|comments|greetings|address|conversation|conference|opening|message)$/u.test(
      words[i + 1]?.folded ?? '',
    )
  ) {
    return plainSighting(text, card.name, at, name);
  }
  const verb = words[i];
  if (verb === undefined || verb.shape !== 'LOWER' || !SPEAKING_VERBS.has(verb.folded)) return null;
  return plainSighting(text, card.name, at, name);
}
