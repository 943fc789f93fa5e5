import { isTag, isText, type Element, type ParentNode } from 'domhandler';
import { INLINE, SILENT } from './element-kinds.ts';
import { isHidden } from './hidden.ts';

/** How much text an element has, in characters without white space. */
export interface Measure {
  readonly text: number;
  /** Of it, in links. */
  readonly linked: number;
  readonly links: number;
  /** Of it, in paragraphs: runs of at least `PARAGRAPH` characters, most of them not in links. */
  readonly prose: number;
}

const NOTHING: Measure = { text: 0, linked: 0, links: 0, prose: 0 };

/** Characters of a run of text that is a paragraph, and no label or line of a menu. */
const PARAGRAPH = 60;

/** The measures of all elements of a tree that are shown; what is not among them is no part of its text. */
export type Measures = ReadonlyMap<ParentNode, Measure>;

/** Measures a tree; `isLeftOut` elements below its root count for nothing, as hidden ones and machinery do. */
export function measureText(root: ParentNode, isLeftOut: (element: Element) => boolean): Measures {
  const measures = new Map<ParentNode, Measure>();
  measure(root, false, isLeftOut, measures);
  return measures;
}

/** The measure of an element; nothing for one that is left out. */
export const measureOf = (measures: Measures, element: ParentNode): Measure =>
  measures.get(element) ?? NOTHING;

/** Text of an element's own lines: what lies in it without blocks between. */
interface Run {
  text: number;
  linked: number;
}

function measure(
  element: ParentNode,
  linked: boolean,
  isLeftOut: (element: Element) => boolean,
  measures: Map<ParentNode, Measure>,
): Run {
  const run: Run = { text: 0, linked: 0 };
  const inLink = linked || isLink(element);
  let { text, linked: linkedText, links, prose } = NOTHING;
  if (inLink && !linked) links += 1;
  for (const child of element.children) {
    if (isText(child)) {
      const length = lengthOf(child.data);
      run.text += length;
      if (inLink) run.linked += length;
    } else if (isTag(child) && !SILENT.has(child.name) && !isHidden(child) && !isLeftOut(child)) {
      const inner = measure(child, inLink, isLeftOut, measures);
      const own = measures.get(child) ?? NOTHING;
      run.text += inner.text;
      run.linked += inner.linked;
      text += own.text - inner.text;
      linkedText += own.linked - inner.linked;
      links += own.links;
      prose += own.prose;
    }
  }
  text += run.text;
  linkedText += run.linked;
  const inline = isTag(element) && INLINE.has(element.name);
  if (!inline && run.text >= PARAGRAPH && run.linked * 2 < run.text) prose += run.text - run.linked;
  measures.set(element, { text, linked: linkedText, links, prose });
  return inline ? run : { text: 0, linked: 0 };
}

const isLink = (element: ParentNode): boolean =>
  isTag(element) && element.name === 'a' && element.attribs['href'] !== undefined;

/** Characters that are no white space. */
function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0) length += 1;
  }
  return length;
}
