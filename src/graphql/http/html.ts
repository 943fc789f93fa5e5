/** Markup in which everything that came from elsewhere is escaped. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What can stand in markup; nothing stands for null. */
type Part = Html | string | number | null | readonly Html[];

/** Markup from a template: texts are escaped, markup stands as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = strings.flatMap((string, index) => [string, write(parts[index] ?? null)]);
  return new Html(pieces.join(''));
}

/** Markup of our own that no template made. */
html.trusted = (markup: string): Html => new Html(markup);

function write(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(String).join('');
  return escape(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
