import { isTag, isText, type ChildNode, type ParentNode } from 'domhandler';

/** All text of an element on one line, white space as single spaces. */
export function plainText(element: ParentNode): string {
  const parts: string[] = [];
  gather(element.children, parts);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

function gather(nodes: readonly ChildNode[], parts: string[]): void {
  for (const node of nodes) {
    if (isText(node)) parts.push(node.data);
    else if (isTag(node)) {
      if (node.name === 'br') parts.push(' ');
      gather(node.children, parts);
    }
  }
}
