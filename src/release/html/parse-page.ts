import type { ChildNode, Document } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';
import { UnreadableDocumentError } from '../release-document.ts';

/** How deep elements may lie in one another; a browser stops at about half of it. */
export const MOST_DEPTH = 1_000;

/** Elements, texts and comments of a page, at the most. */
export const MOST_NODES = 300_000;

/** The tree of a page. Throws UnreadableDocumentError where it is too deep or has too many parts. */
export function parsePage(html: string): Document {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return handler.root;
}

class BoundedHandler extends DomHandler {
  #nodes = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    if (this.tagStack.length > MOST_DEPTH)
      throw new UnreadableDocumentError(
        'too-deep',
        `The page has elements more than ${MOST_DEPTH} deep in one another; a page of at most that depth can be read.`,
      );
    super.onopentag(name, attribs);
  }

  override addNode(node: ChildNode): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES)
      throw new UnreadableDocumentError(
        'too-large',
        `The page has more than ${MOST_NODES} elements and texts; a page of at most that many can be read.`,
      );
    super.addNode(node);
  }
}
