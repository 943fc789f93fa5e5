import { describe, expect, it } from 'vitest';
import { strongestAround, type Company, type Reach } from '../../../src/graphql/subgraph/strongest-around.ts';

/** A graph from its links, "a-b 3". */
function graphOf(...links: readonly string[]) {
  const companies = new Map<string, Company[]>();
  for (const link of links) {
    const [ends = '', weight = ''] = link.split(' ');
    const [a = '', b = ''] = ends.split('-');
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      companies.set(from, [...(companies.get(from) ?? []), { node: to, weight: Number(weight) }]);
  }
  const asked: string[][] = [];
  const around = async (centre: string, reach: Partial<Reach>) => {
    asked.length = 0;
    const found = await strongestAround(
      centre,
      { depth: 1, first: 10, breadth: 10, ...reach },
      async (ids) => {
        asked.push([...ids]);
        return ids.map((id) => companies.get(id) ?? []);
      },
    );
    return found.nodes.map(({ node, weight }) => `${node} ${weight}`).join(', ');
  };
  return { around, asked };
}

describe('the strongest nodes around a centre', () => {
  it('weigh as much as the weakest link of the strongest way', async () => {
    const { around } = graphOf('o-a 9', 'o-b 2', 'a-b 7', 'a-c 12', 'b-d 1');
    expect(await around('o', {})).toBe('a 9, b 2');
    expect(await around('o', { depth: 2 })).toBe('a 9, c 9, b 7, d 1');
  });

  it('hang together, however few are taken', async () => {
    const { around } = graphOf('o-z 5', 'z-a 8', 'o-y 4', 'y-b 9', 'b-c 9');
    expect(await around('o', { depth: 3, first: 1 })).toBe('z 5');
    expect(await around('o', { depth: 3, first: 3 })).toBe('z 5, a 5, y 4');
    expect(await around('o', { depth: 3, first: 9 })).toBe('z 5, a 5, y 4, b 4, c 4');
  });

  it('are asked for once a step, a few heaviest nodes at a time', async () => {
    const { around, asked } = graphOf('o-a 1', 'o-b 3', 'o-c 2', 'b-e 1', 'c-f 1', 'a-g 1');
    expect(await around('o', { depth: 3, breadth: 2 })).toBe('b 3, c 2, a 1, e 1, f 1');
    expect(asked).toEqual([['o'], ['b', 'c'], ['e', 'f']]);
  });
});
