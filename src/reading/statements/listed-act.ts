import type { SpeechActId } from '../../model/reference.ts';
import type { Draft } from './draft.ts';
import type { StatementText, WordSpan } from './statement-text.ts';

/** Acts that a line can bring to each item of the list that it introduces. */
const SHARED: ReadonlySet<SpeechActId> = new Set(['AGREE', 'COMMIT', 'REQUEST']);

/** Words that a quoted item has at most. */
const LONGEST_ITEM = 16;

/** The act that a line which ends in a colon, "The Ministers agreed:", brings to the items after it; null where it brings none. */
export function headingAct(span: WordSpan, drafts: readonly Draft[]): Draft | null {
  const last = drafts.at(-1);
  return last !== undefined && SHARED.has(last.act) && last.quote.end >= span.end - 1 ? last : null;
}

/** What an item that opens with "to" and a verb, or with "that", says after such a line: "to set up a working group"; null for any other. */
export function listedAct(
  { words }: StatementText,
  span: WordSpan,
  sentence: number,
  heading: Draft,
): Draft | null {
  let first = span.first;
  while (first < span.end && words[first]!.shape !== 'LOWER' && words[first]!.shape !== 'TITLE') first += 1;
  const opening = words[first]?.folded;
  if ((opening !== 'to' && opening !== 'that') || span.end - first < 3) return null;
  let end = first + 1;
  while (end < span.end && end - first < LONGEST_ITEM && !/^[.;:]$/u.test(words[end]!.text)) end += 1;
  if (/^(?:and|or|,)$/u.test(words[end - 1]!.folded || words[end - 1]!.text)) end -= 1;
  const quote = { first, end };
  return { ...heading, quote, object: quote, reach: first + 1, matter: span, sentence };
}
