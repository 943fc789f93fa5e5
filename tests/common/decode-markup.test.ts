import { describe, expect, test } from 'vitest';
import { decodeMarkup } from '../../src/common/decode-markup.ts';

/** Bytes of a text in a character set of one or two bytes, by asking for every one what it stands for. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0xff; lead > 0x7f; lead -= 1)
    for (let trail = 0xfe; trail >= 0x40; trail -= 1)
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  for (let byte = 0; byte < 0x100; byte += 1) bytesOf.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  return Uint8Array.from(Array.from(text, (sign) => bytesOf.get(sign) ?? [0x3f]).flat());
}

const page = (charset: string, words: string): string =>
  `<html><head>${charset === '' ? '' : `<meta charset="${charset}">`}<title>News</title></head><body><p>${words}</p></body></html>`;

/** Words in which each character set shows. */
const WORDS: readonly (readonly [string, string])[] = [
  ['windows-1250', 'Ministerstvo zahraničných vecí – žiadosť o súhlas, ďakujeme'],
  ['windows-1251', 'Министерство иностранных дел сообщает, что переговоры прошли в Москве'],
  ['windows-1252', 'Le ministre a reçu l’ambassadeur – « très cordialement » – à São Tomé'],
  ['windows-1253', 'Το Υπουργείο Εξωτερικών ανακοίνωσε ότι οι συνομιλίες έγιναν στην Αθήνα'],
  ['windows-1254', 'Dışişleri Bakanlığı görüşmelerin Ankara’da yapıldığını açıkladı'],
  ['windows-1256', 'أعلنت وزارة الخارجية أن المحادثات جرت في المنامة'],
  ['koi8-r', 'Министерство иностранных дел сообщает, что переговоры прошли в Москве'],
  ['shift_jis', '外務省は会談が東京で行われたと発表した'],
  ['euc-jp', '外務省は会談が東京で行われたと発表した'],
  ['euc-kr', '외교부는 회담이 서울에서 열렸다고 발표했다'],
  ['gbk', '外交部宣布会谈在北京举行'],
  ['big5', '外交部宣布會談在臺北舉行'],
];

describe('markup is decoded', () => {
  test.each(WORDS)('from %s as the page declares it', (encoding, words) => {
    expect(decodeMarkup(encode(page(encoding, words), encoding), undefined)).toContain(words);
  });

  test.each(WORDS)('from %s as the server declares it', (encoding, words) => {
    expect(decodeMarkup(encode(page('', words), encoding), `text/html; charset="${encoding}"`)).toContain(
      words,
    );
  });

  test.each(WORDS)('from UTF-8 that is declared to be %s', (encoding, words) => {
    expect(
      decodeMarkup(new TextEncoder().encode(page(encoding, words)), `text/html;charset=${encoding}`),
    ).toContain(words);
  });

  test.each(['windows-1251', 'windows-1252', 'shift_jis', 'euc-kr', 'gbk', 'big5'])(
    'from %s that is declared to be UTF-8, or not at all',
    (encoding) => {
      const words = WORDS.find(([name]) => name === encoding)![1];
      const long = Array.from({ length: 6 }, () => words).join('. ');
      expect(decodeMarkup(encode(page('utf-8', long), encoding), 'text/html; charset=UTF-8')).toContain(
        words,
      );
      expect(decodeMarkup(encode(page('', long), encoding), undefined)).toContain(words);
    },
  );

  test('from UTF-8 with a broken byte', () => {
    const bytes = new TextEncoder().encode(
      page('iso-8859-1', 'Türkiye – Kırgızistan – Özbekistan – Şanlıurfa – Iğdır'),
    );
    bytes[bytes.indexOf(0x2d) - 1] = 0xff;
    expect(decodeMarkup(bytes, undefined)).toContain('Özbekistan – Şanlıurfa');
  });

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf], (text: string) => Buffer.from(text, 'utf8')],
    ['UTF-16', [0xff, 0xfe], (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16, the other way', [0xfe, 0xff], (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['UTF-16 without a mark', [], (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 without a mark, the other way', [], (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('from %s whatever is declared', (_, mark, of) => {
    const bytes = Buffer.concat([Uint8Array.from(mark), of(page('big5', 'Đà Nẵng'))]);
    expect(decodeMarkup(bytes, 'text/html; charset=windows-1252')).toContain('Đà Nẵng');
  });

  test('from escape sequences', () => {
    const bytes = Buffer.from('<meta charset="iso-2022-jp"><p>\u001b$B30L3>J\u001b(B</p>', 'latin1');
    expect(decodeMarkup(bytes, undefined)).toContain('外務省');
  });

  test('from whatever else there is', () => {
    expect(decodeMarkup(new Uint8Array(), undefined)).toBe('');
    expect(decodeMarkup(Buffer.from('<p>Talks'), 'text/html; charset=klingon')).toBe('<p>Talks');
    expect(
      decodeMarkup(
        Uint8Array.from({ length: 256 }, (_, byte) => byte),
        undefined,
      ),
    ).not.toBe('');
  });
});
