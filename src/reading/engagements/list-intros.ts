import type { TextDocument } from '../document.ts';
import type { Line } from './line.ts';
import { isWho } from './unit.ts';

/** The longest item without a mark, in units: what is longer is running text. */
const LONGEST_ITEM = 70;

/** For each line the line that opens the list it is an item of; null outside lists. */
export function findListIntros(document: TextDocument, lines: readonly Line[]): readonly (number | null)[] {
  let intro: number | null = null;
  return lines.map((line, index) => {
    const { sentence, units } = line;
    const marked = isMarked(document, line);
    const item = marked || (intro !== null && opensWithSomeone(line, lines[index - 1]));
    const own = item ? intro : null;
    if (
      units.at(-1)?.key === ':' ||
      opensList(document.text, sentence.start, sentence.end) ||
      (!item && SEVERAL.test(line.text) && isMarked(document, lines[index + 1]))
    )
      intro = index;
    else if (!item) intro = null;
    return own;
  });
}

const LIST_OPENERS = ['among which', 'including', 'as follows'];

/** Whether the last words of a sentence, before its marks, say that a list follows. */
function opensList(text: string, start: number, sentenceEnd: number): boolean {
  let end = sentenceEnd;
  while (end > start && !/\w/u.test(text[end - 1]!)) end -= 1;
  return LIST_OPENERS.some((words) => {
    const at = end - words.length;
    return at >= start && text.endsWith(words, end) && (at === start || !/\w/u.test(text[at - 1]!));
  });
}

/** "received separate courtesy calls from three Ambassadors.", below it "1. In the morning": one item for each. */
const SEVERAL =
  / (?:separate|separately|several|series of|number of|two|three|four|five|six) (?:[a-z-]+ ){0,3}(?:calls|meetings|talks|audiences|receptions|ambassadors)[ ,.]/u;

const isMarked = (document: TextDocument, line: Line | undefined): boolean =>
  line !== undefined && (document.paragraphs[line.sentence.paragraph]?.marker ?? null) !== null;

/** "Mr X, Foreign Minister of A;" in a paragraph of its own is an item though it has no mark. */
function opensWithSomeone({ sentence, units }: Line, before: Line | undefined): boolean {
  const first = /^(?:the|with|-)$/u.test(units[0]?.key ?? '') ? units[1] : units[0];
  return (
    before !== undefined &&
    before.sentence.paragraph !== sentence.paragraph &&
    units.length < LONGEST_ITEM &&
    isWho(first) &&
    first.key === '{p}' &&
    !/^(?:said|stated|added|noted)$/u.test(units[1]?.key ?? '')
  );
}
