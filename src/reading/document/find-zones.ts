import { splitTokens } from '../../common/split-tokens.ts';
import { findDates } from '../../model/find-dates.ts';
import type { Token, Zone } from '../document.ts';
import {
  ABOUT_LINE,
  ATTRIBUTION_LINE,
  BACKGROUND_LINE,
  CONTACT_LINE,
  LEAD_LINE,
  LABEL_LINE,
  SIGN_OFF_LINE,
} from '../lexicon/letterhead-lines.ts';

/** A line of the text that is not empty, with what it is for. */
export interface ZonedLine {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
  /** An empty line, or another zone, comes before. */
  readonly opensBlock: boolean;
}

/** The lines of a text with their zones: the title where the release's title stands, around it and at the foot what frames the page. */
export function findZones(text: string, tokens: readonly Token[], title: string): readonly ZonedLine[] {
  const lines = linesOf(text);
  const zones: (Zone | null)[] = lines.map(() => null);
  const [titleFirst, titleLast] = titleLines(lines, tokens, title);
  const prose = lines.map((line) => isProse(text.slice(line.start, line.end)));
  for (let i = 0; i < titleFirst; i += 1) zones[i] = prose[i] === true ? 'BODY' : 'LETTERHEAD';
  for (let i = titleFirst; i <= titleLast; i += 1) zones[i] = 'TITLE';
  // Below the title: dates, labels and the like, up to the first running text.
  for (let i = titleLast + 1; i < lines.length && prose[i] !== true; i += 1)
    if (isBelowTitle(text, lines, i)) zones[i] = 'LETTERHEAD';
  zoneFoot(text, lines, zones, titleLast);
  zoneNotes(text, lines, zones, Math.max(titleLast + 1, prose.indexOf(true) + 1));
  return lines.map((line, i) => ({
    start: line.start,
    end: line.end,
    zone: zones[i] ?? 'BODY',
    opensBlock: line.afterBlank || (i > 0 && (zones[i] ?? 'BODY') !== (zones[i - 1] ?? 'BODY')),
  }));
}

/** Whether a line below the title frames the page, and is no rest of the title. */
function isBelowTitle(text: string, lines: readonly Line[], at: number): boolean {
  const line = text.slice(lines[at]!.start, lines[at]!.end);
  return isFrame(line) && (LABELLED.test(line) || !goesOn(lines, at));
}

/** Whether a line goes on from the one above, which was broken for its length. */
function goesOn(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return above !== undefined && !lines[at]!.afterBlank && above.end - above.start >= 60;
}

/** "Date 2024-05-13 10:30": a line that says itself what it is, whatever stands above. */
const LABELLED = /^(?:date|published|posted|created|updated|issued|source|press release no)\b/iu;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly afterBlank: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  for (const line of text.split('\n')) {
    if (line.trim() === '') afterBlank = true;
    else {
      lines.push({ start, end: start + line.length, afterBlank });
      afterBlank = false;
    }
    start += line.length + 1;
  }
  return lines;
}

/** First and last line of the title; the title of a page without one is its first sentence, which is no line of its own. */
function titleLines(
  lines: readonly Line[],
  tokens: readonly Token[],
  title: string,
): readonly [number, number] {
  const words = splitTokens(title);
  const first = words[0];
  // A title that is a whole sentence was taken from the running text of a page without one.
  if (first === undefined || title.endsWith('.')) return [0, -1];
  const far = Math.min(tokens.length, SEARCHED);
  for (let i = 0; i < far; i += 1) {
    if (tokens[i]!.folded !== first.folded) continue;
    if (!words.every((word, k) => tokens[i + k]?.folded === word.folded)) continue;
    const [start, end] = [tokens[i]!.start, tokens[i + words.length - 1]!.end];
    const from = lines.findIndex((line) => line.start <= start && start < line.end);
    const to = lines.findIndex((line) => line.start < end && end <= line.end);
    if (from === -1 || to === -1) continue;
    const next = tokens[i + words.length];
    // A line that goes on after the title is running text.
    if (next !== undefined && next.start < lines[to]!.end && lines[to]!.end - end > 12) return [0, -1];
    return [from, to];
  }
  return [0, -1];
}

/** Tokens at the head of a page among which its title is looked for. */
const SEARCHED = 2000;

function isProse(line: string): boolean {
  if (line.length < 50) return false;
  return line.length > 100 ? /\p{Ll}\s\p{Ll}/u.test(line) : /[.;]["'”’)]{0,2}$/u.test(line);
}

function isFrame(line: string): boolean {
  return (
    LABEL_LINE.test(line) ||
    ATTRIBUTION_LINE.test(line) ||
    isDateLine(line) ||
    (SIGN_OFF_LINE.test(line) && line.length < 100)
  );
}

function isDateLine(line: string): boolean {
  if (line.length > 80 || !/\d{4}/u.test(line)) return false;
  const day = findDates(line, null).find((date) => date.dated && date.precision === 'DAY');
  return day !== undefined && line.length - (day.end - day.start) < 36 && !/\p{Ll}[.;]$/u.test(line);
}

/** From the foot upwards: a place and date, a body's name, ornaments. */
function zoneFoot(text: string, lines: readonly Line[], zones: (Zone | null)[], titleLast: number): void {
  for (let i = lines.length - 1; i > titleLast && i >= lines.length - 8; i -= 1) {
    const line = text.slice(lines[i]!.start, lines[i]!.end);
    const place = line.length < 30 && line === line.toUpperCase() && i > lines.length - 4;
    if (line.length > 110 || isProse(line) || !(SIGN_OFF_LINE.test(line) || isDateLine(line) || place)) break;
    zones[i] = 'LETTERHEAD';
  }
}

/**
 * Notes and addresses of the press office below the running text, each down to the next such heading; addresses end
 * where running text goes on.
 */
function zoneNotes(text: string, lines: readonly Line[], zones: (Zone | null)[], from: number): void {
  let zone: Zone | null = null;
  for (let i = from; i < lines.length; i += 1) {
    const { start, end } = lines[i]!;
    const line = text.slice(start, Math.min(end, start + LONG));
    if (line.length < 120 && CONTACT_LINE.test(line)) zone = 'CONTACT';
    else if (line.length < 90 && (BACKGROUND_LINE.test(line) || ABOUT_LINE.test(line))) zone = 'BACKGROUND';
    else if (zone === 'CONTACT' && line.length === LONG) zone = null;
    if (zone !== null) zones[i] = zone;
    else if (line.length < LONG && LEAD_LINE.test(line)) zones[i] = 'BACKGROUND';
  }
}

/** Characters of a line that is a paragraph and no address. */
const LONG = 200;
