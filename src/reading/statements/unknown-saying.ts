import { NEVER_SAYING } from '../lexicon/speech-reporting.ts';
import { keyOf, parsePattern } from './act-pattern.ts';
import type { PatternMatch } from './match-patterns.ts';
import type { Phrase } from './act-rule.ts';
import { isAdverb } from './adverb.ts';
import { isAuxiliary, isVerbLike } from './clause.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Words between a verb and the "that" of what is said: "reasoned, in reply, that". */
const REACH = 3;

const UNKNOWN = parsePattern<Phrase>('unknown', {
  act: 'EMPHASIZE',
  rule: 'reported-clause',
  kind: 'PREDICATE',
  reports: true,
});

/** A verb that no lexicon knows but that someone says something with: it stands right after its subject and before "that". */
export function unknownSaying(
  { words, referentBefore }: StatementText,
  span: WordSpan,
  at: number,
): readonly PatternMatch<Phrase>[] {
  const verb = words[at]!;
  if (!isVerbLike(verb) || isAuxiliary(verb) || NEVER_SAYING.has(keyOf(verb))) return [];
  let before = at - 1;
  while (before > span.first && isAdverb(words[before])) before -= 1;
  const subject = referentBefore.get(before + 1);
  if (subject === undefined || !/^(?:PERSON|BOTH|GROUP)$/u.test(subject.referent.kind)) return [];
  for (let i = at + 1; i <= at + REACH && i < span.end; i += 1) {
    if (words[i]!.folded === 'that') return [{ pattern: UNKNOWN, first: at, end: at + 1, form: 'PAST' }];
    if (isVerbLike(words[i])) return [];
  }
  return [];
}
