import type { Word } from '../officials/words.ts';
import { isAdverb } from './adverb.ts';
import type { Candidate } from './candidate.ts';
import type { StatementText } from './statement-text.ts';

/** Verbs by which two sides are of one mind as well as settle something. */
const AGREEING = /^(?:agree[sd]?|agreeing|concur(?:s|red|ring)?|coincided?)$/u;

/** Nouns of the weight that is given to a thing. */
const WEIGHT = /^(?:importance|significance|value|relevance|centrality|urgency|primacy)$/u;

/** What is thought of a thing. */
const JUDGED =
  /^(?:important|essential|vital|crucial|key|necessary|imperative|indispensable|central|paramount|urgent|significant|critical|excellent|strong|good|close|friendly|fruitful|positive|valuable|beneficial|promising|satisfactory|complementary|natural|clear|unacceptable|dangerous|serious|grave|interlinked|inseparable|indivisible)$/u;

/** Words of a clause in which its verb is looked for. */
const REACH = 16;

/** "Agreed that it is important to end the war", "concurred on the value of dialogue": a view is shared and nothing is settled. */
export function shareView({ words }: StatementText, one: Candidate): void {
  if (one.act !== 'AGREE' || (one.clause === null && !AGREEING.test(words[one.end - 2]?.folded ?? '')))
    return;
  if (!words.slice(one.begin, one.end).some((word) => AGREEING.test(word.folded))) return;
  if (one.clause === null ? namesWeight(words, one.end) : judges(words, one.clause)) one.act = 'EMPHASIZE';
}

/** "On the great importance of": the noun comes at once, adjectives aside. */
function namesWeight(words: readonly Word[], at: number): boolean {
  if (!/^(?:on|upon|about)$/u.test(words[at - 1]!.folded)) return false;
  for (let i = at; i < at + 4; i += 1) {
    if (WEIGHT.test(words[i]?.folded ?? '')) return words[i + 1]?.folded === 'of';
    if (words[i]?.shape !== 'LOWER') return false;
  }
  return false;
}

/** Whether a clause says what a thing is: its first verb is "is", and a judgement or "the best answer" follows it. */
function judges(words: readonly Word[], clause: number): boolean {
  for (let i = clause; i < clause + REACH && words[i] !== undefined; i += 1) {
    const { text, folded } = words[i]!;
    const aside = text === ',' ? afterAside(words, i) : null;
    if (aside !== null) return judgesAt(words, aside);
    if (
      /^[.;:]$/u.test(text) ||
      /^(?:will|would|should|must|shall|can|could|may|has|have|had|to)$/u.test(folded)
    )
      return false;
    if (!/^(?:is|are|was|were|remains?)$/u.test(folded)) continue;
    return judgesAt(words, i);
  }
  return false;
}

/** Whether a judgement or "the best answer" follows "is". */
function judgesAt(words: readonly Word[], is: number): boolean {
  let next = is + 1;
  while (isAdverb(words[next]) || /^(?:of|the|an?|most)$/u.test(words[next]?.folded ?? '')) next += 1;
  const word = words[next];
  if (word === undefined || word.folded === 'to') return false;
  return JUDGED.test(word.folded) || (next > is + 1 && /^(?:the|an?|of)$/u.test(words[is + 1]!.folded));
}

/** Words of an aside between a subject and its verb. */
const ASIDE = 24;

/** "That the initiative, to bring the five together, is important": the "is" after the aside that a comma opens; null where none follows. */
function afterAside(words: readonly Word[], comma: number): number | null {
  for (let i = comma + 2; i < comma + ASIDE && words[i + 1] !== undefined; i += 1) {
    if (/^[.;:]$/u.test(words[i]!.text)) return null;
    if (words[i]!.text === ',')
      return /^(?:is|are|was|were|remains?)$/u.test(words[i + 1]!.folded) ? i + 1 : null;
  }
  return null;
}
