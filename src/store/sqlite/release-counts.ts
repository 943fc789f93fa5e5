import { keyOf, relationsAmong } from '../../model/node-id.ts';
import type { Database } from './database.ts';
import { monthOfDay } from './day-key.ts';
import type { Brought } from './terms-of.ts';

/**
 * How many releases a write brings (or takes away) wherever only their number matters: by month, by month and two countries
 * that they name. Written by `settle`, once a count.
 */
export class ReleaseCounts {
  readonly #months = new Map<string, number>();
  readonly #relationMonths = new Counts();

  /** Counts a release (1), or takes it out of the counts (-1). */
  add(day: string, { namings }: Brought, step: 1 | -1): void {
    const month = monthOfDay(day);
    const named = namings.filter(({ kind }) => kind === 'COUNTRY').map(({ entity }) => keyOf(entity));
    if (month !== '') {
      this.#months.set(month, (this.#months.get(month) ?? 0) + step);
      for (const relation of relationsAmong(named)) this.#relationMonths.add(relation, month, step);
    }
  }

  settle(db: Database): void {
    const more = 'ON CONFLICT DO UPDATE SET releases = releases + excluded.releases';
    db.insertAll('release_month', [...this.#months], more);
    const months = [...this.#relationMonths.inOrder()];
    db.insertAll(
      'relation_month',
      months.map(([relation, month, step]) => [relation, month, step, 0, '{}', 0, 0, 0]),
      more,
    );
    for (const [month, step] of this.#months)
      if (step < 0) db.run('DELETE FROM release_month WHERE month = ? AND releases = 0', month);
    for (const [relation, month, step] of months)
      if (step < 0)
        db.run(
          `DELETE FROM relation_month
          WHERE relation = ? AND month = ? AND releases = 0 AND engagements = 0 AND statements = 0`,
          relation,
          month,
        );
  }
}

/** Numbers by two keys; those that come to nothing are left out. */
class Counts {
  readonly #counts = new Map<string, Map<string, number>>();

  add(first: string, second: string, step: number): void {
    const counts = this.#counts.get(first) ?? new Map<string, number>();
    this.#counts.set(first, counts);
    counts.set(second, (counts.get(second) ?? 0) + step);
  }

  /** In the order of the keys, so that rows that lie together are written together. */
  *inOrder(): Generator<readonly [first: string, second: string, count: number]> {
    for (const [first, counts] of [...this.#counts].sort(byKey))
      for (const [second, count] of [...counts].sort(byKey)) if (count !== 0) yield [first, second, count];
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
