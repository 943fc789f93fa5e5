import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsDigest } from '../../src/model/words-digest.ts';
import { normalizeText } from '../../src/release/normalize-text.ts';

const TEXT = `Minister’s call with Laos

The "vice-president" of São Tomé spoke of co-operation on 23 November 2021; US$1.5 million (10%) was pledged.
- Rice
- Fisheries`;

describe('the digest of words', () => {
  it.each([
    ['line breaks', TEXT.replaceAll(' ', '\n')],
    ['a heading in capitals', TEXT.replace('Minister’s call with Laos', 'MINISTER’S CALL WITH LAOS')],
    ['straight quotes', TEXT.replaceAll(/[’"]/g, "'")],
    ['bullets', TEXT.replaceAll('- ', '• ')],
    ['words divided at the end of a line', TEXT.replace('pledged', 'pled-\nged')],
    [
      'hyphens left out',
      TEXT.replace('co-operation', 'cooperation').replace('vice-president', 'vice president'),
    ],
    ['a point for the comma of numbers', TEXT.replace('1.5', '1,5')],
    ['letters of other widths', TEXT.replace('Laos', 'Ｌａｏｓ')],
    ['letters decomposed', TEXT.normalize('NFD')],
  ])('is the same with %s', (_, other) => {
    expect(other).not.toBe(TEXT);
    expect(wordsDigest(other)).toBe(wordsDigest(TEXT));
  });

  it.each([
    ['word', TEXT.replace('Rice', 'Rye')],
    ['accent', TEXT.replace('Laos', 'Láos')],
    ['order', TEXT.replace('- Rice\n- Fisheries', '- Fisheries\n- Rice')],
    ['figure', TEXT.replace('1.5 million', '15 million')],
    ['day', TEXT.replace('23 November', '2 3 November')],
    ['currency', TEXT.replace('US$', 'US€')],
    ['per cent', TEXT.replace('10%', '10')],
  ])('is another with another %s', (_, other) => {
    expect(other).not.toBe(TEXT);
    expect(wordsDigest(other)).not.toBe(wordsDigest(TEXT));
  });

  it('is of marks that are part of letters, too', () => {
    expect(wordsDigest('កម្ពុជា')).not.toBe(wordsDigest('កមពជា'));
  });

  it('is the same once a text is normalised', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' ', '\n', '- ', '7', '“a”', 'ß', 'İ'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const normal = normalizeText(text);
          expect(wordsDigest(normal.replaceAll('\n', '  '))).toBe(wordsDigest(normal));
        },
      ),
    );
  });
});
