import type { Tie } from './tie.ts';
import type { DrawnTies } from './ties-layer.ts';

/** Where a country is in the frame of the drawing. */
interface InFrame {
  readonly x: number;
  readonly y: number;
}

/** Ties as they are drawn, the strongest first; `numbers` has the number of each country, and `places` tells where they are now. */
export function drawnTies(
  ties: readonly Tie[],
  numbers: ReadonlyMap<string, number>,
  places: () => ReadonlyMap<string, InFrame>,
): DrawnTies {
  const strongestFirst = ties.toSorted((a, b) => b.weight - a.weight);
  const strongest = Math.max(1, strongestFirst[0]?.weight ?? 0);
  const looks = strongestFirst.flatMap(({ a, b, weight }) => [
    Math.max(0, weight) / strongest,
    weight < 0 ? 1 : 0,
    numbers.get(a) ?? -1,
    numbers.get(b) ?? -1,
  ]);
  const ends = new Float32Array(4 * ties.length);
  return {
    count: ties.length,
    looks: Float32Array.from(looks),
    ends: () => {
      const at = places();
      for (const [index, { a, b }] of strongestFirst.entries()) {
        const [from, to] = [at.get(a), at.get(b)];
        if (from !== undefined && to !== undefined) ends.set([from.x, from.y, to.x, to.y], 4 * index);
      }
      return ends;
    },
  };
}
