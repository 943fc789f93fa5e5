import { describe, expect, it } from 'vitest';
import { shortestWays, type SearchLimits } from '../../src/paths/shortest-ways.ts';

/** A graph of links "a-b"; upper-case nodes are engagements, whose weight is in `weights`, and day in `days`. */
function graphOf(
  links: string,
  weights: Readonly<Record<string, number>> = {},
  days: Readonly<Record<string, string>> = {},
) {
  const neighbours = new Map<string, Set<string>>();
  for (const link of links.split(' ')) {
    const [a = '', b = ''] = link.split('-');
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  const asked: string[] = [];
  const find = async (from: string, to: string, limits: Partial<SearchLimits> = {}) => {
    asked.length = 0;
    const ways = await shortestWays(
      from,
      to,
      { maxLength: 6, breadth: 100, first: 5, ...limits },
      async (nodes) => {
        asked.push(nodes.join(''));
        return nodes.map((node) =>
          [...(neighbours.get(node) ?? [])].map((each) => ({
            node: each,
            day: days[each] ?? '',
            weight: weights[each] ?? 1,
          })),
        );
      },
    );
    return ways.map(({ nodes, weight }) => `${nodes.join('')} ${weight}`);
  };
  return { find, asked };
}

describe('the shortest ways between two nodes', () => {
  it('are all of the least length, from the first to the second', async () => {
    const { find } = graphOf('a-R r-a r-b R-b a-s s-x x-S S-b');
    expect(await find('a', 'b')).toEqual(['aRb 2', 'arb 2']);
    expect(await find('b', 'a')).toEqual(['bRa 2', 'bra 2']);
    expect(await find('a', 'x')).toEqual(['asx 2']);
    expect(await find('a', 'r')).toEqual(['ar 1']);
  });

  it('are ranked by the weight of their links, then the newest, then by id', async () => {
    const weights = { P: 5, Q: 7, R: 5, S: 5 };
    const days = { P: '2020-01-01', R: '2021-01-01', S: '2021-01-01' };
    const { find } = graphOf('a-P P-b a-Q Q-b a-R R-b a-S S-b a-r r-b', weights, days);
    expect(await find('a', 'b')).toEqual(['aQb 14', 'aRb 10', 'aSb 10', 'aPb 10', 'arb 2']);
    expect(await find('a', 'b', { first: 1 })).toEqual(['aQb 14']);
  });

  it('take the heaviest parts on either side of where they meet', async () => {
    const { find } = graphOf('a-P a-Q P-x Q-x a-r r-x x-S x-T S-b T-b', { P: 2, Q: 3, S: 4, T: 5 });
    expect(await find('a', 'b', { first: 3 })).toEqual(['aQxTb 16', 'aPxTb 14', 'aQxSb 14']);
  });

  it('are the heaviest of many, where some are heavy on one side alone and some weigh the same', async () => {
    const middles = Array.from({ length: 12 }, (_, index) => String.fromCharCode(110 + index));
    const weights: Record<string, number> = {};
    const links: string[] = [];
    for (const [index, x] of middles.entries()) {
      links.push(`a-1${x}`, `a-2${x}`, `1${x}-${x}`, `2${x}-${x}`, `${x}-3${x}`, `3${x}-b`);
      weights[`1${x}`] = (index * 7) % 12;
      weights[`2${x}`] = (index * 5) % 12;
      weights[`3${x}`] = (index * 3) % 4;
    }
    const { find } = graphOf(links.join(' '), weights);
    const ways = middles.flatMap((x) =>
      [`1${x}`, `2${x}`].map((one) => {
        const [near = 1, far = 1] = [weights[one], weights[`3${x}`]].map((weight) =>
          Math.max(1, weight ?? 1),
        );
        return { way: `a${one}${x}3${x}b`, weight: 2 * near + 2 * far };
      }),
    );
    ways.sort((a, b) => b.weight - a.weight || (a.way < b.way ? -1 : 1));
    for (const first of [1, 3, 20])
      expect(await find('a', 'b', { first })).toEqual(
        ways.slice(0, first).map(({ way, weight }) => `${way} ${weight}`),
      );
  });

  it('lead through a country or a sector only if nothing else links as much', async () => {
    const { find } = graphOf('a-P P-country:x country:x-Q Q-b P-official:y official:y-Q', { P: 5, Q: 3 });
    expect(await find('a', 'b')).toEqual(['aPofficial:yQb 16', 'aPcountry:xQb 12']);
  });

  it('are found up to the length wanted, asking once a step', async () => {
    const { find, asked } = graphOf('a-1 1-b b-2 2-c c-3 3-d d-4 4-e');
    expect(await find('a', 'd')).toEqual(['a1b2c3d 6']);
    expect(asked).toHaveLength(6);
    expect(await find('a', 'd', { maxLength: 5 })).toEqual([]);
    expect(await find('a', 'e')).toEqual([]);
  });

  it('are none where one end stands alone', async () => {
    const { find, asked } = graphOf('a-r r-b c-s');
    expect(await find('a', 'c')).toEqual([]);
    expect(await find('a', 'nobody')).toEqual([]);
    expect(asked.length).toBeLessThan(6);
  });

  it('go on from the nodes that most ways lead to, where there are too many', async () => {
    const { find, asked } = graphOf('a-r a-s r-x s-x r-y s-z x-p y-q z-q p-b q-b b-t b-u b-v b-w');
    expect(await find('a', 'b', { breadth: 1 })).toEqual(['arxpb 4']);
    expect(asked).toEqual(['a', 'b', 'r', 'x']);
    expect(await find('a', 'b', { breadth: 2 })).toEqual(['arxpb 4', 'aryqb 4', 'asxpb 4']);
    expect(asked).toEqual(['a', 'b', 'rs', 'xy']);
  });
});
