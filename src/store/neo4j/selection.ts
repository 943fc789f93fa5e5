import { monthOf, type Period } from '../../model/date.ts';
import type { Parameters } from './parameters.ts';

/** What a list is chosen by: how its nodes are found, and what must hold of each. */
export interface Selection {
  /** Clauses that bind the list's variable, each node once. */
  readonly match: string;
  readonly where: readonly string[];
  /** Values of the `q.…` in the clauses. */
  readonly parameters: Parameters;
}

/** What a list by days is ordered by. */
export interface DayOrder {
  /** The expression of the day where the node is found: of a relationship that leads to it, else its own. */
  readonly day: string;
  /** An expression that is the same for all, and stands before the day in an index: named too, it gives the index's order. */
  readonly same: string | null;
}

/** A selection of a list by days. */
export interface DaySelection extends Selection, DayOrder {}

/** Where a list by days begins: clauses and conditions that bind its variable, each node once. */
export interface Start extends DayOrder {
  readonly match: string;
  readonly found: readonly string[];
}

/**
 * Begins with all relationships that have a key, in order of their date, as an index on both gives them: a page takes no
 * more of them than it needs. `path` binds the relationship as `link`.
 */
export function startAtLink(path: string, key: string, value: string): Start {
  return {
    match: `MATCH ${path}`,
    found: [`link.${key} = ${value}`, "link.date >= ''"],
    day: 'link.date',
    same: `link.${key}`,
  };
}

/** The WHERE clause of a list of conditions; empty without any. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join('\n    AND ')}`;
}

/** Conditions for a day in `q.from` to `q.to`; an unknown day ("") lies in no period that is limited. */
export function inPeriod(day: string, period: Period | undefined): string[] {
  const conditions: string[] = [];
  if (period?.from !== undefined) conditions.push(`${day} >= q.from`);
  else if (period?.to !== undefined) conditions.push(`${day} > ''`);
  if (period?.to !== undefined) conditions.push(`${day} <= q.to`);
  return conditions;
}

/** The values of `inPeriod`. */
export function periodParameters(period: Period | undefined): Parameters {
  return { from: period?.from ?? null, to: period?.to ?? null };
}

/** The period with all days of the months that it touches; no day of any month comes after its "31" as text. */
export function wholeMonths({ from, to }: Period): Period {
  return {
    from: from === undefined ? undefined : `${monthOf(from)}-01`,
    to: to === undefined ? undefined : `${monthOf(to)}-31`,
  };
}
