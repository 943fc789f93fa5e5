import chardet from 'chardet';
import sniffEncoding from 'html-encoding-sniffer';

/** Bytes at the head of markup that a guess of its character set looks at, without markup. */
const GUESSED_FROM = 100_000;

/** Share of characters that may be broken in a text of its declared character set. */
const MOST_BROKEN = 0.05;

/**
 * The text of bytes of HTML or XML. A byte order mark counts most; then what the bytes can be no chance of (valid UTF-8 beyond
 * ASCII); then what server and page declare, unless the bytes contradict it; then a guess from the bytes.
 */
export function decodeMarkup(bytes: Uint8Array, contentType: string | undefined): string {
  const declared = declaredEncoding(bytes, contentType);
  if (isMarked(bytes) || SEVEN_BITS.has(declared)) return decode(bytes, declared).text;
  const unicode = withoutMark(bytes);
  if (unicode !== null) return unicode;
  const asUtf8 = decode(bytes, 'utf-8');
  if (asUtf8.broken < MOST_BROKEN) return asUtf8.text;
  if (declared !== '' && declared !== 'UTF-8') {
    const asDeclared = decode(bytes, declared);
    if (asDeclared.broken < MOST_BROKEN) return asDeclared.text;
  }
  return decode(bytes, guessEncoding(bytes)).text;
}

/** By the rules that browsers follow; "" where nothing is declared that they know. */
function declaredEncoding(bytes: Uint8Array, contentType: string | undefined): string {
  const label = /charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(contentType ?? '')?.[1];
  return sniffEncoding(bytes, {
    defaultEncoding: '',
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  });
}

/** Character sets of escape sequences in ASCII, which look like valid UTF-8. */
const SEVEN_BITS: ReadonlySet<string> = new Set(['ISO-2022-JP']);

function isMarked(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xff && second === 0xfe)
  );
}

/** UTF-8, or UTF-16 without a mark, where the bytes can be nothing else; null else. */
function withoutMark(bytes: Uint8Array): string | null {
  const wide = widthOf(bytes);
  if (wide !== null) return decode(bytes, wide).text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by the zeros that its markup has in every other byte. */
function widthOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 400);
  if (!head.includes(0)) return null;
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > head.length / 3 && even === 0) return 'utf-16le';
  return even > head.length / 3 && odd === 0 ? 'utf-16be' : null;
}

/** The text, and the share of its characters beyond ASCII that are broken. */
function decode(bytes: Uint8Array, encoding: string): { readonly text: string; readonly broken: number } {
  const text = new TextDecoder(encoding).decode(bytes);
  let beyond = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) beyond += 1;
    if (code === 0xfffd) broken += 1;
  }
  return { text, broken: beyond === 0 ? 0 : broken / beyond };
}

function guessEncoding(bytes: Uint8Array): string {
  const guessed = chardet.detect(wordsOf(bytes.subarray(0, GUESSED_FROM)));
  try {
    return new TextDecoder(guessed ?? 'windows-1252').encoding;
  } catch {
    // A character set that only the guess knows.
    return 'windows-1252';
  }
}

/** The bytes between tags: markup, which is ASCII, would hide of what language the words are. */
function wordsOf(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  let inTag = false;
  for (const byte of bytes) {
    if (byte === 0x3c) inTag = true;
    else if (byte === 0x3e) inTag = false;
    else if (!inTag) words.push(byte);
  }
  return Uint8Array.from(words);
}
