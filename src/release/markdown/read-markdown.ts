import { isTag, type Document } from 'domhandler';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { decodeText } from '../decode-text.ts';
import { dayOf } from '../html/day-of.ts';
import { HEADINGS } from '../html/element-kinds.ts';
import { languageTag } from '../html/language-tag.ts';
import { layOutRelease } from '../html/lay-out-release.ts';
import { measureText } from '../html/measure-text.ts';
import { parsePage } from '../html/parse-page.ts';
import { plainText } from '../html/plain-text.ts';
import { writeText } from '../html/write-text.ts';
import { UnreadableDocumentError, type ReleaseDocument } from '../release-document.ts';
import { takeFrontMatter } from './front-matter.ts';

/**
 * The release that a text in Markdown is, read as the page that would be made of it. Throws UnreadableDocumentError
 * where there is none.
 */
export function readMarkdown(bytes: Uint8Array): ReleaseDocument {
  const { values, rest } = takeFrontMatter(decodeText(bytes));
  const page = parsePage(
    micromark(rest, {
      // The markup in a text is parsed, never shown.
      allowDangerousHtml: true,
      extensions: [gfmTable()],
      htmlExtensions: [gfmTableHtml()],
    }),
  );
  const measures = measureText(page, () => false);
  const title = values.get('title') ?? headlineOf(page);
  const { text } = layOutRelease(title, '', writeText(page.children, measures));
  if (text === '')
    throw new UnreadableDocumentError(
      'no-text',
      'The document has nothing but marks; one with words can be read.',
    );
  const day = dayOf(values.get('date') ?? '', 'DMY');
  const language = languageTag(values.get('lang') ?? values.get('language') ?? '');
  return {
    format: 'markdown',
    text,
    ...(title === null ? {} : { title }),
    ...(day === null ? {} : { issuedOn: day }),
    ...(language === null ? {} : { language }),
  };
}

/** The heading that a page begins with. */
function headlineOf({ children }: Document): string | null {
  const first = children.find(isTag);
  return first !== undefined && HEADINGS.has(first.name) ? plainText(first) : null;
}
