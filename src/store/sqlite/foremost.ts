import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Database } from './database.ts';
import { keysOfTermPks } from './terms.ts';

/** A term by its key, and how often it was counted. */
export type Foremost<Counted> = Counted & { readonly key: string };

/**
 * The terms that were counted most often, of counts by their numbers; ties in order of key. Only keys of those that can be
 * among the first are looked up.
 */
export function foremost<Counted extends { readonly count: number }>(
  db: Database,
  counts: ReadonlyMap<number, Counted>,
  first: number,
): Foremost<Counted>[] {
  const least = countsInOrder(counts).at(-first) ?? 0;
  const able: (readonly [pk: number, counted: Counted])[] = [];
  for (const entry of counts) if (entry[1].count >= least) able.push(entry);
  const keys = keysOfTermPks(
    db,
    able.map(([pk]) => pk),
  );
  return able
    .map(([, counted], index) => Object.assign({ key: keys[index] ?? '' }, counted))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key))
    .slice(0, first);
}

/** The counts, least first: of many, numbers alone are sorted in a third of the time. */
function countsInOrder(counts: ReadonlyMap<number, { readonly count: number }>): Float64Array {
  const sorted = new Float64Array(counts.size);
  let place = 0;
  for (const { count } of counts.values()) {
    sorted[place] = count;
    place += 1;
  }
  return sorted.sort();
}
