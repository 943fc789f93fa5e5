import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('phrases that are made later are found as those that are added', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'a-b', '-'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }),
      (lots, text) => {
        const later = new PhraseIndex<string>();
        const atOnce = new PhraseIndex<string>();
        lots.forEach((lot, number) => {
          const phrases = lot.map((phrase) => [phrase.join(' '), `${phrase.join(' ')} ${number}`] as const);
          for (const [phrase, value] of phrases) atOnce.add(phrase, value);
          later.addLater(
            phrases.map(([phrase]) => phrase),
            () => phrases,
          );
        });
        text.forEach((_, at) => {
          expect(foundAt(later, text.join(' '), at)).toEqual(foundAt(atOnce, text.join(' '), at));
        });
      },
    ),
  );
});

test('phrases are made for a text that has a word that opens one of them', () => {
  const index = new PhraseIndex<number>();
  let made = 0;
  index.addLater(['trade', 'investment'], () => {
    made += 1;
    return [
      ['trade talks', 1],
      ['investment', 2],
    ];
  });
  expect(foundAt(index, 'Talks on visas', 0)).toEqual([]);
  expect(made).toBe(0);
  expect(foundAt(index, 'Trade talks', 0)).toEqual([[1, 2]]);
  expect(foundAt(index, 'Investment', 0)).toEqual([[2, 1]]);
  expect(made).toBe(1);
});
