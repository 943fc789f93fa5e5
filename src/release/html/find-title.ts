import { isTag, type Element, type ParentNode } from 'domhandler';
import { foldText } from '../../common/fold-text.ts';
import { LABEL } from '../letterhead/line-words.ts';
import { aroundTitle } from './around-title.ts';
import { measureOf, type Measures } from './measure-text.ts';
import type { PageMetadata } from './page-metadata.ts';
import { plainText } from './plain-text.ts';
import { isSiteName } from './site-lines.ts';

/** A headline, and the element that it stands in; null where only the metadata have it. */
export interface PageTitle {
  readonly text: string;
  readonly element: Element | null;
}

/** Words of a headline that is no h1, at the least. */
const LEAST_WORDS = 3;

/** Where a page may have its headline. */
export interface TitlePlaces {
  readonly headings: readonly Element[];
  readonly measures: Measures;
  readonly metadata: PageMetadata;
  readonly body: ParentNode;
  /** The lines of the text that stand above its first paragraph. */
  readonly head: readonly string[];
}

/**
 * The headline of a page among its headings that are shown: an h1 that the metadata have, too; then any heading that they
 * have; any h1; one at the head of the text; then what the metadata say without the site's name; then the last
 * heading above the text. Null where all this is only the site's name.
 */
export function findPageTitle({ headings, measures, metadata, body, head }: TitlePlaces): PageTitle | null {
  const { titles, siteName } = metadata;
  const said = titles.map(foldText);
  const candidates = headings
    .filter((heading) => measures.has(heading))
    .slice(0, MOST_HEADINGS)
    .map((element) => ({ element, text: plainText(element) }))
    .filter(({ text }) => text !== '' && text.length < LONGEST && !isSiteName(text, siteName));
  const isSaid = ({ text }: PageTitle): boolean => {
    const folded = foldText(text);
    return folded.length > 5 && said.some((title) => title.includes(folded));
  };
  const first = candidates.filter(({ element }) => element.name === 'h1');
  const found =
    first.find(isSaid) ??
    candidates.find((candidate) => candidate.text.split(' ').length >= LEAST_WORDS && isSaid(candidate)) ??
    first[0] ??
    candidates.find(({ text }) => head.includes(text));
  if (found !== undefined) return found;
  for (const title of titles) {
    const text = withoutSiteName(title, siteName);
    if (text !== null) return { text, element: elementWith(text, measures) };
  }
  return candidates.findLast(({ element }) => isRightAbove(element, body, measures)) ?? null;
}

/** The innermost element that has these words and no others. */
function elementWith(words: string, measures: Measures): Element | null {
  const length = words.replace(/\s+/gu, '').length;
  for (const [element, { text }] of measures)
    if (text === length && isTag(element) && plainText(element) === words) return element;
  return null;
}

/** Whether no paragraph stands between a heading and the text. */
function isRightAbove(heading: Element, body: ParentNode, measures: Measures): boolean {
  const around = aroundTitle(heading, body);
  return (
    around !== null && !around.between.some((node) => isTag(node) && measureOf(measures, node).prose > 0)
  );
}

const LONGEST = 600;

/** Headings among which the headline is looked for. */
const MOST_HEADINGS = 100;

/** "Minister meets …" from "MFA | Minister meets … - Ministry of Foreign Affairs"; null where little is left. */
export function withoutSiteName(title: string, siteName: string | null): string | null {
  // Parts and what separates them take turns.
  const parts = title.slice(0, LONGEST).split(SEPARATOR);
  let [first, last] = [0, parts.length - 1];
  while (last > 0 && (isSiteName(parts[last]!, siteName) || isShort(parts[last]!))) last -= 2;
  while (first < last && isLeadOfSite(parts, first, siteName)) first += 2;
  const rest = withoutLead(
    parts
      .slice(first, last + 1)
      .join('')
      .trim(),
    siteName,
  );
  return rest.split(' ').length >= LEAST_WORDS && !isSiteName(rest, siteName) ? rest : null;
}

const SEPARATOR = /(\s[-–—:]\s|\s?[|»·•_]\s?)/u;

/** "MFA", "News", "Sri Lanka" */
const isShort = (words: string): boolean => words.split(' ').length <= 2;

/** Whether a part before others names the site; "Comoros – Meeting between …" is of one piece. */
function isLeadOfSite(parts: readonly string[], at: number, siteName: string | null): boolean {
  const words = parts[at]!;
  const isJoined = /[-–—:]/u.test(parts[at + 1]!) && /\p{Ll}/u.test(words);
  return isJoined
    ? isSiteName(words, siteName) && !LABEL.test(words)
    : isSiteName(words, siteName) || isShort(words);
}

/** "Ministry of Foreign Affairs: Minister meets …" */
function withoutLead(title: string, siteName: string | null): string {
  const [, lead = '', rest = ''] = /^([^:]{3,80}):\s(.+)$/u.exec(title) ?? [];
  return lead !== '' && isSiteName(lead, siteName) && !LABEL.test(lead) ? rest : title;
}
