import type { Affiliation } from './affiliation.ts';
import { governed } from './governed.ts';
import type { Namings } from './namings.ts';
import type { WordText } from './words.ts';

/** Words looked back through for what acts in a long sentence. */
const REACH = 150;

/**
 * The side that acts in the sentence of the word `at`: its first person, post or state before that word that nothing
 * governs, or who "he" and "I" are; null if nobody can tell.
 */
export function actingSide(
  text: WordText,
  namings: Namings,
  found: readonly (Affiliation | null)[],
  at: number,
): string | null {
  const { words } = text;
  const start = sentenceStart(text, at);
  const side = sideActing(text, namings, found, start, at);
  if (side !== undefined) return side;
  for (let i = start; i < at; i += 1) {
    const word = words[i]!;
    if (/^(?:i|we|my|our)$/u.test(word.folded)) return text.document.release.publisher.country;
    if (!/^(?:he|she)$/u.test(word.folded)) continue;
    const person = namings.spokenOf(start, word.folded === 'she');
    return person === null ? null : sideOf(found[person]);
  }
  return null;
}

/** The side that acts after the word `at` in its sentence: "At the invitation of X, Y", "Courtesy Call on X by Y". */
export function sideActingAfter(
  text: WordText,
  namings: Namings,
  found: readonly (Affiliation | null)[],
  at: number,
): string | null {
  const { words } = text;
  for (let next = namings.from(at); next < namings.all.length; next += 1) {
    const { person, first } = namings.all[next]!;
    if (words[first]!.sentence !== words[at - 1]?.sentence || first - at > REACH) break;
    const before = words[/^(?:the)$/u.test(words[first - 1]!.folded) ? first - 2 : first - 1];
    if (before?.folded === 'by' || !governed(text, first)) return sideOf(found[person]);
  }
  return null;
}

function sideActing(
  text: WordText,
  namings: Namings,
  found: readonly (Affiliation | null)[],
  from: number,
  to: number,
): string | null | undefined {
  const { words, countryAt } = text;
  let next = namings.from(from);
  for (let i = from; i < to; i += 1) {
    while ((namings.all[next]?.first ?? Infinity) < i) next += 1;
    const naming = namings.all[next];
    if (naming?.first === i) {
      if (!governed(text, i)) return sideOf(found[naming.person]);
      i = Math.max(i, naming.end - 1);
      continue;
    }
    const post = namings.barePostAt.get(i);
    if (post !== undefined) {
      if (!governed(text, i)) {
        const holder = post.country === null ? namings.holder(post) : null;
        return post.country ?? post.organization ?? (holder === null ? null : sideOf(found[holder]));
      }
      i = Math.max(i, post.end - 1);
      continue;
    }
    const state = countryAt.get(i);
    if (state !== undefined && i === (words[from]?.folded === 'the' ? from + 1 : from)) return state.id;
  }
  return undefined;
}

const sideOf = (one: Affiliation | null | undefined): string | null =>
  one?.country ?? one?.organization ?? null;

/** The first word of the sentence that a word stands in, not farther back than the reach. */
export function sentenceStart(text: WordText, at: number): number {
  const { words } = text;
  const sentence = words[at]?.sentence;
  let start = at;
  while (start > 0 && at - start < REACH && words[start - 1]!.sentence === sentence) start -= 1;
  return start;
}
