import { PREPOSITIONS } from '../lexicon/statement-words.ts';
import { keyOf } from './act-pattern.ts';
import { isAdverb } from './adverb.ts';
import { isAuxiliary, isVerbLike } from './clause.ts';
import type { Candidate } from './candidate.ts';
import { opensRelative } from './clause-extent.ts';
import type { Word } from '../officials/words.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Words after which a quote never ends. */
const NEVER_LAST = new Set(
  'and or but the a an of to for in on at by with from as that which who while his her its their our including such among between both into through under over also not'.split(
    ' ',
  ),
);

/** Words a quote may have before it is cut at the next preposition. */
const SOFT_LENGTH = 13;
/** Words a quote has at most. */
const HARD_LENGTH = 26;

/**
 * The shortest words that carry an act: from its verb to the end of what it is done to, before the next clause. `limit` is
 * the first word that may not belong to it.
 */
export function quoteOf(text: StatementText, span: WordSpan, one: Candidate, limit: number): WordSpan {
  const { words, referentAt } = text;
  const reported =
    one.clause !== null &&
    one.phrase.reports &&
    /^(?:sa|st|ad|re|te|ex|an|co|in|wr|tw)/u.test(keyOf(words[one.end - 1]!));
  let first = one.begin;
  // "Explained what Japan is doing" keeps its verb; of "said that Japan will help" the clause is the act.
  const asks =
    one.clause !== null && /^(?:what|how|whether|why|which|who)$/u.test(words[one.clause - 1]!.folded);
  // "Recognised the strong relations that exist": no clause of what is said.
  const relative = one.clause !== null && one.clause - 1 > one.end && opensRelative(words, one.clause);
  if (reported && !asks && !relative && one.clause !== null && one.clause < limit) first = one.clause;
  // 'Stressed: "Batteries save lives."': all that is said stands after the colon.
  if (one.clause === one.end + 1 && words[one.end]!.text === ':' && one.clause < limit) first = one.clause;
  // "We’re ready": the pronoun and its verb are one word.
  else if (/^['’]/u.test(words[first]!.text) && words[first]!.shape === 'LOWER') first -= 1;
  const quoted = first > one.end && (words[one.end]!.text === ':' || words[first - 2]?.text === ':');
  if (quoted) first = afterMarks(words, first, limit);
  const inner = one.inner !== null && one.inner.end < limit ? one.inner.end : one.end;
  const core = Math.max(one.end, inner, quoted ? first : 0);
  let end = core;
  let hasVerb = (!reported || one.inner !== null) && !/^(?:how|what|whether)$/u.test(words[core - 1]!.folded);
  const last = Math.min(limit, span.end);
  while (end < last) {
    const word = words[end]!;
    const said = end - core;
    if (isVerbLike(word)) hasVerb = true;
    // "Discussed how the UK and Kenya can work together"
    if (/^(?:how|what|ways|whether)$/u.test(word.folded) && said < 3) hasVerb = false;
    if (/^[;:.!?]$/u.test(word.text) || (word.text === '(' && said >= 2)) break;
    // "The need for a free, open Indo-Pacific": the noun is still to come.
    const adjective =
      /^(?:a|an|the|of|for)$/u.test(words[end - 2]?.folded ?? '') && words[end - 1]?.shape === 'LOWER';
    if (
      word.text === ',' &&
      said >= 3 &&
      !adjective &&
      (hasVerb || said >= 8) &&
      end > (one.clause ?? 0) + 2 &&
      !opensApposition(words, end, last)
    )
      break;
    if (/^(?:which|who|whom|where|when|whose)$/u.test(word.folded) && said >= 2 && hasVerb) break;
    if (word.folded === 'as' && said >= 2 && referentAt.has(end + 1)) break;
    if (
      /^(?:and|but|while|whereas|or|so)$/u.test(word.folded) &&
      (said >= 2 || (said >= 0 && core - first >= 3))
    ) {
      // "The strong and multi-faceted relationship": two adjectives of a noun to come.
      if (
        said < 3 &&
        /^(?:a|an|the|its|their|our|his|her)$/u.test(words[end - 2]?.folded ?? '') &&
        words[end + 2]?.shape !== 'MARK' &&
        !isAuxiliary(words[end + 1]) &&
        /[a-z]{3}ed$/u.test(words[end + 1]?.folded ?? '') &&
        words[end + 2]?.shape === 'LOWER' &&
        !PREPOSITIONS.has(words[end + 2]!.folded) &&
        !/^(?:the|a|an|his|her|its|their|to|that|this|our)$/u.test(words[end + 2]!.folded)
      ) {
        end += 1;
        continue;
      }
      let next = end + 1;
      while (isAdverb(words[next])) next += 1;
      const follower = words[next];
      const referent = referentAt.get(next);
      if (
        follower !== undefined &&
        (isVerbLike(follower) ||
          /^(?:to|that|for|on|in)$/u.test(follower.folded) ||
          (referent !== undefined &&
            hasVerb &&
            isVerbLike(words[referent.end]) &&
            !joinsTwoAfterBetween(words, core, end)))
      )
        break;
    }
    if (end - first >= SOFT_LENGTH && said >= 4 && PREPOSITIONS.has(word.folded) && word.folded !== 'of')
      break;
    if (end - first >= HARD_LENGTH) break;
    end += 1;
  }
  while (end > core && (NEVER_LAST.has(words[end - 1]!.folded) || /^[,*(“"]$/u.test(words[end - 1]!.text)))
    end -= 1;
  if (one.phrase.kind === 'THING') first = subjectOfThing(text, span, first);
  return { first, end: Math.max(end, first + 1) };
}

/** The first word after marks of quotation. */
function afterMarks(words: readonly Word[], at: number, limit: number): number {
  let first = at;
  while (first + 1 < limit && /^[“"‘'«:]$/u.test(words[first]!.text)) first += 1;
  return first;
}

/** "That relations between Serbia and Hungary were": the second of two, and no clause of its own. */
function joinsTwoAfterBetween(words: readonly Word[], from: number, and: number): boolean {
  for (let i = and - 1; i >= from && i > and - APPOSITION; i -= 1) {
    if (words[i]!.folded === 'between') return true;
    if (isVerbLike(words[i]) || words[i]!.folded === 'and' || words[i]!.text === ',') return false;
  }
  return false;
}

/** Words of an apposition at most. */
const APPOSITION = 18;

/** "The agreement, the fifth of its kind, opens a chapter": between two commas, and a verb follows. */
function opensApposition(words: readonly Word[], comma: number, last: number): boolean {
  if (
    !/^(?:the|a|an|which|who|in|on|at|during|for|as|including|inter)$/u.test(words[comma + 1]?.folded ?? '')
  )
    return false;
  for (let i = comma + 2; i < Math.min(last - 1, comma + APPOSITION); i += 1) {
    if (words[i]!.text !== ',') continue;
    let verb = i + 1;
    while (verb < last - 1 && isAdverb(words[verb])) verb += 1;
    const next = words[verb]!;
    return (
      next.shape === 'LOWER' &&
      /^(?:is|are|was|were|has|have|will|would|can|could|must|should|[a-z]{3,}[^s]s)$/u.test(next.folded)
    );
  }
  return false;
}

/** The first word of the subject before a passive verb: "More than 30 documents were exchanged". */
function subjectOfThing({ words }: StatementText, span: WordSpan, verb: number): number {
  let first = verb;
  let comma = -1;
  while (first > span.first && verb - first < LONGEST_THING) {
    const before = words[first - 1]!;
    const part = before.folded.endsWith('ed') && /^(?:-|a|an|the|of|and)$/u.test(words[first - 2]?.key ?? '');
    if (
      (isVerbLike(before) && !part) ||
      /^[;:.*]$/u.test(before.text) ||
      /^(?:while|that)$/u.test(before.folded)
    )
      break;
    if (before.text === ',') comma = first;
    first -= 1;
  }
  // Commas inside a list belong to the subject; one after a phrase that opens the sentence does not.
  const opening = /^(?:also|besides|likewise)$/u.test(words[first]!.folded) ? first + 1 : first;
  const whole =
    first === span.first &&
    /^(?:a|an|the|more|two|three|four|five|several|some|other|further|another|both|agreements|issues|questions|documents)$/u.test(
      words[opening]!.folded,
    );
  return whole || comma < 0 ? first : comma;
}

/** Words that the subject of a passive has at most. */
const LONGEST_THING = 25;
