import { expect, test } from 'vitest';
import { expandBraces, firstWords } from '../../src/common/expand-braces.ts';

test.each([
  ['trade', ['trade']],
  ['visa{|s}', ['visa', 'visas']],
  ['{land |}border{|s}', ['land border', 'land borders', 'border', 'borders']],
  [
    'organi{s|z}ed {crime|{cross-border |}trafficking}',
    [
      'organised crime',
      'organized crime',
      'organised cross-border trafficking',
      'organized cross-border trafficking',
      'organised trafficking',
      'organized trafficking',
    ],
  ],
  ['{a|a}', ['a']],
])('expandBraces(%j)', (pattern, texts) => {
  expect([...expandBraces(pattern)].sort()).toEqual([...texts].sort());
});

test('an open brace is an error that quotes the pattern', () => {
  expect(() => expandBraces('visa{|s')).toThrow('"visa{|s" opens a brace');
});

test.each([
  'trade talks',
  'visa{|s} policy',
  '{land |}border{|s}',
  '{a|b{c|d e}}{|f g}',
  '{|the }{sea|land}',
])('the first words of %j and what follows them are its texts', (pattern) => {
  const texts = firstWords(pattern).flatMap(({ word, rest }) =>
    expandBraces(rest).map((others) => `${word} ${others}`.trimEnd()),
  );
  expect([...new Set(texts)]).toEqual(expandBraces(pattern));
});
