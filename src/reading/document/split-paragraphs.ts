import type { ZonedLine } from './find-zones.ts';
import type { Zone } from '../document.ts';

/** Lines that belong together. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Where the words begin, after the marker. */
  readonly contentStart: number;
  readonly zone: Zone;
  readonly marker: string | null;
}

const MARKER =
  /^(?:\(?(?:\d{1,2}|[ivx]{1,5}|[a-z])[.)]|(?:[IVX]{1,5}|[A-H])\.(?=\s{1,4}\p{Lu}\p{Ll})|\d{1,2}(?:\.\d{1,2}){1,2}\.?|[•▪●○◦‣·*–—-])(?=\s)/u;

/** Divides lines into paragraphs at empty lines, at markers of lists, and where lines are no wrapped text. */
export function splitParagraphs(text: string, lines: readonly ZonedLine[]): readonly Block[] {
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const own = text.slice(line.start, line.end);
    const marker = line.zone === 'TITLE' ? null : (MARKER.exec(own)?.[0] ?? null);
    const previous = blocks.at(-1);
    const above = lines[i - 1];
    if (previous !== undefined && above !== undefined && !line.opensBlock && marker === null) {
      const listed = line.zone === 'BODY' && inListOfLines(text, lines, i);
      if (line.zone === 'TITLE' || (!listed && wraps(text.slice(above.start, above.end), own))) {
        blocks[blocks.length - 1] = { ...previous, end: line.end };
        return;
      }
    }
    const content = marker === null ? 0 : marker.length + /^\s*/u.exec(own.slice(marker.length))![0].length;
    blocks.push({
      start: line.start,
      end: line.end,
      contentStart: content < own.length ? line.start + content : line.start,
      zone: line.zone,
      marker,
    });
  });
  return blocks;
}

/** Lines of a list that have no mark, at the most. */
const LONGEST_LIST = 40;

/** Whether a line is one of several under a line that ends with a colon, each of which begins anew. */
function inListOfLines(text: string, lines: readonly ZonedLine[], at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST_LIST &&
    !lines[first]!.opensBlock &&
    !opensList(text, lines[first - 1]!)
  )
    first -= 1;
  if (first === 0 || !opensList(text, lines[first - 1]!)) return false;
  let end = first;
  while (end < lines.length && end - first < LONGEST_LIST && (end === first || !lines[end]!.opensBlock)) {
    const line = text.slice(lines[end]!.start, lines[end]!.end);
    if (!/^[^\p{L}]{0,3}\p{Lu}/u.test(line) || line.length > 160) return false;
    end += 1;
  }
  return end - first > 1;
}

const opensList = (text: string, { end }: ZonedLine): boolean => text[end - 1] === ':';

/** Characters on a line of wrapped text at the most. */
const LONGEST_WRAPPED = 140;

/** Characters by which lines of wrapped text differ at the most. */
const RAGGED = 25;

/** "09.00 | Laying of a wreath | Independence Monument": a row of a table. */
const isRow = (line: string): boolean => line.includes(' | ');

/** Whether a line goes on in the next: neither a paragraph on one line nor a line that stands alone. */
function wraps(line: string, next: string): boolean {
  if (line.length > LONGEST_WRAPPED || isRow(line) || isRow(next)) return false;
  if (/[.!?:;]["'”’)]{0,2}$/u.test(line))
    return line.length > 50 && /^\p{Lu}?[\p{Ll}]/u.test(next) && next.length > 50;
  if (/^\p{Ll}/u.test(next) || /[,&-]$|\b(?:and|of|the|for|to|on|in|with)$/iu.test(line)) return true;
  // A heading: the next line's first word would have had room on it.
  const room = next.length - line.length - next.indexOf(' ');
  return line.length > 50 && next.length <= LONGEST_WRAPPED && room < RAGGED;
}
