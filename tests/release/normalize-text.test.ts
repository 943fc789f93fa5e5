import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeText } from '../../src/release/normalize-text.ts';

test.each([
  ['ends of lines', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['odd spaces', 'Phnom\u00a0Penh,\u2003Cambodia\tnow', 'Phnom Penh, Cambodia now'],
  ['what cannot be seen', '\ufeffco\u00adop\u200beration\u200e', 'cooperation'],
  ['composed letters', 'Tu\u0308rkiye', 'Türkiye'],
  ['bold type', '**PRESS RELEASE\nTalks**', 'PRESS RELEASE\nTalks'],
  ['spaces at the ends of lines', '  Kingdom of Cambodia  \n end ', 'Kingdom of Cambodia\nend'],
  [
    'a day glued to what is said',
    '13 September, 2022On that day, in 2022On',
    '13 September, 2022\nOn that day, in 2022On',
  ],
  ['empty lines', '\n\na\n\n \n\nb\n\n', 'a\n\nb'],
])('normalizeText settles %s', (_, given, settled) => {
  expect(normalizeText(given)).toBe(settled);
});

test('spaces inside a line and single stars stay', () => {
  expect(normalizeText('He hoped  that\n***\na * b')).toBe('He hoped  that\n*\na * b');
});

const mark = fc.constantFrom(
  '*',
  '**',
  ' ',
  '\n',
  '\r',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  'u',
  '\u0308',
  'Đ',
  '\u2028',
);

test('normalising again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: mark, maxLength: 60 })), (text) => {
      const once = normalizeText(text);
      expect(normalizeText(once)).toBe(once);
    }),
  );
});
