import { HONORIFIC_STATES } from '../lexicon/honorifics.ts';
import { SPEAKING_VERBS } from '../lexicon/speaking-verbs.ts';
import type { Affiliation } from './affiliation.ts';
import { governed } from './governed.ts';
import type { Namings } from './namings.ts';
import { plurals } from './post-words.ts';
import type { Word, WordText } from './words.ts';

/** Words looked back through for what acts in a long sentence. */
const REACH = 150;

const UNNAMED =
  /^(?:both|two|they|sides|parties|ministers|leaders|presidents|visiting|visitor|visitors|guest|guests|host|counterpart|delegation|delegates|participants)$/u;

/** What acts in a sentence: a person of the text, or a side alone. */
export interface Acting {
  readonly person: number | null;
  readonly side: string | null;
  /** Both sides act together, or one that the words do not name: "the two Ministers", "they", "the visitor". */
  readonly unnamed?: boolean;
  /** They are envoys of several states. */
  readonly envoys?: boolean;
  /** The state that they are sent to, and whom they call on serves. */
  readonly host?: string;
}

/**
 * What acts in the sentence of the word `at`: its first person, post or state before that word that nothing governs, or
 * whom "he" and "I" stand for; null if nobody can tell.
 */
export function actingBefore(text: WordText, namings: Namings, at: number): Acting | null {
  const { words, countryAt } = text;
  const from = clauseStart(text, namings, sentenceStart(text, at), at);
  const opening = words[from]?.folded === 'the' ? from + 1 : from;
  const relative = whoActs(text, namings, from, at);
  if (relative !== null) return { person: relative, side: null };
  let next = namings.from(from);
  for (let i = from; i < at; i += 1) {
    while ((namings.all[next]?.first ?? Infinity) < i) next += 1;
    const naming = namings.all[next];
    if (naming?.first === i) {
      if (naming.free) return { person: naming.person, side: null };
      i = Math.max(i, naming.end - 1);
      continue;
    }
    const post = namings.barePostAt.get(i);
    if (post !== undefined) {
      if (!governed(text, i)) {
        const person = namings.holder(post);
        const [host] = post.sentTo;
        return { person, side: post.country ?? post.organization, ...(host !== undefined && { host }) };
      }
      i = Math.max(i, post.end - 1);
      continue;
    }
    const word = words[i]!;
    // "the Ambassadors of Hungary and Ukraine had handed"
    const heads = plurals.match(words, i);
    if (heads > 0 && words[i + heads]?.folded === 'of' && !governed(text, i)) {
      const state = countryAt.get(words[i + heads + 1]?.folded === 'the' ? i + heads + 2 : i + heads + 1);
      if (state !== undefined) return { person: null, side: state.id };
    }
    // "the new Envoys to Botswana from Spain and Kenya met with": of whom none is the host's.
    if (heads > 0 && !governed(text, i)) {
      const from = stateFrom(text, i + heads, at);
      const host = stateSentTo(text, i + heads);
      const envoys = /^(?:ambassadors|envoys|commissioners)(?:[ -]designate)?$/u.test(
        words[i + heads - 1]!.folded,
      );
      return from === null
        ? { person: null, side: null, unnamed: true, envoys, ...(host !== null && { host }) }
        : { person: null, side: from };
    }
    if (UNNAMED.test(word.folded) && (i === opening || word.folded === 'they'))
      return { person: null, side: null, unnamed: true };
    const address = stateOfAddress(words, i);
    if (address !== null && !governed(text, i)) return { person: null, side: address };
    const state = countryAt.get(i);
    // "Somalia: With Minister X, the Minister …": a heading does not act.
    if (state !== undefined && i === opening && words[state.endWord]?.text !== ':')
      return { person: null, side: state.id };
    if (/^(?:i|we|my|our)$/u.test(word.folded) && word.text !== 'i')
      return { person: null, side: text.document.release.publisher.country };
    if (/^(?:he|she)$/u.test(word.folded)) {
      const person = namings.spokenOf(from, word.folded === 'she');
      return person === null ? null : { person, side: null };
    }
  }
  return null;
}

/** The state that several are sent to: "Ambassadors-Designate to the Republic of Liberia"; null where the words name none. */
function stateSentTo({ words, countryAt }: WordText, from: number): string | null {
  let i = from;
  while (
    /^(?:-?designate|elect|accredited|appointed|resident|-)$/u.test(
      words[i]?.folded || (words[i]?.text ?? ''),
    )
  )
    i += 1;
  if (words[i]?.folded !== 'to') return null;
  return countryAt.get(words[i + 1]?.folded === 'the' ? i + 2 : i + 1)?.id ?? null;
}

/** The state that several come from: "Envoys to Botswana from Spain"; null where the words name none. */
function stateFrom({ words, countryAt }: WordText, from: number, to: number): string | null {
  for (let i = from; i < Math.min(to, from + 8); i += 1)
    if (/^(?:from|representing)$/u.test(words[i]!.folded))
      return countryAt.get(words[i + 1]?.folded === 'the' ? i + 2 : i + 1)?.id ?? null;
  return null;
}

/** The person of whom "..., who met" is told, where that stands between the words; null if nobody. */
function whoActs(text: WordText, namings: Namings, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i -= 1) {
    if (text.words[i]!.folded !== 'who') continue;
    const before = namings.all[namings.from(i) - 1];
    return before !== undefined && i - before.end <= 1 && before.first >= from ? before.person : null;
  }
  return null;
}

/** The side of what acts; null if nobody can tell. */
export function sideOfActing(acting: Acting | null, found: readonly (Affiliation | null)[]): string | null {
  return acting?.side ?? (acting?.person == null ? null : sideOf(found[acting.person]));
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
    const { person, first, free } = namings.all[next]!;
    if (words[first]!.sentence !== words[at - 1]?.sentence || first - at > REACH) break;
    const before = words[words[first - 1]!.folded === 'the' ? first - 2 : first - 1];
    if (before?.folded === 'by' || free) return sideOf(found[person]);
  }
  return null;
}

const sideOf = (one: Affiliation | null | undefined): string | null =>
  one?.country ?? one?.organization ?? null;

/** Where the clause of the word `at` begins: after "while" or "but", or after "and" where a person who acts follows. */
function clauseStart(text: WordText, namings: Namings, from: number, at: number): number {
  const { words } = text;
  for (let i = at - 1; i > from; i -= 1) {
    const { folded, text: own } = words[i]!;
    const opens = /^(?:while|whereas|but)$/u.test(folded) || own === ';';
    if (!opens && folded !== 'and') continue;
    const next = namings.all[namings.from(i)];
    if (next === undefined || next.first >= at || next.first - i > 2) continue;
    if (opens || acts(words[next.end])) return i + 1;
  }
  return from;
}

const acts = (word: Word | undefined): boolean =>
  word?.shape === 'LOWER' &&
  (SPEAKING_VERBS.has(word.folded) || /^(?:has|had|will|was|is)$/u.test(word.folded));

/** The first word of the sentence that a word stands in, not farther back than the reach. */
function sentenceStart(text: WordText, at: number): number {
  const { words } = text;
  const sentence = words[at]?.sentence;
  let start = at;
  while (start > 0 && at - start < REACH && words[start - 1]!.sentence === sentence) start -= 1;
  return start;
}

/** The state of an honorific that only one has: "Samdech Thipadei met". */
function stateOfAddress(words: readonly Word[], at: number): string | null {
  if (words[at]!.shape === 'LOWER') return null;
  const codes = HONORIFIC_STATES[words[at]!.folded];
  return codes?.length === 2 ? codes : null;
}
