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

const MARK = /^\s*[[(]?(?:\d{1,3}|[ivx]{1,5}|[*†‡§])[\])]?\s*$/u;

/** The text of an element with a few characters; "" where there is more to it. */
function shortText(element: Element): string {
  let text = '';
  for (const child of element.children) {
    text += isText(child) ? child.data : isTag(child) ? shortText(child) : '';
    if (text.length > 12) return '';
  }
  return text;
}
