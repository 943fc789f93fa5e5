import type { VerbPlace } from './place-verb.ts';
import type { StatementText } from './statement-text.ts';

/** Words of a matter before the one with whom it was discussed. */
const WITH_REACH = 8;

/** "Said he discussed the dispute with his counterpart": whoever speaks talked with another. */
export const talkedWith = ({ words }: StatementText, { subject, begin }: VerbPlace, end: number): boolean =>
  subject !== null &&
  /^(?:he|she|i)$/u.test(words[subject.first]!.folded) &&
  words.slice(begin, end).some((word) => /^(?:discussed|reviewed|exchanged|raised)$/u.test(word.folded)) &&
  words
    .slice(end, end + WITH_REACH)
    .some((word, i) => word.folded === 'with' && words[end + i]!.sentence === words[begin]!.sentence);
