import { describe, expect, it } from 'vitest';
import { listedNames, listedNamesLike } from '../../../src/graphql/search/listed-names.ts';
import { matchNames } from '../../../src/graphql/search/match-names.ts';
import { loadReference } from '../../../src/load-reference.ts';

describe('names of the reference data that are like a word', () => {
  const reference = loadReference();
  const all = listedNames(reference);

  it('are all that the word may match, in the same order', () => {
    const words = new Set(
      all.flatMap(({ names }) => names.flat()).flatMap((word) => [word, word.slice(0, 1), word.slice(0, 2)]),
    );
    for (const word of [...words].slice(0, 400)) {
      const matched = all.filter(({ names }) => matchNames([word], names) > 0);
      const like = listedNamesLike(reference, word);
      expect(like.filter(({ names }) => matchNames([word], names) > 0)).toEqual(matched);
      if (word.length > 1) expect(like.length).toBeLessThan(all.length / 2);
    }
  });

  it('are all for no word, and none for a letter that no word begins with', () => {
    expect(listedNamesLike(reference, '')).toBe(all);
    expect(listedNamesLike(reference, 'ж')).toEqual([]);
  });
});
