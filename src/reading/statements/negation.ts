import type { SpeechActId } from '../../model/reference.ts';
import type { Phrase } from './act-rule.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Whether "not" or "never" stands in the words matched. */
export const isDenied = ({ words }: StatementText, { first, end }: PatternMatch<Phrase>): boolean =>
  words.slice(first, end).some((word) => /^(?:not|never|no|nor)$/u.test(word.folded));

/** Acts that "not" before the verb undoes: "did not agree". */
export const DENIABLE: ReadonlySet<SpeechActId> = new Set([
  'AGREE',
  'APPRECIATE',
  'CONGRATULATE',
  'EXCHANGE_VIEWS',
  'INFORM',
  'OFFER',
  'INVITE',
  'EMPHASIZE',
]);

/** "Neither side raised it", "no one thanked him". */
export const isDoneByNone = ({ words }: StatementText, { first }: WordSpan, verb: number): boolean => {
  const opening = words[first]!.folded;
  return (
    verb - first <= NO_ONE_REACH &&
    (/^(?:neither|nobody|none)$/u.test(opening) || (opening === 'no' && words[first + 1]?.folded === 'one'))
  );
};

/** Words of a subject that stands for no one: "neither of the two Ministers". */
const NO_ONE_REACH = 6;

/** Whether "not" stands between two words, and undoes what is done. */
export const isNegated = ({ words }: StatementText, first: number, end: number): boolean =>
  words.slice(first, end).some((word) => word.folded === 'not') &&
  // "Did not fail to thank"
  !words.slice(first, end).some((word) => /^(?:fail|forget|omit|neglect|hesitate)$/u.test(word.folded)) &&
  // "Could not thank him enough"
  !words.slice(first, end).some((word) => /^(?:could|cannot|can)$/u.test(word.folded));
