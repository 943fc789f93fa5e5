import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { dayOf } from '../html/day-of.ts';
import { layOutRelease } from '../html/lay-out-release.ts';
import { textOfMarkup } from '../html/text-of-markup.ts';
import { normalizeText } from '../normalize-text.ts';
import { isPlausibleTitle } from '../plausible-title.ts';
import { type DocumentContext, type ReleaseDocument, UnreadableDocumentError } from '../release-document.ts';
import { bareBody } from './bare-body.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Reads what is attached. */
type ReadAttachment = (bytes: Uint8Array, context: DocumentContext) => Promise<readonly ReleaseDocument[]>;

/** E-mails within e-mails that are opened. */
const DEEPEST = 3;

/** Attachments that are looked at. */
const MOST_ATTACHMENTS = 20;

/** Characters: a longer body is the release itself. */
const LONGEST_COVER_NOTE = 600;

/**
 * The releases of an e-mail: its body, or what is attached where the body is only a cover note. Rejects with
 * UnreadableDocumentError.
 */
export async function readEmail(
  bytes: Uint8Array,
  context: DocumentContext,
  readAttachment: ReadAttachment,
  depth = 0,
): Promise<readonly ReleaseDocument[]> {
  if (depth > DEEPEST)
    throw new UnreadableDocumentError(
      'too-deep',
      `The e-mail has others more than ${DEEPEST} deep in one another.`,
    );
  const email = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: 20,
    maxHeadersSize: 2 ** 18,
  });
  const { body, subject, sentOn } = bareBody(textOf(email));
  const day = sentOn ?? dayOf(headerOf(email, 'date') ?? '', 'DMY');
  const dated = day === null ? {} : { issuedOnOtherwise: day };
  if (isCoverNote(body)) {
    const attached = await readAttachments(email.attachments, context, readAttachment, depth);
    if (attached.length > 0) return attached.map((document) => Object.assign({}, dated, document));
  }
  const title = titleOf(subject ?? email.subject ?? '');
  const { text } = layOutRelease(title, '', body);
  if (text === '' || text === title)
    throw new UnreadableDocumentError(
      'no-text',
      'The e-mail has no text, and nothing that can be read is attached to it.',
    );
  return [{ format: 'email', text, ...(title === null ? {} : { title }), ...dated }];
}

/** The body as it was laid out, or, where it was not, as it was typed. */
function textOf({ html, text }: Email): string {
  const laidOut = html === undefined ? '' : textOfMarkup(html);
  return laidOut === '' ? unwrapLines(normalizeText(text ?? '')) : laidOut;
}

function headerOf({ headers }: Email, key: string): string | undefined {
  return headers.find((header) => header.key === key)?.value;
}

/** The subject without what others have put before it; null where it is no title. */
function titleOf(subject: string): string | null {
  const title = normalizeText(subject)
    .replace(/^(?:(?:re|fwd?|tr|rv|wg)\s*:\s*|\[[^\]]{1,40}\]\s*)+/iu, '')
    .replace(/^(?:press|media|news) (?:release|statement)\s*[:–—-]\s*/iu, '')
    .replace(/\s+/gu, ' ');
  return isPlausibleTitle(title) ? title : null;
}

function isCoverNote(body: string): boolean {
  return body.length < LONGEST_COVER_NOTE && (body === '' || COVER_NOTE.test(body));
}

const COVER_NOTE = /\b(?:attach(?:ed|ment)|enclos(?:ed|ure)|herewith|annex(?:ed)?)\b/iu;

/** The releases that are attached: files of words, not pictures. What cannot be read is passed over if another can. */
async function readAttachments(
  attachments: readonly Attachment[],
  context: DocumentContext,
  readAttachment: ReadAttachment,
  depth: number,
): Promise<readonly ReleaseDocument[]> {
  const read: ReleaseDocument[] = [];
  let problem: unknown = null;
  for (const { content, filename, mimeType, related = false } of attachments.slice(0, MOST_ATTACHMENTS)) {
    if (related || NO_WORDS.test(mimeType) || typeof content === 'string') continue;
    const bytes = new Uint8Array(content);
    const own: DocumentContext = {
      ...(context.rules === undefined ? {} : { rules: context.rules }),
      ...(filename === null ? {} : { fileName: filename }),
      contentType: mimeType,
    };
    try {
      read.push(
        ...(mimeType === 'message/rfc822'
          ? await readEmail(bytes, own, readAttachment, depth + 1)
          : await readAttachment(bytes, own)),
      );
    } catch (error) {
      problem ??= error;
    }
  }
  if (read.length === 0 && problem !== null) throw problem;
  return read;
}

const NO_WORDS = /^(?:image|audio|video|font)\/|calendar|vcard|pkcs7|signature/iu;
