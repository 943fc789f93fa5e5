import { isTag, type ChildNode, type Element } from 'domhandler';
import type { SiteRules } from '../../model/source.ts';
import { HEADINGS } from './element-kinds.ts';
import { isBareDay } from './find-day.ts';
import { measureOf, type Measures } from './measure-text.ts';
import { plainText } from './plain-text.ts';
import { select } from './select.ts';
import type { Survey } from './survey-page.ts';

/** One release of a page that bundles several. */
export interface Part {
  readonly nodes: readonly ChildNode[];
  readonly heading: Element | null;
  /** By which the page's address leads to it. */
  readonly id: string | null;
}

/** Prose of an article that is no teaser of a page elsewhere, and of one below a heading with its day. */
const LEAST_ARTICLE = 200;
const LEAST_DATED = 100;

/** Words of a headline above such a day; "Day one" of a programme has fewer. */
const LEAST_WORDS = 3;

/** Share of a page's prose that its parts have together, and one of them at the most. */
const LEAST_TOGETHER = 0.7;
const MOST_OF_ONE = 0.8;

/** The releases that a page bundles: by its site's rules, else where it plainly repeats them; none on other pages. */
export function splitParts(survey: Survey, measures: Measures, rules: SiteRules): readonly Part[] {
  if (rules.parts !== undefined)
    return select(rules.parts, survey.root)
      .filter((element) => measureOf(measures, element).text > 0)
      .map((element) =>
        partOf(element, select(rules.title, element)[0] ?? headingIn(element.children, measures)),
      );
  if (rules.body !== undefined) return [];
  const articles = articlesOf(survey, measures);
  return articles.length > 1 ? articles : datedSections(survey, measures);
}

const partOf = (element: Element, heading: Element | null): Part => ({
  nodes: [element],
  heading,
  id: element.attribs['id'] ?? heading?.attribs['id'] ?? null,
});

function articlesOf({ root, articles }: Survey, measures: Measures): readonly Part[] {
  const all = measureOf(measures, root).prose;
  const long = articles.filter(
    (article) => measureOf(measures, article).prose >= LEAST_ARTICLE && !hasAround(article, 'article'),
  );
  const each = long.map((article) => measureOf(measures, article).prose);
  const together = each.reduce((sum, prose) => sum + prose, 0);
  if (together < all * LEAST_TOGETHER || Math.max(0, ...each) > all * MOST_OF_ONE) return [];
  const parts = long.map((article) => partOf(article, headingIn(article.children, measures)));
  const whole = parts.every(({ heading, nodes }) => heading !== null && !nodes.some(isExcerpt));
  return whole ? parts : [];
}

/** Whether an article leads to the rest of it on another page. */
function isExcerpt(article: ChildNode): boolean {
  const links = select('a[href]', article).slice(0, MOST_LINKS);
  return links.some((link) => READ_ON.test(plainText(link)));
}

const MOST_LINKS = 50;
const READ_ON =
  /^(?:(?:read|see|view|learn|continue) (?:on|more|reading|(?:the )?(?:full |whole )?(?:story|article|statement|release|text))|more|full (?:story|article|statement|release|text))[\s.…»›>→]*$/iu;

function hasAround(element: Element, name: string): boolean {
  for (let up = element.parent; up !== null; up = up.parent) if (isTag(up) && up.name === name) return true;
  return false;
}

/** Headings of one level below one another, each followed by a day alone and by paragraphs. */
function datedSections({ headings }: Survey, measures: Measures): readonly Part[] {
  const shown = headings.filter((heading) => measures.has(heading));
  for (const siblings of Map.groupBy(shown, (heading) => heading.parent).values())
    for (const level of Map.groupBy(siblings, (heading) => heading.name).values()) {
      const parts = level.map(sectionOf);
      if (parts.length > 1 && parts.every((part) => isDated(part, measures))) return parts;
    }
  return [];
}

function sectionOf(heading: Element): Part {
  const nodes: ChildNode[] = [heading];
  for (
    let next = heading.next;
    next !== null && !(isTag(next) && next.name === heading.name);
    next = next.next
  )
    nodes.push(next);
  return { nodes, heading, id: heading.attribs['id'] ?? null };
}

function isDated({ nodes }: Part, measures: Measures): boolean {
  const [heading, first, ...rest] = nodes.filter(isTag);
  if (heading === undefined || first === undefined || !isBareDay(plainText(first))) return false;
  if (plainText(heading).split(' ').length < LEAST_WORDS) return false;
  return rest.reduce((sum, element) => sum + measureOf(measures, element).prose, 0) >= LEAST_DATED;
}

/** The first heading that is shown. */
function headingIn(nodes: readonly ChildNode[], measures: Measures): Element | null {
  for (const node of nodes) {
    if (!isTag(node) || !measures.has(node)) continue;
    const found = HEADINGS.has(node.name) ? node : headingIn(node.children, measures);
    if (found !== null) return found;
  }
  return null;
}
