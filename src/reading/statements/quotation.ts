import type { Word } from '../officials/words.ts';
import { actorOfReferent, type Actor } from './actor-of.ts';
import { isQuoted } from './carried-pronoun.ts';
import type { Draft } from './draft.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Words that a quotation's first sentence has at least to say something. */
export const LEAST_QUOTED = 3;

/** Words of a name and its verb before a quotation. */
const QUOTED_NAME = 12;

/** Words that a further sentence of a quotation has at least to say something. */
const LEAST_FURTHER = 6;

/**
 * What a quotation says in a sentence that bears no act of its own: its first one after a colon, or a further one that tells how
 * things are: '"We work closely. The Council is still at the centre."' Null where nothing is quoted, or where it tells of the past.
 */
export function draftQuotation(
  text: StatementText,
  span: WordSpan,
  sentence: number,
  voice: Actor | null,
): Draft | null {
  const { words } = text;
  if (opensQuotation(text, span)) {
    const actor = voice ?? namedBefore(text, span);
    if (actor === null) return null;
    let first = span.first;
    while (!isOpening(words[first]!)) first += 1;
    return draft(words, first + 1, span, sentence, actor);
  }
  if (voice === null || span.end - span.first < LEAST_FURTHER) return null;
  const opens = isOpening(words[span.first]!);
  if (!(opens || isQuoted(text, span.first)) || !tellsHowThingsAre(words, span)) return null;
  return draft(words, opens ? span.first + 1 : span.first, span, sentence, voice);
}

function draft(words: readonly Word[], first: number, span: WordSpan, sentence: number, actor: Actor): Draft {
  let end = span.end;
  while (end - 1 > first && /^[.;,”"]$/u.test(words[end - 1]!.text)) end -= 1;
  const quote = { first, end };
  return {
    act: 'EMPHASIZE',
    rule: 'reported-clause',
    actor,
    quote,
    object: quote,
    reach: first + 1,
    matter: span,
    sentence,
  };
}

const isOpening = ({ text }: Word): boolean => /^[“"]$/u.test(text);

/** Whether a sentence opens a quotation after a line that ends in a colon: 'The Minister said: "Our story is one of courage."' */
function opensQuotation({ words }: StatementText, span: WordSpan): boolean {
  let open = span.first;
  while (open < span.end && open - span.first < QUOTED_NAME && !isOpening(words[open]!)) open += 1;
  if (words[open] === undefined || !isOpening(words[open]!) || span.end - open < LEAST_QUOTED) return false;
  return words[open - 1]?.text === ':';
}

/** 'The Minister issued the following statement: "': the person who opens the sentence, in which a quotation follows; null where none does. */
function namedBefore({ referentAt }: StatementText, span: WordSpan): Actor | null {
  const one = referentAt.get(span.first);
  return one?.referent.kind === 'PERSON' ? actorOfReferent(one) : null;
}

/** Whether the first verb that its form gives away tells of the present. */
function tellsHowThingsAre(words: readonly Word[], { first, end }: WordSpan): boolean {
  // "The pain of one is the pain of all," the Minister, as he is called, stated.
  for (let i = first + 1; i < end - 2; i += 1) if (/^[”"]$/u.test(words[i]!.text)) return false;
  for (let i = first; i < end; i += 1) {
    const word = words[i]!.folded || words[i]!.text;
    if (/^(?:was|were|had|did|went|met|came|took|gave)$/u.test(word)) return false;
    if (
      /^(?:is|are|has|have|must|needs?|wants?|can|cannot|should|means?|remains?|shares?|works?|stands?|['’](?:s|re))$/u.test(
        word,
      )
    )
      return true;
  }
  return false;
}
