import type { Element } from 'domhandler';
import { measureOf, type Measures } from './measure-text.ts';

/** Share of a block's text that its links have. */
const LEAST_LINKED = 0.75;

const BOXES: ReadonlySet<string> = new Set(['ul', 'ol', 'div', 'table', 'section', 'dl', 'li', 'p']);

/** Whether a block is nothing but links to other pages, `leastLinks` of them or more. */
export function isLinkBox(element: Element, measures: Measures, leastLinks: number): boolean {
  if (!BOXES.has(element.name)) return false;
  const { text, linked, links } = measureOf(measures, element);
  return links >= leastLinks && linked >= text * LEAST_LINKED;
}
