import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTextQuery } from '../../../src/model/text-query.ts';
import { placeOfMatch, snippetAround } from '../../../src/graphql/search/snippet-of.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const filler = 'The two sides exchanged views on matters of common concern. '.repeat(20);
const match = (text: string, query: string) => placeOfMatch(text, parseTextQuery(query));
const snippet = (text: string, query: string) => {
  const place = match(text, query);
  return place === null ? null : snippetAround(text, place);
};

describe('a snippet', () => {
  it('is the whole of a short text, on one line', () => {
    expect(snippet('Trade\n\n  grew.', 'trade')).toBe('Trade grew.');
  });

  it('is cut at words, with the match in it', () => {
    const cut = snippet(`${filler}Trade in rice grew. ${filler}`, 'rice');
    expect(cut).toMatch(/^… .*\brice\b.* …$/);
    expect(cut?.length).toBeLessThan(240);
    for (const word of cut?.replaceAll('…', '').trim().split(' ') ?? [])
      expect(filler + 'Trade in rice grew.').toContain(word);
  });

  it('stands where most of what is asked for stands together', () => {
    const text = `Trade. ${filler}Investment. ${filler}Trade and investment in rice. ${filler}`;
    expect(snippet(text, 'trade AND invest* AND rice')).toContain('Trade and investment in rice.');
    expect(text.slice(...(match(text, 'trade AND invest* AND rice') ?? []))).toBe(
      'Trade and investment in rice',
    );
  });

  it('stands at the same place, whether a text can be looked through as it is or not', () => {
    const word = fc.constantFrom(
      'rice',
      'Rice',
      'RICES',
      'ri',
      'price',
      'trade',
      'trades',
      'Tra',
      '7th',
      '7',
      'x_rice',
    );
    const between = fc.constantFrom(
      ' ',
      '  ',
      '-',
      ', ',
      '\u2019',
      ' \u2014 ',
      '_',
      '\n',
      ` ${'and so on '.repeat(25)}`,
    );
    const query = fc.constantFrom(
      'rice',
      'ric*',
      'rice trade*',
      '"rice trade" 7*',
      'r* OR rice',
      't* tr* trade',
      '7 x*',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between), { maxLength: 40 }), query, (words, asked) => {
        const text = words.flat().join('');
        // A letter that is not in ASCII has all be folded.
        expect(match(text, asked)).toEqual(match(`${text} é`, asked));
      }),
      { numRuns: 500 },
    );
  });

  it('goes by what is wanted, not by what is not', () => {
    expect(snippet(`Tariffs. ${filler}Trade.`, 'trade NOT tariffs')).toMatch(/Trade\.$/);
  });

  it('finds words whatever their accents and case', () => {
    expect(snippet(`${filler}Réunion à PHNOM PENH.`, 'reunion "phnom penh"')).toMatch(
      /Réunion à PHNOM PENH\.$/,
    );
  });

  it('is nothing where only the title matches', () => {
    expect(snippet(filler, 'rice')).toBeNull();
  });

  it('never fails, whatever the text, and holds words of it only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const cut = snippet(`${text} rice ${text}`, 'rice');
        expect(cut).toContain('rice');
        expect(cut?.length).toBeLessThan(300);
      }),
    );
  });

  it('takes little time for long texts', () => {
    expect(cpuTime(() => snippet('rice '.repeat(1_000_000), 'rice AND trade'))).toBeLessThan(2000);
  });
});
