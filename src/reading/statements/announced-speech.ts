import { sideOfPerson } from '../reference/discourse.ts';
import { actorOfReferent, type Actor } from './actor-of.ts';
import { isAdverb } from './adverb.ts';
import { findInsertedSpeech, isSayingWord } from './inserted-speech.ts';
import type { BodySentence, StatementText, WordSpan } from './statement-text.ts';

/** Whose words a line ended with a colon announced, while they go on; and over how many paragraphs they have. */
export interface Announced {
  announced: Actor | null;
  paragraphs: number;
}

/** Paragraphs without quotation marks that one announcement may cover. */
const MOST_ANNOUNCED = 4;

/**
 * Who speaks in a paragraph after a line such as "The Minister said:": he does in the next one, and as long as each that
 * follows opens with a quotation mark, or tells of no one else by name where none is written. Null where no one is announced.
 */
export function goesOnAsAnnounced(
  { words, referentAt }: StatementText,
  sentences: readonly BodySentence[],
  index: number,
  carried: Announced,
): Actor | null {
  const { announced } = carried;
  const span = sentences[index]!;
  if (announced === null || span.listed) return null;
  carried.paragraphs += 1;
  if (/^[“"]$/u.test(words[span.first]!.text)) return announced;
  const before = sentences[index - 1];
  const follows = carried.paragraphs === 1 || !/^[”"]$/u.test(words[(before?.end ?? 1) - 1]!.text);
  const opening = referentAt.get(span.first);
  const own =
    opening === undefined ||
    opening.referent.kind !== 'PERSON' ||
    /^(?:i|we)$/u.test(words[span.first]!.folded);
  return follows && own && carried.paragraphs <= MOST_ANNOUNCED ? announced : null;
}

/** Who is about to be quoted: "On Ukraine, the Minister said:"; null where a line announces no quotation. */
export function announcedSpeaker(text: StatementText, { first, end }: WordSpan): Actor | null {
  const { words, referentBefore } = text;
  if (words[end - 1]?.text !== ':') return null;
  for (let i = end - 2; i > first && i > end - ANNOUNCING_REACH; i -= 1) {
    if (!isSayingWord(words[i]!)) continue;
    let before = i;
    while (before - 1 > first && isAdverb(words[before - 1])) before -= 1;
    const speaker = referentBefore.get(before);
    if (speaker !== undefined) return actorOfReferent(speaker);
  }
  return null;
}

/** Words of a line from its verb of saying to its colon: "said after the meeting in Vienna:". */
const ANNOUNCING_REACH = 14;

/** Who speaks in a sentence of a transcript, by its label; null elsewhere. */
export function labelledSpeaker({ voiceAt, officials }: StatementText, { first }: WordSpan): Actor | null {
  const speaker = voiceAt(first);
  const side = speaker === null ? null : sideOfPerson(officials.people[speaker]);
  return side === null ? null : { side, speaker };
}

/** Who speaks in a paragraph that begins with a quotation mark: whoever a later ", he said" in it names. */
export function quotedSpeaker(
  text: StatementText,
  sentences: readonly BodySentence[],
  index: number,
): Actor | null {
  const span = sentences[index]!;
  for (let i = index + 1; sentences[i]?.paragraph === span.paragraph && i < index + 8; i += 1) {
    const speech = findInsertedSpeech(text, sentences[i]!);
    if (speech !== null) return actorOfReferent(speech.speaker);
  }
  return null;
}
