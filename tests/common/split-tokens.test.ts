import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTokens } from '../../src/common/split-tokens.ts';

test.each([
  ['Cambodia’s aid', ['Cambodia', '’s', 'aid']],
  ['the Ministers’ talks', ['the', 'Ministers', '’', 'talks']],
  ['H.E. Çavuşoğlu', ['H', '.', 'E', '.', 'Çavuşoğlu']],
  ['Eui-yong', ['Eui', '-', 'yong']],
  ['the 5th of US$4.7 billion', ['the', '5th', 'of', 'US', '$', '4.7', 'billion']],
  ['COVID-19, G20', ['COVID', '-', '19', ',', 'G20']],
  ['co-operation, Co‑ordinators', ['co-operation', ',', 'Co‑ordinators']],
  [
    'co-chair, Co-op, taco-operation',
    ['co', '-', 'chair', ',', 'Co', '-', 'op', ',', 'taco', '-', 'operation'],
  ],
])('splitTokens(%j)', (text, tokens) => {
  expect(splitTokens(text).map((token) => token.text)).toEqual(tokens);
});

test('folded, tokens have no accents, capitals and kinds of marks', () => {
  expect(splitTokens('Türkiye’S “Đà” – 5TH').map((token) => token.folded)).toEqual([
    'turkiye',
    "'s",
    '"',
    'da',
    '"',
    '-',
    '5th',
  ]);
});

test('"co-operation" is folded as those write it who use no hyphen', () => {
  expect(splitTokens('CO-OPERATION co-ordinated').map((token) => token.folded)).toEqual([
    'cooperation',
    'coordinated',
  ]);
});

test('tokens cover all but white space, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = splitTokens(text);
      expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/gu, ''));
      for (const { start, end, text: own } of tokens) expect(text.slice(start, end)).toBe(own);
    }),
  );
});
