/** What no reader of a page takes for its text. */
const ASIDE = 'script, style, noscript, template, head, nav, svg';
const BLOCKS =
  'p, div, section, article, header, footer, main, aside, h1, h2, h3, h4, h5, h6, ul, ol, li, table, tr, blockquote, pre, dl, dt, dd, figure, figcaption, address, hr';
/** Blocks that stand apart from what is before and after them. */
const PARAGRAPHS = 'p, h1, h2, h3, h4, h5, h6, blockquote, pre, ul, ol, table, article, section, main';

/** Styles, which the page's own policy would refuse, with a complaint, even where nothing is shown. */
const STYLES = /<style\b[^]*?<\/style\s*>|\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** The text of an HTML page, paragraph by paragraph; nothing of the page is run, loaded or shown. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replaceAll(STYLES, ' '), 'text/html');
  for (const element of body.querySelectorAll(ASIDE)) element.remove();
  return textOf(body)
    .replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
  const inner = [...node.childNodes].map(textOf).join('');
  if (!(node instanceof Element)) return inner;
  if (node.matches('br')) return '\n';
  const around = node.matches(PARAGRAPHS) ? '\n\n' : node.matches(BLOCKS) ? '\n' : '';
  return `${around}${inner}${around}`;
}
