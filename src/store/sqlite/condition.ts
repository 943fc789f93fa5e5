import type { Value } from './database.ts';

/** A part of a WHERE clause with the values of its parameters. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** The WHERE clause that all conditions make; empty for none. */
export function whereAll(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
}

/** The values of all conditions, in their order. */
export function valuesOf(conditions: readonly Condition[]): Value[] {
  return conditions.flatMap(({ values }) => values);
}
