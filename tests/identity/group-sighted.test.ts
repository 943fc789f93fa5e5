import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Likeness } from '../../src/identity/compare-sighted.ts';
import { groupSighted } from '../../src/identity/group-sighted.ts';
import { judgementOf } from '../../src/identity/judgement-id.ts';
import { CERTAIN, POSSIBLE } from '../../src/identity/names/thresholds.ts';
import type { Judgement } from '../../src/model/identity.ts';

const alike = (pair: string, likelihood: number): Likeness => {
  const [a = '', b = ''] = [...pair].sort();
  return { a, b, likelihood, reasons: [] };
};
const judged = (verdict: Judgement['verdict'], ids: string, at: number): Judgement =>
  judgementOf({ verdict, officials: [...ids], by: 'desk', at: `2026-01-0${at}T00:00:00.000Z`, why: null });
const groups = (ids: string, pairs: readonly Likeness[], judgements: readonly Judgement[] = []) =>
  groupSighted([...ids], pairs, judgements)
    .map((group) => group.join(''))
    .join(' ');

describe('groupSighted', () => {
  it('joins what is certain, and nothing that is only possible', () => {
    expect(groups('abc', [alike('ab', CERTAIN), alike('bc', CERTAIN - 0.01)])).toBe('ab c');
  });

  it('joins a chain only where all its names may be one', () => {
    const chain = [alike('ab', 0.98), alike('bc', 0.99)];
    expect(groups('abc', chain)).toBe('a bc');
    expect(groups('abc', [...chain, alike('ac', POSSIBLE)])).toBe('abc');
  });

  it('does as people judge, the newest first, and never joins what is kept apart', () => {
    const pair = [alike('ab', 0.99)];
    expect(groups('abc', [], [judged('SAME', 'ac', 1)])).toBe('ac b');
    expect(groups('ab', pair, [judged('DIFFERENT', 'ab', 1)])).toBe('a b');
    expect(groups('ab', pair, [judged('DIFFERENT', 'ab', 1), judged('SAME', 'ab', 2)])).toBe('ab');
    expect(groups('ab', [], [judged('DIFFERENT', 'ab', 2), judged('SAME', 'ab', 1)])).toBe('a b');
    expect(groups('abc', [alike('bc', 0.99)], [judged('SAME', 'ab', 1), judged('DIFFERENT', 'ac', 2)])).toBe(
      'ab c',
    );
  });

  it('joins others to what a judgement has made one, though their names are far from each other', () => {
    expect(groups('abc', [alike('bc', 0.98)], [judged('SAME', 'ab', 1)])).toBe('abc');
  });

  it('holds a judgement on the rest where one of those judged is not there', () => {
    expect(groups('bc', [], [judged('SAME', 'abc', 1)])).toBe('bc');
  });

  it('is a function of the set', () => {
    const ids = [...'abcdef'];
    const pair = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 });
    const likenesses = fc.uniqueArray(fc.record({ pair, likelihood: fc.constantFrom(0.7, 0.97, 0.98, 1) }), {
      selector: ({ pair: [a = '', b = ''] }) => [a, b].sort().join(''),
      maxLength: 12,
    });
    const judgements = fc.array(
      fc.record({
        verdict: fc.constantFrom('SAME' as const, 'DIFFERENT' as const),
        ids: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 3 }),
        at: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(likenesses, judgements, fc.infiniteStream(fc.nat()), (pairs, said, order) => {
        const all = pairs.map(({ pair: [a = '', b = ''], likelihood }) => alike(a + b, likelihood));
        const made = said.map((one) => judged(one.verdict, one.ids.join(''), one.at));
        const shuffle = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, key: order.next().value }))
            .sort((x, y) => x.key - y.key)
            .map(({ item }) => item);
        const first = groupSighted(ids, all, made);
        expect(groupSighted(shuffle(ids), shuffle(all), shuffle(made))).toEqual(first);
        expect(first.flat().sort()).toEqual(ids);
      }),
    );
  });
});
