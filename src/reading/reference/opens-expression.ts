import { canOpen } from '../officials/can-open.ts';
import { honorificOpenings } from '../officials/honorific.ts';
import type { WordText } from '../officials/words.ts';
import { BARE_WORDS, MODIFIER_WORDS, OPENERS } from './both-expression.ts';
import { PRONOUNS } from './pronoun-expression.ts';

/** First parts of the small words with which an expression can begin. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...OPENERS,
  ...MODIFIER_WORDS,
  ...BARE_WORDS,
  ...PRONOUNS,
  ...honorificOpenings,
  // "his Japanese counterpart"
  'his',
  'her',
  'their',
  'my',
  'our',
  'the',
  'its',
  // "head of Serbian diplomacy", "Hungary's top diplomat"
  'head',
  'chief',
  'leader',
  'top',
  'leading',
  'senior',
  'foremost',
]);

/**
 * Whether one of the rules for expressions may find something that begins at a word, names and posts apart. Most words are
 * small ones with which nothing does, and no rule is asked about them. A rule for a word that is missing here fails its own
 * examples.
 */
export function opensExpression(text: WordText, at: number): boolean {
  return canOpen(OPENINGS, text, at);
}
