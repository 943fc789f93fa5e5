import type { ChildNode, Document } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';

/** How deep elements may lie in one another; a browser stops at about half of it. */
const MOST_DEPTH = 1_000;

/** Elements, texts and comments, at the most. */
const MOST_NODES = 300_000;

/** Markup that is deeper or larger than any that people write; the message says by how much. */
export class MarkupLimitError extends Error {
  override readonly name = 'MarkupLimitError';
  readonly limit: 'depth' | 'size';

  constructor(limit: 'depth' | 'size', message: string) {
    super(message);
    this.limit = limit;
  }
}

/** The tree of a page in HTML. Throws MarkupLimitError where it is too deep or has too many parts. */
export function parseMarkup(html: string): Document {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return handler.root;
}

class BoundedHandler extends DomHandler {
  #nodes = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    if (this.tagStack.length > MOST_DEPTH)
      throw new MarkupLimitError(
        'depth',
        `The page has elements more than ${MOST_DEPTH} deep in one another; a page of at most that depth can be read.`,
      );
    super.onopentag(name, attribs);
  }

  override addNode(node: ChildNode): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES)
      throw new MarkupLimitError(
        'size',
        `The page has more than ${MOST_NODES} elements and texts; a page of at most that many can be read.`,
      );
    super.addNode(node);
  }
}
