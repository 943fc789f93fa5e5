import { describe, expect, test } from 'vitest';
import { decodeText, MAX_TEXT_BYTES } from '../../src/release/decode-text.ts';
import { UnreadableDocumentError } from '../../src/release/release-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
}

function reasonOf(bytes: Uint8Array, limit?: number): string {
  try {
    decodeText(bytes, limit);
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return `${error.reason}: ${error.message}`;
    throw error;
  }
  return 'read';
}

describe('decodeText reads', () => {
  test.each([
    ['UTF-8', utf8('Türkiye — Phnom Penh')],
    ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Türkiye — Phnom Penh')])],
    ['UTF-16 little-endian', utf16('Türkiye — Phnom Penh', false)],
    ['UTF-16 big-endian', utf16('Türkiye — Phnom Penh', true)],
    [
      'Windows-1252',
      Uint8Array.from([
        0x54, 0xfc, 0x72, 0x6b, 0x69, 0x79, 0x65, 0x20, 0x97, 0x20, 0x50, 0x68, 0x6e, 0x6f, 0x6d, 0x20, 0x50,
        0x65, 0x6e, 0x68,
      ]),
    ],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Türkiye — Phnom Penh');
  });

  test('a text of exactly the limit', () => {
    expect(decodeText(utf8('a'.repeat(10)), 10)).toBe('a'.repeat(10));
    expect(decodeText(utf8('a'.repeat(MAX_TEXT_BYTES))).length).toBe(MAX_TEXT_BYTES);
  });
});

describe('decodeText refuses', () => {
  test('an empty file, and one of white space', () => {
    expect(reasonOf(new Uint8Array())).toMatch(/^empty: .*at least one word/u);
    expect(reasonOf(utf8(' \n\t\n'))).toMatch(/^empty:/u);
  });

  test('a file over the limit, with both sizes', () => {
    expect(reasonOf(utf8('a'.repeat(11)), 10)).toBe(
      'too-large: The file has 11 bytes; a text of at most 10 bytes can be read.',
    );
    expect(reasonOf(new Uint8Array(MAX_TEXT_BYTES + 1).fill(97))).toMatch(/^too-large: .* 2000000 bytes/u);
  });

  test('binary data', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    const controls = Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 2 + (i % 5) : 65));
    expect(reasonOf(png)).toMatch(/^unknown-format: .*plain text in UTF-8/u);
    expect(reasonOf(controls)).toMatch(/^unknown-format:/u);
  });
});
