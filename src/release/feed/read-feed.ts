import { decodeMarkup } from '../../common/decode-markup.ts';
import { declaresType } from '../../common/declares-type.ts';
import { feedEntriesOf, type FeedEntry } from '../../common/feed-entries.ts';
import { dayOf } from '../html/day-of.ts';
import { layOutRelease } from '../html/lay-out-release.ts';
import { ownAddress, webAddress } from '../html/own-address.ts';
import { textOfMarkup } from '../html/text-of-markup.ts';
import { normalizeText } from '../normalize-text.ts';
import { type DocumentContext, type ReleaseDocument, UnreadableDocumentError } from '../release-document.ts';

const MOST_ENTRIES = 2_000;

/** Characters: a shorter summary is only the beginning of a text. */
const SHORTEST_TEXT = 400;

/** The releases whose whole texts a feed has; throws UnreadableDocumentError where it has none. */
export function readFeed(bytes: Uint8Array, context: DocumentContext): ReleaseDocument[] {
  const source = decodeMarkup(bytes, context.contentType);
  if (!source.trimStart().startsWith('{') && declaresType(source))
    throw new UnreadableDocumentError(
      'damaged',
      'The feed declares a document type, which may define entities; feeds have none.',
    );
  const { entries, language } = feedEntriesOf(source);
  if (entries.length > MOST_ENTRIES)
    throw new UnreadableDocumentError(
      'too-large',
      `The feed has ${entries.length} entries; one of at most ${MOST_ENTRIES} can be read.`,
    );
  const documents = entries.flatMap((entry) => readEntry(entry, language, context));
  if (documents.length === 0)
    throw new UnreadableDocumentError(
      'no-text',
      `The feed lists ${entries.length} releases and has the whole text of none: their pages can be read.`,
    );
  return documents;
}

function readEntry(
  entry: FeedEntry,
  language: string | undefined,
  { address }: DocumentContext,
): ReleaseDocument[] {
  const body = bodyOf(entry);
  if (body === null) return [];
  const title = normalizeText(textOfMarkup(entry.title ?? '')).replaceAll('\n', ' ');
  const { text } = layOutRelease(title === '' ? null : title, '', body);
  const day = dayOf(entry.published ?? entry.updated ?? '', 'DMY');
  const link = entryAddress(entry.link ?? '', address);
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

/** Where an entry says that it stands; null for another site's address, under which it would revise what that site published. */
function entryAddress(link: string, feed: string | undefined): URL | null {
  // Nothing would be resolved to the feed's own address, which is that of no entry.
  return link.trim() === '' || ownAddress([link], feed) === undefined ? null : webAddress(link, feed);
}

/** The whole text of an entry; null where there is only its beginning. */
function bodyOf({ content, summary }: FeedEntry): string | null {
  const whole = textOfMarkup(content ?? '');
  if (whole !== '') return whole;
  const text = textOfMarkup(summary ?? '');
  return text.length >= SHORTEST_TEXT && !BROKEN_OFF.test(text.slice(-ENDING)) ? text : null;
}

/** Characters at the end of a text that tell whether it goes on elsewhere. */
const ENDING = 40;

const BROKEN_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading)\W*$/iu;
