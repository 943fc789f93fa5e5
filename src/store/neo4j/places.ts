import type { Place } from '../../model/contribution.ts';

/** Places as one list of numbers, start and end in turn: Neo4j keeps no lists of lists. */
export function flatten(places: readonly Place[]): number[] {
  return places.flatMap(([start, end]) => [start, end]);
}

/** The places of such a list. */
export function unflatten(numbers: readonly number[]): Place[] {
  const places: Place[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) places.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return places;
}
