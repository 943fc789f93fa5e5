import { UndirectedGraph } from 'graphology';
import type { Colours } from './colours.ts';
import { beginningOf } from './lay-out.ts';
import type { Place, Tie } from './tie.ts';

/** A country as it is drawn. */
export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
}

/** Radius of a country, in pixels. */
const SMALLEST = 3;
const LARGEST = 18;
/** The countries of some ties, each where it begins; their ties are drawn otherwise. */
export function countriesGraph(
  places: ReadonlyMap<string, Place>,
  ties: readonly Tie[],
  colours: Colours,
): UndirectedGraph<NodeLook> {
  const graph = new UndirectedGraph<NodeLook>();
  const weights = new Map<string, number>();
  for (const { a, b, weight } of ties)
    for (const code of [a, b]) weights.set(code, (weights.get(code) ?? 0) + Math.max(0, weight));
  const most = Math.max(1, ...weights.values());
  for (const [code, weight] of weights) {
    const place = places.get(code) ?? { code, name: code, region: null };
    graph.addNode(code, {
      ...beginningOf(place),
      // By area, as the eye compares.
      size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(weight / most),
      color: colours.regions.get(place.region) ?? colours.text,
      label: place.name,
    });
  }
  return graph;
}
