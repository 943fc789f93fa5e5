import { describe, expect, it } from 'vitest';
import { queryWords } from '../../src/dashboard/search/query-words.ts';

describe('the words that a query looks for', () => {
  it.each([
    ['Côte d’Ivoire', ['cote', 'd', 'ivoire']],
    ['"joint statement" OR landmine*', ['joint', 'statement', 'landmine*']],
    ['ASEAN NOT Myanmar', ['asean']],
    ['trade NOT "United States" AND tariffs', ['trade', 'tariffs']],
    ['trade NOT (Japan OR Korea) ports', ['trade', 'ports']],
    ['(', []],
  ] as const)('%s', (query, words) => {
    const shown = queryWords(query).map(({ folded, isPrefix }) => `${folded}${isPrefix ? '*' : ''}`);
    expect(shown).toEqual(words);
  });
});
