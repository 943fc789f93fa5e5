import type { NodeId } from '../../model/node-id.ts';
import type { EntityKind } from '../../model/reading.ts';
import type { NewRows } from './new-rows.ts';
import type { TermLedger } from './term-ledger.ts';
import type { Brought } from './terms-of.ts';

export type MarkKind = EntityKind | 'RELATION';

/** The column of `release_mark` that holds the numbers of a kind. */
export const MARK_COLUMN: Readonly<Record<MarkKind, string>> = {
  COUNTRY: 'countries',
  OFFICIAL: 'officials',
  ORGANIZATION: 'organizations',
  SECTOR: 'sectors',
  ISSUE: 'issues',
  RELATION: 'relations',
};

/** In the order of the columns. */
export const MARK_KINDS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'SECTOR', 'ISSUE', 'RELATION'] as const;

/** What a release names and reports on, by the numbers of the terms. */
export type Marks = Readonly<Record<MarkKind, readonly number[]>>;

/** The marks of a release. */
export function marksOf({ namings, relations }: Brought, terms: TermLedger): Marks {
  const numbers = (keys: readonly NodeId[]) => keys.map((key) => terms.numberOf(key));
  const named = (kind: EntityKind) =>
    numbers(namings.filter((naming) => naming.kind === kind).map(({ entity }) => entity));
  return {
    COUNTRY: named('COUNTRY'),
    OFFICIAL: named('OFFICIAL'),
    ORGANIZATION: named('ORGANIZATION'),
    SECTOR: named('SECTOR'),
    ISSUE: named('ISSUE'),
    RELATION: numbers(relations),
  };
}

/** Adds the marks of a release. */
export function addMarks(rows: NewRows, release: number, marks: Marks): void {
  const columns = MARK_KINDS.map((kind) => (marks[kind].length === 0 ? null : JSON.stringify(marks[kind])));
  rows.add('release_mark', release, ...columns);
}
