import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuoteFinder } from '../../src/pipeline/quote-finder.ts';

describe('QuoteFinder', () => {
  it('finds a quote across line breaks, other quotation marks and case', () => {
    const text = 'Both sides\n“agreed” to meet. BOTH SIDES agreed.';
    const finder = new QuoteFinder(text);
    expect(finder.find('both sides "agreed" to')).toEqual({
      start: 0,
      end: 22,
      quote: 'Both sides\n“agreed” to',
    });
    expect(finder.find('both sides', 1)?.quote).toBe('BOTH SIDES');
    expect(finder.find('nobody')).toBeNull();
  });

  it('keeps a span that holds and moves one that does not', () => {
    const finder = new QuoteFinder('trade and health');
    expect(finder.hold({ start: 10, end: 16, quote: 'health' })).toEqual({
      start: 10,
      end: 16,
      quote: 'health',
    });
    expect(finder.hold({ start: 0, end: 6, quote: 'health' })).toEqual({
      start: 10,
      end: 16,
      quote: 'health',
    });
    expect(finder.hold({ start: 0, end: 6, quote: 'wealth' })).toBeNull();
  });

  it('gives the words that stand there, for every part of every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const found = new QuoteFinder(text).find(text.slice(start, end));
        if (found !== null) expect(text.slice(found.start, found.end)).toBe(found.quote);
        else expect(text.slice(start, end).replaceAll('**', '').trim()).toBe('');
      }),
    );
  });
});
