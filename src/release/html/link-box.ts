import type { Element } from 'domhandler';
import { measureOf, type Measures } from './measure-text.ts';

/** Links of a block that is nothing but links to other pages, at the least. */
const LEAST_LINKS = 2;

/** Share of a block's text that its links have. */
const LEAST_LINKED = 0.75;

const BOXES: ReadonlySet<string> = new Set(['ul', 'ol', 'div', 'table', 'section', 'dl', 'p']);

/** Whether a block is a list of links to other pages. */
export function isLinkBox(element: Element, measures: Measures): boolean {
  if (!BOXES.has(element.name)) return false;
  const { text, linked, links } = measureOf(measures, element);
  return links >= LEAST_LINKS && linked >= text * LEAST_LINKED;
}
