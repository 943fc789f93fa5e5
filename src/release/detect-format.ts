import { type DocumentContext, type DocumentFormat, UnreadableDocumentError } from './release-document.ts';

/** Bytes at the beginning that tell a format. */
const HEAD = 4096;

/** Formats that are known by their first bytes, and not read. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['\xd0\xcf\x11\xe0', 'an old Word file (.doc), or one with a password'],
  ['{\\rtf', 'a file of rich text (.rtf)'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1f\x8b', 'a compressed file'],
];

/**
 * What a document is written in, by its content; its name and declared type count only where the content leaves it open.
 * Throws UnreadableDocumentError for a format that is known and not read.
 */
export function detectFormat(bytes: Uint8Array, context: DocumentContext): DocumentFormat {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  if (raw.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (raw.startsWith('PK\x03\x04')) return 'docx';
  const foreign = FOREIGN.find(([beginning]) => raw.startsWith(beginning))?.[1];
  if (foreign !== undefined)
    throw new UnreadableDocumentError(
      'unknown-format',
      `The document is ${foreign}; text, Markdown, HTML, PDF, Word (.docx), e-mail (.eml) and feeds can be read.`,
    );
  const head = headOf(bytes, raw);
  if (isFeed(head)) return 'feed';
  if (isHtml(head, context)) return 'html';
  if (isEmail(head, context)) return 'email';
  return isMarkdown(head, context) ? 'markdown' : 'text';
}

/** The first characters, without what marks the order of bytes, white space, and what XML has before its root. */
function headOf(bytes: Uint8Array, raw: string): string {
  const wide = raw.startsWith('\xff\xfe') ? 'utf-16le' : raw.startsWith('\xfe\xff') ? 'utf-16be' : null;
  const text =
    wide === null ? raw.replace('\xef\xbb\xbf', '') : new TextDecoder(wide).decode(bytes.subarray(0, HEAD));
  return text.trimStart();
}

/** `<?xml … ?>`, comments and a document type. */
const PROLOGUE = /^(?:<\?[^>]*>|<!--.*?-->|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>|\s)+/isu;

function isFeed(head: string): boolean {
  if (head.startsWith('{')) return /^\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\//u.test(head);
  return head.startsWith('<') && /^<(?:rss|(?:\w+:)?feed|rdf:RDF)[\s>]/iu.test(head.replace(PROLOGUE, ''));
}

/** Elements that pages begin with, whole or not. */
const PAGE_BEGINNING =
  /^<(?:html|head|body|meta|title|link|style|script|div|p|h[1-6]|table|article|section|main|header|center|font|span|ul|ol|a|b|strong|em|img|br|frameset)\b/iu;

function isHtml(head: string, { contentType = '' }: DocumentContext): boolean {
  if (!head.startsWith('<')) return false;
  if (/^<!doctype\s+html/iu.test(head) || /\bhtml\b/iu.test(contentType)) return true;
  return PAGE_BEGINNING.test(head.replace(PROLOGUE, ''));
}

/** Header fields that only an e-mail has. */
const OWN_FIELDS =
  /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[\w-]+)$/iu;
const FIELDS = /^(?:from|to|cc|subject|date|reply-to|sender|content-type|content-transfer-encoding)$/iu;

function isEmail(head: string, { fileName = '', contentType = '' }: DocumentContext): boolean {
  const lines = head.replace(/^From \S+@.*\r?\n/u, '').split(/\r?\n(?![ \t])/u);
  const end = lines.indexOf('');
  const names = lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => /^([\w-]+):/u.exec(line)?.[1] ?? '');
  const ofEmail = names.filter((name) => OWN_FIELDS.test(name) || FIELDS.test(name)).length;
  const said = /\.eml$/iu.test(fileName) || contentType.startsWith('message/');
  // Releases have lines such as "Date:" and "Subject:" of their own.
  return names[0] !== '' && ofEmail > 1 && (said || names.some((name) => OWN_FIELDS.test(name)));
}

function isMarkdown(head: string, { fileName = '', contentType = '' }: DocumentContext): boolean {
  if (/\.(?:md|markdown)$/iu.test(fileName) || /\bmarkdown\b/iu.test(contentType)) return true;
  if (/\.(?:txt|text)$/iu.test(fileName)) return false;
  const headings = /^#{1,6} \S/mu.test(head);
  return headings && (/\]\((?:https?:|\/)/u.test(head) || /\*\*\w/u.test(head) || /^[-*] \S/mu.test(head));
}
