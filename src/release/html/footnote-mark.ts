import { isTag, isText, type Element } from 'domhandler';

/** Whether an element is the mark of a footnote: a raised number, or a number that leads to a place on the page. */
export function isFootnoteMark(element: Element): boolean {
  if (element.name === 'a')
    return (
      /#(?:_?(?:ftn|edn|fn|footnote|note|ref|cite))/iu.test(element.attribs['href'] ?? '') &&
      MARK.test(shortText(element))
    );
  if (element.name !== 'sup') return false;
  const before = element.prev !== null && isText(element.prev) ? element.prev.data : '';
  // "25 km²" and "10⁶"
  return MARK.test(shortText(element)) && !/(?:\b[kcm]?m|\d)$/u.test(before);
}

const MARK = /^\s{0,3}[[(]?(?:\d{1,3}|[ivx]{1,5}|[*†‡§])[\])]?\s{0,3}$/u;

/** Elements in one another, and nodes in each, that a mark is made of at the most. */
const MOST_DEPTH = 3;
const MOST_NODES = 4;

/** The text of an element that is made of a few nodes; "" where there is more to it. */
function shortText({ children }: Element, depth = 0): string {
  if (children.length > MOST_NODES || depth > MOST_DEPTH) return '';
  return children
    .map((child) => (isText(child) ? child.data : isTag(child) ? shortText(child, depth + 1) : ''))
    .join('');
}
