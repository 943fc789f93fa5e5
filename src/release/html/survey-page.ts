import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { HEADINGS } from './element-kinds.ts';
import { callsItselfBody } from './find-body.ts';

/** The elements of a page that tell what its text is, in the order of the page. */
export interface Survey {
  readonly root: Element | Document;
  /** The number of all elements. */
  readonly elements: number;
  /** With `lang`. */
  readonly html: Element | null;
  readonly title: Element | null;
  readonly metas: readonly Element[];
  readonly links: readonly Element[];
  /** JSON for machines. */
  readonly data: readonly Element[];
  readonly headings: readonly Element[];
  readonly times: readonly Element[];
  readonly articles: readonly Element[];
  /** Those that call themselves the body of an article, or an article, or what is main. */
  readonly bodies: readonly Element[];
}

/** Goes through a page once. */
export function surveyPage(document: Document): Survey {
  const found = {
    elements: 0,
    html: null as Element | null,
    body: null as Element | null,
    title: null as Element | null,
    metas: [] as Element[],
    links: [] as Element[],
    data: [] as Element[],
    headings: [] as Element[],
    times: [] as Element[],
    articles: [] as Element[],
    bodies: [] as Element[],
  };
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      found.elements += 1;
      const { name, attribs } = node;
      if (name === 'html') found.html ??= node;
      else if (name === 'body') found.body ??= node;
      // A drawing has a title, too.
      else if (name === 'title' && found.body === null) found.title ??= node;
      else if (name === 'meta') found.metas.push(node);
      else if (name === 'link') found.links.push(node);
      else if (name === 'script' && /^\s*application\/ld\+json\b/iu.test(attribs['type'] ?? ''))
        found.data.push(node);
      else if (HEADINGS.has(name)) found.headings.push(node);
      else if (name === 'time') found.times.push(node);
      else if (name === 'article') found.articles.push(node);
      if (callsItselfBody(node)) found.bodies.push(node);
      visit(node.children);
    }
  };
  visit(document.children);
  return { ...found, root: found.body ?? found.html ?? document };
}
