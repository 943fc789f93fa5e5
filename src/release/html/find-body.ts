import { isTag, isText, type ChildNode, type Element, type ParentNode } from 'domhandler';
import { CONTAINERS, HEADINGS } from './element-kinds.ts';
import { measureOf, type Measures } from './measure-text.ts';

/** Share of the prose that the next narrower element must have for the rest to be no part of the release. */
const MOST = 0.85;

/** Share of the page's prose from which an element that calls itself a body is one. */
const LEAST_CALLED = 0.5;

/** Where the text of a release lies; `sure` is false where other columns have much text, too. */
export interface FoundBody {
  readonly element: ParentNode;
  readonly sure: boolean;
}

/**
 * The narrowest element with nearly all prose of `root`: the one that calls itself the body of an article, else what is
 * left on the way down. Null where there is no prose.
 */
export function findBody(root: ParentNode, called: readonly Element[], measures: Measures): FoundBody | null {
  const all = measureOf(measures, root).prose;
  if (all === 0) return null;
  const bodies = called.filter((element) => measureOf(measures, element).prose > all * LEAST_CALLED);
  const body = bodies.find(isBodyName);
  if (body !== undefined) return { element: body, sure: true };
  let element: ParentNode = bodies.at(-1) ?? root;
  for (;;) {
    const { prose } = measureOf(measures, element);
    const inner = element.children
      .filter(isTag)
      .find(
        (child) =>
          CONTAINERS.has(child.name) &&
          measureOf(measures, child).prose >= prose * MOST &&
          measureOf(measures, child).prose > 0,
      );
    if (inner === undefined) break;
    element = inner;
  }
  return { element: widen(element, measures), sure: !hasColumns(element, measures) };
}

/** Class names and the like by which content management systems call the text of an article. */
const BODY_NAME =
  /(?:^|[\s_-])(?:field[-_]{1,2}(?:name-)?(?:field-)?(?:body|content|text)|entry-content|post-content|post__content|article-?_?_?(?:body|content|text)|news-?_?(?:body|content|text|detail-content)|content-body|body-content|journal-content-article|td-post-content|govspeak|ms-rtestate-field|com-content-article__body|story-?body|press-release-(?:body|content|text)|TRS_Editor|rich-?text|rte-content)(?:[\s_]|$)/iu;

/** Whether an element calls itself the text of an article, or an article, or what is main. */
export function callsItselfBody(element: Element): boolean {
  return (
    element.name === 'article' ||
    element.name === 'main' ||
    element.attribs['role'] === 'main' ||
    isBodyName(element)
  );
}

function isBodyName({ attribs }: Element): boolean {
  return (
    /^(?:articleBody|text)$/u.test(attribs['itemprop'] ?? '') ||
    BODY_NAME.test(attribs['class'] ?? '') ||
    BODY_NAME.test(attribs['id'] ?? '')
  );
}

/** The element around one whose siblings are paragraphs, lines and unnamed blocks like it: the rest of the same text. */
function widen(element: ParentNode, measures: Measures): ParentNode {
  const { parent } = element;
  if (
    !isTag(element) ||
    parent === null ||
    !isTag(parent) ||
    !CONTAINERS.has(element.name) ||
    isCell(element)
  )
    return element;
  const rest = parent.children.filter((child) => child !== element);
  return rest.some((child) => goesOn(child, measures)) ? widen(parent, measures) : element;
}

const isCell = ({ name }: Element): boolean =>
  name === 'td' || name === 'tr' || name === 'tbody' || name === 'body';

function goesOn(node: ChildNode, measures: Measures): boolean {
  if (isText(node)) return node.data.trim().length > 2;
  if (!isTag(node) || HEADINGS.has(node.name)) return false;
  const { text, linked } = measureOf(measures, node);
  if (text === 0 || linked * 2 > text) return false;
  if (node.name === 'p' || node.name === 'blockquote' || node.name === 'ul' || node.name === 'ol')
    return true;
  return node.name === 'div' && node.attribs['class'] === undefined && node.attribs['id'] === undefined;
}

/** Share of an element's prose from which a block, or a cell of a layout, may be a column of its own. */
const LEAST_COLUMN = 0.2;
const LEAST_CELL = 0.05;

/** Whether the text falls into blocks of different names: columns of a page, rather than parts of one text. */
function hasColumns(element: ParentNode, measures: Measures): boolean {
  const { prose } = measureOf(measures, element);
  const columns = element.children.filter(
    (child): child is Element =>
      isTag(child) &&
      CONTAINERS.has(child.name) &&
      measureOf(measures, child).prose > prose * (isCell(child) ? LEAST_CELL : LEAST_COLUMN),
  );
  const names = new Set(
    columns.map(({ name, attribs }) => `${name} ${attribs['class'] ?? attribs['id'] ?? ''}`),
  );
  return columns.length > 1 && (names.size > 1 || isCell(columns[0]!));
}
