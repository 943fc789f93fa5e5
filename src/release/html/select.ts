import { selectAll } from 'css-select';
import type { AnyNode, Element } from 'domhandler';

/** The elements below a node that a CSS selector fits, in the order of the page; none for no selector. */
export function select(selector: string | undefined, within: AnyNode): readonly Element[] {
  return selector === undefined ? [] : selectAll<AnyNode, Element>(selector, within);
}
