import { type Document, DomHandler, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';
import { UnreadableListingError } from './unreadable-listing.ts';

/** Elements within elements that a page may have; those that people write have some thirty. */
const DEEPEST = 1000;

/** The elements of a web page; throws UnreadableListingError where they are nested as no page is. */
export function parsePage(html: string): Document {
  const handler = new DepthGuard();
  const parser = new Parser(handler);
  parser.end(html);
  return handler.root;
}

/** Builds the page's elements, and stops where they are too deep: what walks through them would have no end of stack. */
class DepthGuard extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST)
      throw new UnreadableListingError(
        'too-deep',
        `The page has elements nested more than ${DEEPEST.toLocaleString('en')} deep, which no list of releases has.`,
      );
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

/** The attribute of an element, without white space around it; undefined where it has none. */
export function attributeOf(element: Element | null, name: string): string | undefined {
  return element?.attribs[name]?.trim();
}
