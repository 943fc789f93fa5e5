import { XMLParser } from 'fast-xml-parser';

/** More lines than a letterhead has. */
const MOST_LINES = 12;

/** "3", "Page 3 of 12", also where Word has not counted yet: "Page of". */
const PAGE_NUMBER = /^(?:page\b ?)?(?:\d{1,3})? ?(?:(?:of|\/) ?(?:\d{1,3})?)?$/iu;

/** A node as the parser gives it with its order kept: its name, and its children or its text. */
type XmlNode = Readonly<Record<string, readonly XmlNode[] | string | number | object>>;

/**
 * The lines of a Word file's headers (the XML of each), each once: on the first page they are the letterhead, which the
 * document itself does not repeat.
 */
export function headerLines(headers: readonly string[]): string[] {
  const parser = new XMLParser({
    preserveOrder: true,
    removeNSPrefix: true,
    trimValues: false,
    parseTagValue: false,
  });
  const lines = headers.flatMap((xml) => paragraphsOf(parser.parse(xml) as readonly XmlNode[]));
  const kept = lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
  return [...new Set(kept)].filter((line) => !PAGE_NUMBER.test(line)).slice(0, MOST_LINES);
}

function paragraphsOf(nodes: readonly XmlNode[]): string[] {
  return nodes.flatMap((node) =>
    childrenOf(node).flatMap(({ name, children }) =>
      name === 'p' ? textOf(children).split('\n') : paragraphsOf(children),
    ),
  );
}

/** The words of a paragraph; its line breaks as such. */
function textOf(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      const text = node['#text'];
      if (typeof text === 'string') return text;
      return childrenOf(node)
        .map(({ name, children }) => {
          if (name === 'br') return '\n';
          if (name === 'tab') return ' ';
          // Instructions of fields are no words.
          return name === 't' || !name.endsWith('Text') ? textOf(children) : '';
        })
        .join('');
    })
    .join('');
}

function childrenOf(node: XmlNode): { readonly name: string; readonly children: readonly XmlNode[] }[] {
  return Object.entries(node).flatMap(([name, value]) =>
    Array.isArray(value) ? [{ name, children: value as readonly XmlNode[] }] : [],
  );
}
