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
  // Numbers alone are sorted much faster than what was counted.
  const least =
    Float64Array.from(counts.values(), ({ count }) => count)
      .sort()
      .at(-first) ?? 0;
  const able = [...counts].filter(([, { count }]) => count >= least);
  const keys = keysOfTermPks(
    db,
    able.map(([pk]) => pk),
  );
  return able
    .map(([, counted], index) => Object.assign({ key: keys[index] ?? '' }, counted))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key))
    .slice(0, first);
}
