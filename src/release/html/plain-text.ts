import { isTag, isText, type ChildNode, type ParentNode } from 'domhandler';
import { normalizeText } from '../normalize-text.ts';

/** All text of an element on one line, normalised. */
export function plainText(element: ParentNode): string {
  const parts: string[] = [];
  gather(element.children, parts);
  return plainLine(parts.join(''));
}

/** A text on one line, normalised. */
export const plainLine = (text: string): string => normalizeText(text).replace(/\s+/gu, ' ');

function gather(nodes: readonly ChildNode[], parts: string[]): void {
  for (const node of nodes) {
    if (isText(node)) parts.push(node.data);
    else if (isTag(node)) {
      if (node.name === 'br') parts.push(' ');
      gather(node.children, parts);
    }
  }
}
