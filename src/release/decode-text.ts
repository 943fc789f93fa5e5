import { UnreadableDocumentError } from './release-document.ts';

/** The largest text that is read unless told otherwise, in bytes: some 300,000 words, more than any release has. */
export const MAX_TEXT_BYTES = 2_000_000;

/**
 * The text in a file's bytes: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252.
 * Throws UnreadableDocumentError for an empty file, one of more than `limit` bytes, and one that is no text.
 */
export function decodeText(bytes: Uint8Array, limit: number = MAX_TEXT_BYTES): string {
  if (bytes.length > limit)
    throw new UnreadableDocumentError(
      'too-large',
      `The file has ${bytes.length} bytes; a text of at most ${limit} bytes can be read.`,
    );
  const text = decode(bytes);
  if (text.trim() === '')
    throw new UnreadableDocumentError(
      'empty',
      'The file is empty; a text with at least one word can be read.',
    );
  if (isBinary(text))
    throw new UnreadableDocumentError(
      'unknown-format',
      'The file is not a text but binary data; plain text in UTF-8, UTF-16 with a byte order mark, or Windows-1252 can be read.',
    );
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Control characters that no text has; a few may stray into one. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls += 1;
  }
  return controls > 4 + text.length / 100;
}
