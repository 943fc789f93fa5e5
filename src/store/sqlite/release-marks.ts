import type { Contribution } from '../../model/contribution.ts';
import type { EntityKind } from '../../model/reading.ts';
import type { NewRows } from './new-rows.ts';
import type { TermLedger } from './term-ledger.ts';

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

const KINDS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'SECTOR', 'ISSUE', 'RELATION'] as const;

/** Adds what a release names and reports on. */
export function addMarks(
  rows: NewRows,
  release: number,
  { namings, relations }: Pick<Contribution, 'namings' | 'relations'>,
  terms: TermLedger,
): void {
  const columns = KINDS.map((kind) => {
    const keys =
      kind === 'RELATION'
        ? relations
        : namings.filter((naming) => naming.kind === kind).map(({ entity }) => entity);
    return keys.length === 0 ? null : JSON.stringify(keys.map((key) => terms.numberOf(key)));
  });
  rows.add('release_mark', release, ...columns);
}
