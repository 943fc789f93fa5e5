import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../src/graphql/search/match-names.ts';
import { searchWords } from '../../../src/model/text-query.ts';

const score = (query: string, ...names: string[]) => matchNames(query.split(' '), names.map(searchWords));

describe('a name matches', () => {
  it('in full', () => {
    expect(score('sokhonn prak', 'PRAK Sokhonn')).toBe(1);
    expect(score('viet nam', 'Vietnam', 'Việt Nam')).toBe(1);
  });

  it('better the more of it is asked for, from its front, in whole words', () => {
    const inOrder = [
      score('south china', 'South China'),
      score('south china', 'South China Sea'),
      score('china south', 'South China Sea'),
      score('sou chi', 'South China Sea'),
      score('sea', 'South China Sea'),
      score('se', 'South China Sea'),
    ];
    expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
    expect(new Set(inOrder).size).toBe(inOrder.length);
    expect(Math.min(...inOrder)).toBeGreaterThan(0.5);
  });

  it('not at all where a word is missing, or stands once and is asked for twice', () => {
    expect(score('south america', 'South China Sea')).toBe(0);
    expect(score('prak prak', 'Prak Sokhonn')).toBe(0);
    expect(score('outh', 'South China Sea')).toBe(0);
  });
});
