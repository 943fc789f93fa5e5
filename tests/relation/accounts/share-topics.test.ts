import { describe, expect, it } from 'vitest';
import { shareTopics } from '../../../src/relation/accounts/share-topics.ts';

describe('shareTopics', () => {
  it('tells what several accounts raise from what one alone does', () => {
    expect(
      shareTopics([
        ['trade', 'health', 'energy'],
        ['health', 'sport'],
        ['energy', 'health'],
      ]),
    ).toEqual({ shared: ['health', 'energy'], only: [['trade'], ['sport'], []] });
  });

  it('counts a topic once an account', () => {
    expect(shareTopics([['trade', 'trade'], []])).toEqual({ shared: [], only: [['trade'], []] });
    expect(shareTopics([])).toEqual({ shared: [], only: [] });
  });
});
