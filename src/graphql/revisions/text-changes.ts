import { diffWordsWithSpace } from 'diff';

/** A run of words that one text has in a place and another has not. */
export interface TextChange {
  readonly kind: 'ADDED' | 'REMOVED';
  readonly text: string;
  /** Offset of the first character: in the older text of what was removed, in the newer one of what was added. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
}

/** Words and spaces that may differ until it is no correction any more; the time of a comparison goes with their square. */
const MOST_EDITS = 400;
/** Characters of both texts together, of what is compared word by word. */
const MOST_CHARACTERS = 200_000;

/**
 * What makes a newer text of an older one, in the order of the text: runs of words, white space and punctuation. Texts that
 * have little in common, or are very long, are told apart as a whole between what they begin and end with alike.
 */
export function textChanges(older: string, newer: string): TextChange[] {
  const changes: TextChange[] = [];
  let [inOlder, inNewer] = [0, 0];
  for (const { value, removed, added } of compareWords(older, newer) ?? compareWhole(older, newer)) {
    const change = (kind: TextChange['kind'], start: number) =>
      changes.push({ kind, text: value, start, end: start + value.length });
    if (removed) change('REMOVED', inOlder);
    if (added) change('ADDED', inNewer);
    if (!added) inOlder += value.length;
    if (!removed) inNewer += value.length;
  }
  return changes.filter(({ text }) => text !== '');
}

interface Run {
  readonly value: string;
  readonly removed: boolean;
  readonly added: boolean;
}

function compareWords(older: string, newer: string): readonly Run[] | undefined {
  if (older.length + newer.length > MOST_CHARACTERS) return undefined;
  return diffWordsWithSpace(older, newer, { maxEditLength: MOST_EDITS });
}

function compareWhole(older: string, newer: string): readonly Run[] {
  const most = Math.min(older.length, newer.length);
  let start = 0;
  while (start < most && older[start] === newer[start]) start += 1;
  while (start > 0 && (isInWord(older, start) || isInWord(newer, start))) start -= 1;
  let end = 0;
  while (end < most - start && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  while (end > 0 && (isInWord(older, older.length - end) || isInWord(newer, newer.length - end))) end -= 1;
  return [
    { value: older.slice(0, start), removed: false, added: false },
    { value: older.slice(start, older.length - end), removed: true, added: false },
    { value: newer.slice(start, newer.length - end), removed: false, added: true },
  ];
}

/** Whether no white space stands on either side of a place. */
function isInWord(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at));
}
