import { BODY_NOUN, HEADLINE_WORDS, LABEL } from '../letterhead/line-words.ts';
import { isFurniture } from '../letterhead/page-furniture.ts';

/** When, by whom or how often: what a site says of its page, and no letterhead. */
const POSTED =
  /^(?:date(?: (?:modified|updated|published|posted|created))?|dated|published|posted|created|updated|uploaded|added|submitted|modified|(?:first|last) (?:updated?|modified|reviewed|publication|published|changed?)|written|author|by|from|(?:data )?source(?: url)?|category|categories|section|type|topics?|tags?|views?|hits?|read(?:ing time)?|visits?|share|print|news|on)\b\s?(?:on|at|by|in|date)?\s?[:|–-]|^(?:published|posted|created|updated|uploaded|added|submitted|written|(?:first|last) (?:updated?|modified|reviewed|publication|published|changed?)|filed)\b|^(?:date|views?|hits?)\s\d|^by\s\S+$/iu;

const LONGEST = 200;

/** Whether a line belongs to the site: a button, a counter, "Posted on 5 March by webmaster". */
export function isSiteLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  return line.split(/\s\|\s/u).some((part) => POSTED.test(part)) || (isFurniture(line) && !LABEL.test(line));
}

/** Lines without those of the site at both ends, and what was taken off. */
export function takeSiteLines(lines: readonly string[]): {
  readonly rest: readonly string[];
  readonly taken: readonly string[];
} {
  let start = 0;
  let end = lines.length;
  while (start < end && isOff(lines[start]!)) start += 1;
  while (end > start && isOff(lines[end - 1]!)) end -= 1;
  return { rest: lines.slice(start, end), taken: [...lines.slice(0, start), ...lines.slice(end)] };
}

const isOff = (line: string): boolean => line === '' || isSiteLine(line);

/** Whether a line is a paragraph of running text. */
export function isProseLine(line: string): boolean {
  return line.length >= 60 && (/[.!?:;,]["'”’)]{0,2}$/u.test(line) || line.length > 150);
}

/** A word of a name: one with a capital or without letters, or one that joins others. */
const SMALL_WORD =
  /^(?:\P{Ll}.*|of|the|and|for|in|to|at|an?|de|des|du|da|do|dos|das|la|le|les|el|al|y|e|et|für|van|von)$/u;

/** Whether words are nothing but the name of a ministry, an embassy or a section of its site. */
export function isSiteName(words: string, siteName: string | null): boolean {
  if (words === siteName || isFurniture(words) || LABEL.test(words)) return true;
  const all = words.split(' ');
  return (
    all.length <= 10 &&
    BODY_NOUN.test(words) &&
    !HEADLINE_WORDS.test(words) &&
    all.every((word) => SMALL_WORD.test(word))
  );
}
