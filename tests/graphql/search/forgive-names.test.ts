import { describe, expect, it } from 'vitest';
import { beginnings, forgiveNames } from '../../../src/graphql/search/forgive-names.ts';
import { searchWords } from '../../../src/model/text-query.ts';

const likeness = (query: string, ...names: string[]) =>
  forgiveNames(query.split(' '), names.map(searchWords));

describe('a name is like what was asked for', () => {
  it('with one error in a word of four letters, two in one of eight', () => {
    expect(likeness('jakob', 'Jacob')).toBeCloseTo(0.8);
    expect(likeness('sokhnon', 'Prak Sokhonn')).toBeGreaterThan(0);
    expect(likeness('yoshymaza', 'Yoshimasa')).toBeGreaterThan(0);
    expect(likeness('yoshym', 'Yoshimasa')).toBe(0);
    expect(likeness('jagop', 'Jacob')).toBe(0);
    expect(likeness('hum', 'Hun')).toBe(0);
  });

  it('in every word, each of which stands for another word of the name', () => {
    expect(likeness('hun seen', 'Hun Sen')).toBeGreaterThan(0);
    expect(likeness('seen seen', 'Hun Sen')).toBe(0);
    expect(likeness('one two three four five six', 'One Two Three Four Five Six')).toBe(0);
  });

  it('the more, the fewer the errors and the more of the name is asked for', () => {
    const inOrder = [
      likeness('prak sokhonn', 'Prak Sokhonn'),
      likeness('prak sokhon', 'Prak Sokhonn'),
      likeness('sohkonn', 'Prak Sokhonn'),
    ];
    expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
  });

  it('and is looked for by the beginnings of its words', () => {
    expect(beginnings(['prak', 'sokhonn'])).toEqual([
      ['pr', 'sokhonn'],
      ['prak', 'so'],
    ]);
    expect(beginnings(['hun', 'manett'])).toEqual([['hun', 'ma']]);
    expect(beginnings(['sokhonn'])).toEqual([['sok']]);
    expect(beginnings(['hun'])).toEqual([]);
  });
});
