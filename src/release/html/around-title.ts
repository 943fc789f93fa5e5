import { isTag, type ChildNode, type Element, type ParentNode } from 'domhandler';

/** What stands around a headline on the way to the text that it belongs to. */
export interface AroundTitle {
  /** Above the headline, as far as both lie in one element. */
  readonly above: readonly ChildNode[];
  /** Between the headline and the text. */
  readonly between: readonly ChildNode[];
}

/** What stands around a headline before its text; null where the text does not come after it. */
export function aroundTitle(title: Element, body: ParentNode): AroundTitle | null {
  const path = new Set<ParentNode>([body]);
  for (let up = body.parent; up !== null; up = up.parent) path.add(up);
  const above: ChildNode[] = [];
  const between: ChildNode[] = [];
  let at: ChildNode = title;
  while (at.parent !== null && !path.has(at.parent)) {
    above.unshift(...before(at));
    for (let next = at.next; next !== null; next = next.next) between.push(next);
    if (!isTag(at.parent)) return null;
    at = at.parent;
  }
  above.unshift(...before(at));
  if (at.parent === null || at.parent === body) return null;
  let next = at.next;
  while (next !== null && !(isTag(next) && path.has(next))) {
    between.push(next);
    next = next.next;
  }
  if (next === null || !isTag(next)) return null;
  let inner: Element = next;
  while (inner !== body) {
    const on: ChildNode | undefined = inner.children.find((child) => isTag(child) && path.has(child));
    if (on === undefined || !isTag(on)) return null;
    between.push(...before(on));
    inner = on;
  }
  return { above, between };
}

function before(node: ChildNode): ChildNode[] {
  const siblings: ChildNode[] = [];
  for (let previous = node.prev; previous !== null; previous = previous.prev) siblings.push(previous);
  return siblings.reverse();
}
