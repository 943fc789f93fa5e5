import { XMLParser } from 'fast-xml-parser';
import mammoth from 'mammoth';
import { isIsoDate, type IsoDate } from '../../model/date.ts';
import { textOfMarkup } from '../html/text-of-markup.ts';
import { normalizeText } from '../normalize-text.ts';
import { isPlausibleTitle, titleFromData } from '../plausible-title.ts';
import { type ReleaseDocument, UnreadableDocumentError } from '../release-document.ts';
import { checkDocx } from './check-docx.ts';
import { headerLines } from './header-lines.ts';

/** The release of a Word file; rejects with UnreadableDocumentError. */
export async function readDocx(bytes: Uint8Array): Promise<ReleaseDocument> {
  const parts = await checkDocx(bytes);
  const properties = readProperties(parts.properties);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  );
  const html = value.replaceAll(BACK_LINK, '');
  const body = textOfMarkup(html);
  if (body === '')
    throw new UnreadableDocumentError(
      'no-text',
      'The Word file has no text, only pictures or nothing; one with at least a line of it can be read.',
    );
  const lines = body.split('\n');
  const head = headerLines(parts.headers).filter((line) => !lines.includes(line));
  const text = normalizeText(`${head.join('\n')}\n\n${body}`);
  const heading = textOfMarkup(/<h1>.*?<\/h1>/su.exec(html)?.[0] ?? '');
  const title = isPlausibleTitle(heading) ? heading : titleFromData(properties.title, lines);
  return {
    format: 'docx',
    text,
    ...(title === null ? {} : { title }),
    ...(properties.day === null ? {} : { issuedOnOtherwise: properties.day }),
    ...(properties.language === null ? {} : { language: properties.language }),
  };
}

/** From a footnote back to its mark. */
const BACK_LINK = /\s?<a href="#(?:foot|end)note-ref-[^"]{0,40}">↑<\/a>/gu;

/** What a Word file says of itself. */
interface Properties {
  readonly title: string | null;
  /** When it was written last. */
  readonly day: IsoDate | null;
  readonly language: string | null;
}

function readProperties(xml: string): Properties {
  const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });
  const { coreProperties = {} } = parser.parse(xml) as { coreProperties?: Record<string, unknown> };
  const wordsIn = (name: string): string | null => {
    const value = coreProperties[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const day = (wordsIn('modified') ?? wordsIn('created') ?? '').slice(0, 10);
  return { title: wordsIn('title'), day: isIsoDate(day) ? day : null, language: wordsIn('language') };
}
