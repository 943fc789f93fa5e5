import { ADVERBS } from '../lexicon/statement-words.ts';
import type { Word } from '../officials/words.ts';

/** Whether a word only qualifies a verb: "warmly", "also". */
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.shape !== 'MARK' &&
  (ADVERBS.has(word.folded) ||
    (word.shape === 'LOWER' &&
      /[a-z]{2}ly$/u.test(word.folded) &&
      !/^(?:family|supply|rely|apply|reply|italy|assembly|ally|early|july|only|comply|multiply)$/u.test(
        word.folded,
      )));
