import { type AnyFeed, parseFeed } from 'feedsmith';
import { declaresType } from '../../common/declares-type.ts';
import { dayOf } from '../html/day-of.ts';
import { decodePage } from '../html/decode-page.ts';
import { layOutRelease } from '../html/lay-out-release.ts';
import { webAddress } from '../html/own-address.ts';
import { textOfMarkup } from '../html/text-of-markup.ts';
import { normalizeText } from '../normalize-text.ts';
import { type DocumentContext, type ReleaseDocument, UnreadableDocumentError } from '../release-document.ts';

const MOST_ENTRIES = 2_000;

/** Characters: a shorter summary is only the beginning of a text. */
const SHORTEST_TEXT = 400;

/** An entry of a feed of any kind. */
interface Entry {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | undefined;
  /** Its text as markup, where the feed says that it is all of it. */
  readonly content: string | undefined;
  /** Of which it does not say how much of the text it is. */
  readonly summary: string | undefined;
}

/** The releases whose whole texts a feed has; throws UnreadableDocumentError where it has none. */
export function readFeed(bytes: Uint8Array, context: DocumentContext): ReleaseDocument[] {
  const source = decodePage(bytes, context.contentType);
  if (!source.trimStart().startsWith('{') && declaresType(source))
    throw new UnreadableDocumentError(
      'damaged',
      'The feed declares a document type, which may define entities; feeds have none.',
    );
  const parsed = parseFeed(source);
  const entries = entriesOf(parsed);
  if (entries.length > MOST_ENTRIES)
    throw new UnreadableDocumentError(
      'too-large',
      `The feed has ${entries.length} entries; one of at most ${MOST_ENTRIES} can be read.`,
    );
  const language = 'language' in parsed.feed ? parsed.feed.language : undefined;
  const documents = entries.flatMap((entry) => readEntry(entry, language, context));
  if (documents.length === 0)
    throw new UnreadableDocumentError(
      'no-text',
      `The feed lists ${entries.length} releases and has the whole text of none: their pages can be read.`,
    );
  return documents;
}

function readEntry(
  entry: Entry,
  language: string | undefined,
  { address }: DocumentContext,
): ReleaseDocument[] {
  const body = bodyOf(entry);
  if (body === null) return [];
  const title = normalizeText(textOfMarkup(entry.title ?? '')).replaceAll('\n', ' ');
  const { text } = layOutRelease(title === '' ? null : title, '', body);
  const day = dayOf(entry.published ?? '', 'DMY');
  const link = entry.link === undefined ? null : webAddress(entry.link, address);
  return [
    {
      format: 'feed',
      text,
      ...(title === '' ? {} : { title }),
      ...(day === null ? {} : { issuedOnOtherwise: day }),
      ...(link === null ? {} : { sourceUrl: link.href }),
      ...(language === undefined ? {} : { language }),
    },
  ];
}

/** The whole text of an entry; null where there is only its beginning. */
function bodyOf({ content, summary }: Entry): string | null {
  const whole = textOfMarkup(content ?? '');
  if (whole !== '') return whole;
  const text = textOfMarkup(summary ?? '');
  return text.length >= SHORTEST_TEXT && !BROKEN_OFF.test(text) ? text : null;
}

const BROKEN_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading)\W*$/iu;

function entriesOf(parsed: AnyFeed): Entry[] {
  switch (parsed.format) {
    case 'rss':
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link,
        published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
        content: item.content?.encoded,
        summary: item.description,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(
        ({ title, links = [], published, updated, content, summary }) => ({
          title: title?.value,
          link: links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          published: published ?? updated,
          content: content?.value,
          summary: summary?.value,
        }),
      );
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.url,
        published: item.date_published,
        content: item.content_html ?? item.content_text,
        summary: item.summary,
      }));
  }
}
