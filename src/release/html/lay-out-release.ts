import { foldText } from '../../common/fold-text.ts';
import { LABEL } from '../letterhead/line-words.ts';
import { normalizeText } from '../normalize-text.ts';
import { isBareDay } from './find-day.ts';
import { isProseLine, isSiteLine, takeSiteLines } from './site-lines.ts';

/** Lines at the head of a text among which its title may stand. */
const HEAD = 14;

/** Lines that one title may be broken into. */
const MOST_TITLE_LINES = 4;

/** A release's text, and the lines of its head, and of the site, that may tell its day. */
export interface LaidOutRelease {
  readonly text: string;
  readonly headLines: readonly string[];
}

/**
 * The text of a release: its title, what is of its letterhead between title and text, and the text without lines of the
 * site, such as `siteNames` in the page's headings. A title that the text has in its own letterhead stays there.
 */
export function layOutRelease(
  title: string | null,
  between: string,
  body: string,
  siteNames: ReadonlySet<string> = new Set(),
): LaidOutRelease {
  const { rest: lines, taken: trimmed } = takeSiteLines(linesOf(body));
  if (title === null) return { text: normalizeText(lines.join('\n')), headLines: trimmed };
  const at = placeOf(title, lines);
  if (at === null) {
    const [kept, taken] = partition(linesOf(between).map(withoutDash), isOfRelease);
    const head = kept.filter((line) => line === '' || foldText(line) !== foldText(title));
    return {
      text: normalizeText([title, '', ...head, '', ...lines].join('\n')),
      headLines: [...taken, ...trimmed, ...kept],
    };
  }
  const above = lines.slice(0, at.first).filter((line) => !siteNames.has(line));
  const prose = lines.findIndex((line, i) => i > at.last && isProseLine(line));
  const below = prose === -1 ? at.last + 1 : prose;
  const [head, taken] = partition(lines.slice(at.last + 1, below).map(withoutDash), isOfRelease);
  const letterhead = above.some((line) => line !== '' && !isBareDay(line));
  const own = [
    ...(letterhead ? above : []),
    ...lines.slice(at.first, at.last + 1),
    ...(letterhead ? [] : ['']),
    ...head,
  ];
  return {
    text: normalizeText([...own, ...lines.slice(below)].join('\n')),
    headLines: [...taken, ...trimmed, ...above, ...head],
  };
}

const linesOf = (text: string): readonly string[] => normalizeText(text).split('\n');

/** The lines at the head of a text on which its title stands, whatever its case. */
function placeOf(
  title: string,
  lines: readonly string[],
): { readonly first: number; readonly last: number } | null {
  const folded = foldText(title);
  for (let first = 0; first < Math.min(HEAD, lines.length); first += 1) {
    if (lines[first] === '') continue;
    for (let last = first; last < Math.min(first + MOST_TITLE_LINES, lines.length); last += 1) {
      const words = lines.slice(first, last + 1).join(' ');
      if (words.length > title.length * 2) break;
      if (foldText(words) === folded) return { first, last };
    }
  }
  return null;
}

/** Whether a line between title and text is of the release: its label, who issues it, its day, what it sums up. */
const isOfRelease = (line: string): boolean =>
  line === '' || (!isSiteLine(line) && (!COUNT.test(line) || isBareDay(line)) && !FOREIGN.test(line));

/** A label of the site in another script, and a number. */
const FOREIGN = /^(?=.*\d)(?=.*[\p{L}--[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]]).{1,80}$/v;

/** A number without a word, of readers, most likely, or a time of day. */
const COUNT = /^(?:[\d., ]{1,12}|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)$/iu;

/** A label, a day or a count without the dash that it has where a site lists them. */
function withoutDash(line: string): string {
  const rest = line.replace(/^- /u, '');
  return LABEL.test(rest) || COUNT.test(rest) || isBareDay(rest) || isSiteLine(rest) ? rest : line;
}

function partition<T>(
  values: readonly T[],
  test: (value: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}
