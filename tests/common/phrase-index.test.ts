import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandBraces } from '../../src/common/expand-braces.ts';
import { PhraseIndex } from '../../src/common/phrase-index.ts';
import { splitTokens } from '../../src/common/split-tokens.ts';

function indexOf(...phrases: readonly string[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const phrase of phrases) index.add(phrase, phrase);
  return index;
}

const foundAt = <T>(index: PhraseIndex<T>, text: string, at: number, limit?: number): [T, number][] =>
  index.matchesAt(splitTokens(text), at, limit).map(({ value, endToken }) => [value, endToken]);

test('all phrases that start at a token are found, the longest first', () => {
  const index = indexOf('trade', 'trade and investment', 'trade and', 'investment');
  expect(foundAt(index, 'Trade and investment grow', 0)).toEqual([
    ['trade and investment', 3],
    ['trade and', 2],
    ['trade', 1],
  ]);
  expect(foundAt(index, 'Trade and investment grow', 1)).toEqual([]);
  expect(foundAt(index, 'Trade and investment grow', 0, 2)).toEqual([
    ['trade and', 2],
    ['trade', 1],
  ]);
});

test('accents, capitals, apostrophes, hyphens and ends of lines make no difference', () => {
  const index = indexOf('people-to-people', "Côte d'Ivoire", 'U.S.');
  expect(foundAt(index, 'PEOPLE TO\npeople', 0)).toEqual([['people-to-people', 3]]);
  expect(foundAt(index, 'people–to–people', 0)).toEqual([['people-to-people', 5]]);
  expect(foundAt(index, 'Cote d’Ivoire', 0)).toEqual([["Côte d'Ivoire", 4]]);
  expect(foundAt(index, 'the U.S. side', 1)).toEqual([['U.S.', 5]]);
});

test('a phrase can lead to several values, in the order in which they were added', () => {
  const index = new PhraseIndex<number>();
  for (const value of [3, 1, 3, 2]) index.add('trade', value);
  index.add('', 9);
  expect(index.matchesAt(splitTokens('trade'), 0).map(({ value }) => value)).toEqual([3, 1, 2]);
});

test('a phrase is found where a plain search of the words finds it', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 6 }),
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }),
      (phrases, text) => {
        const joined = phrases.map((phrase) => phrase.join(' '));
        const index = indexOf(...joined);
        text.forEach((_, at) => {
          const found = foundAt(index, text.join(' '), at).map(([value]) => value);
          const expected = new Set(
            joined.filter((phrase) => `${text.slice(at).join(' ')} `.startsWith(`${phrase} `)),
          );
          expect(new Set(found)).toEqual(expected);
        });
      },
    ),
  );
});

test('the phrases of patterns are found as each that they stand for, in the order of all that was added', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'a-b', '-', 'A');
  const alternatives = fc
    .array(fc.constantFrom('', 'a', 'b ', 'c a', ' '), { minLength: 1, maxLength: 3 })
    .map((choices) => `{${choices.join('|')}}`);
  const pattern = fc
    .array(fc.oneof(word, alternatives, fc.constant(' ')), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(fc.record({ pattern, isPlain: fc.boolean() }), { maxLength: 5 }),
      fc.array(fc.constantFrom('a', 'b', 'c', 'a-b'), { maxLength: 12 }),
      (added, text) => {
        const patterns = new PhraseIndex<string>();
        const phrases = new PhraseIndex<string>();
        added.forEach(({ pattern: one, isPlain }, number) => {
          for (const phrase of expandBraces(one)) {
            phrases.add(phrase, `${number}`);
            if (isPlain) patterns.add(phrase, `${number}`);
          }
          if (!isPlain) patterns.addPattern(one, () => `${number}`);
        });
        text.forEach((_, at) => {
          expect(foundAt(patterns, text.join(' '), at)).toEqual(foundAt(phrases, text.join(' '), at));
        });
      },
    ),
  );
});

test('a phrase of a pattern has its own value, or none', () => {
  const index = new PhraseIndex<string>();
  index.addPattern('{AI|ai|rail} {talks|Talks|link{|s}}', (phrase) =>
    phrase.startsWith('rail') ? phrase : undefined,
  );
  expect(foundAt(index, 'AI talks', 0)).toEqual([]);
  expect(foundAt(index, 'Rail links', 0)).toEqual([['rail links', 2]]);
  expect(foundAt(index, 'Rail talks', 0)).toEqual([
    ['rail talks', 2],
    ['rail Talks', 2],
  ]);
});

test('the values of a pattern are asked for where a text has its phrases', () => {
  const index = new PhraseIndex<string>();
  const asked: string[] = [];
  index.addPattern('{trade|investment} {talks|links}', (phrase) => {
    asked.push(phrase);
    return phrase;
  });
  expect(foundAt(index, 'Talks on trade', 0)).toEqual([]);
  expect(asked).toEqual([]);
  expect(foundAt(index, 'Trade talks', 0)).toEqual([['trade talks', 2]]);
  expect(asked).toEqual(['trade talks']);
});

test('words whose hashes meet are told apart, and an index of many words finds each', () => {
  const words = Array.from({ length: 2_000 }, (_, i) => `w${i.toString(36)}`);
  const index = indexOf(...words, ...words.map((word, i) => `${word} ${words[(i * 7 + 1) % words.length]}`));
  words.forEach((word, i) => {
    const next = words[(i * 7 + 1) % words.length]!;
    expect(foundAt(index, `${word} ${next}`, 0).map(([value]) => value)).toEqual([`${word} ${next}`, word]);
    expect(foundAt(index, `not${word} ${next}`, 0)).toEqual([]);
  });
});
