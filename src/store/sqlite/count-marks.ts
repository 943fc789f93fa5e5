import type { NodeId } from '../../model/node-id.ts';
import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Database, Value } from './database.ts';
import { DATED_KEYS } from './day-key.ts';
import { MARK_COLUMN, type MarkKind } from './release-marks.ts';
import { keyOfTermPk } from './terms.ts';

/** A mark and how many releases have it; `earliest` and `latest` are keys of releases of known days. */
export interface MarkCount {
  readonly key: NodeId;
  readonly releases: number;
  readonly earliest: number | null;
  readonly latest: number | null;
}

/**
 * The marks of some kinds that most of the releases have, but not the one of the number `itself`; ties in order of id.
 * `releases` is a SELECT of their keys as `item`. The marks are counted here: it is several times as fast as GROUP BY.
 */
export function countMarks(
  db: Database,
  releases: { readonly sql: string; readonly values: readonly Value[] },
  kinds: readonly MarkKind[],
  itself: number | null,
  first: number,
): MarkCount[] {
  if (kinds.length === 0) return [];
  const counts = new Map<number, Count>();
  const columns = kinds.map((kind) => `m.${MARK_COLUMN[kind]}`).join(', ');
  const rows = db.each<Record<string, string | number | null>>(
    `SELECT m.release, ${columns} FROM (${releases.sql}) p CROSS JOIN release_mark m ON m.release = p.item`,
    ...releases.values,
  );
  for (const row of rows) {
    const release = Number(row['release']);
    for (const kind of kinds) {
      const numbers = row[MARK_COLUMN[kind]];
      if (typeof numbers !== 'string') continue;
      for (const number of JSON.parse(numbers) as number[]) count(counts, number, release);
    }
  }
  if (itself !== null) counts.delete(itself);
  return greatest(db, counts, first);
}

interface Count {
  releases: number;
  earliest: number | null;
  latest: number | null;
}

function count(counts: Map<number, Count>, number: number, release: number): void {
  let known = counts.get(number);
  if (known === undefined) {
    known = { releases: 0, earliest: null, latest: null };
    counts.set(number, known);
  }
  known.releases += 1;
  if (release < DATED_KEYS.low) return;
  if (known.earliest === null || release < known.earliest) known.earliest = release;
  if (known.latest === null || release > known.latest) known.latest = release;
}

/** Only ids of those that can be among the first are looked up. */
function greatest(db: Database, counts: ReadonlyMap<number, Count>, first: number): MarkCount[] {
  const sorted = [...counts].sort(([, a], [, b]) => b.releases - a.releases);
  const least = sorted[first - 1]?.[1].releases ?? 0;
  return sorted
    .filter(([, { releases }]) => releases >= least)
    .map(([number, { releases, earliest, latest }]) => ({
      key: keyOfTermPk(db, number),
      releases,
      earliest,
      latest,
    }))
    .sort((a, b) => b.releases - a.releases || compareCodePoints(a.key, b.key))
    .slice(0, first);
}
