import type { Place } from './place.ts';

/** A paragraph of a text, and how it is set. */
export interface Block extends Place {
  readonly look: 'letterhead' | 'title' | 'heading' | 'paragraph';
}

const LONGEST_HEADING = 90;
/** Of a title, as far as it is looked for. */
const MOST_LINES = 4;

/** The paragraphs of a text: what stands before its title is its letterhead, a short line without a stop a heading. */
export function blocksOf(text: string, title: string): readonly Block[] {
  const titled = whereTitled(text, title);
  if (titled === null) return bodyOf(text, 0);
  const head = paragraphsOf(text.slice(0, titled.start), 0);
  // Lines right under the title, such as its day, belong to it.
  const blank = text.slice(titled.end).search(/\n[^\S\n]*\n/);
  const under = blank === -1 ? text.length : titled.end + blank;
  return [
    ...head.map(({ start, end }): Block => ({ start, end, look: 'letterhead' })),
    { ...titled, look: 'title' },
    ...paragraphsOf(text.slice(titled.end, under), titled.end).map(({ start, end }): Block => ({
      start,
      end,
      look: 'letterhead',
    })),
    ...bodyOf(text.slice(under), under),
  ];
}

/** Where the title stands, on a line of its own or on several. */
function whereTitled(text: string, title: string): Place | null {
  const lines = [...text.matchAll(/[^\n]*\S/g)].map(({ index, 0: words }) => ({
    start: index + words.search(/\S/),
    end: index + words.length,
  }));
  for (const [index, { start }] of lines.entries())
    for (const { end } of lines.slice(index, index + MOST_LINES))
      if (plain(text.slice(start, end)) === plain(title)) return { start, end };
  return null;
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function bodyOf(text: string, from: number): readonly Block[] {
  const places = paragraphsOf(text, from);
  return places.map(({ start, end }, index): Block => {
    const isLast = index === places.length - 1;
    const look = !isLast && isHeading(text.slice(start - from, end - from)) ? 'heading' : 'paragraph';
    return { start, end, look };
  });
}

/** What stands between empty lines. */
function paragraphsOf(text: string, from: number): readonly Place[] {
  return [...text.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map(({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
  }));
}

/** A day on a line of its own heads nothing. */
const DAY = /\d{4}$/;

function isHeading(words: string): boolean {
  return (
    words.length <= LONGEST_HEADING &&
    !DAY.test(words) &&
    !words.includes('\n') &&
    /^[\p{L}\p{N}].*[\p{L}\p{N})]$/u.test(words)
  );
}
