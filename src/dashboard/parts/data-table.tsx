import { Button, Table } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo, useState, type ReactNode } from 'react';
import { sortingOf, withSorting } from '../app/shown-search.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import classes from './data-table.module.css';
import more from './more.module.css';
import { useShown } from './use-shown.ts';

/** What stands in a column: a value to sort and download, and how it is shown. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly value: (row: Row) => string | number | null;
  /** The value itself if left out. */
  readonly show?: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** Whether it stays on one line: days, short words. */
  readonly isUnbroken?: boolean;
}

interface DataTableProps<Row> {
  /** One word that tells it from others of its page, in addresses. */
  readonly name: string;
  /** What the table is of, for those who do not see what stands around it. */
  readonly caption: string;
  /** The same array as long as it says the same. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** How many rows are shown before more are asked for. */
  readonly first?: number;
}

/** More rows than anybody reads without sorting them; and how many come with each wish for more. */
const FIRST = 100;
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
/** Width of a column, in pixels, below which a table scrolls. */
const NARROWEST = 62;
const NO_ROWS: readonly never[] = [];

/** A table that sorts by any of its columns; wider than the page, it scrolls by itself. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, caption, columns, rows = NO_ROWS, first = FIRST } = props;
  const [seen, see] = useState(first);
  const [sorting, show] = useShown((shown) => sortingOf(shown, name));
  const definitions = useMemo(
    () =>
      columns.map(({ key, value, isNumber }): ColumnDef<typeof features, Row> => ({
        id: key,
        accessorFn: value,
        sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
        sortDescFirst: isNumber === true,
      })),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const isKnown = columns.some(({ key }) => key === sorting?.id);
  const state = { sorting: sorting !== null && isKnown ? [sorting] : [] };
  const table = useTable({
    features,
    columns: definitions,
    data,
    state,
    onSortingChange: (change) => {
      const [next = null] = typeof change === 'function' ? change(state.sorting) : change;
      void show((before) => withSorting(before, name, next));
    },
  });
  const sorted = table.getRowModel().rows;
  return (
    <>
      <Table.ScrollContainer
        minWidth={columns.length * NARROWEST}
        type="native"
        className={classes['scroll'] ?? ''}
        tabIndex={0}
        role="group"
        aria-label={caption}
      >
        {/* Its cells are plain ones: a table has hundreds, and a component for each takes longer than all else in sight. */}
        <Table className={classes['table'] ?? ''}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.getHeaderGroups()[0]?.headers.map((header, index) => {
                const column = columns[index];
                const order = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={order === false ? 'none' : order === 'asc' ? 'ascending' : 'descending'}
                    className={column?.isNumber === true ? classes['number'] : undefined}
                  >
                    <button
                      type="button"
                      className={classes['sort']}
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      {column?.title}
                      {order === 'asc' && <IconArrowUp size={14} aria-hidden />}
                      {order === 'desc' && <IconArrowDown size={14} aria-hidden />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, seen).map((row) => (
              <tr key={row.id}>
                {columns.map((column) => (
                  <td key={column.key} className={lookOf(column)}>
                    {column.show?.(row.original) ?? plain(column.value(row.original))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Table.ScrollContainer>
      {sorted.length > seen && (
        <p className={more['more']}>
          <Button size="xs" variant="default" onClick={() => see(seen + FIRST)}>
            {texts.states.more}
          </Button>
          <span className="quiet numbers">
            {texts.states.shownOf(format.whole(seen), format.whole(sorted.length))}
          </span>
        </p>
      )}
    </>
  );
}

function lookOf({ isNumber, isUnbroken }: Column<never>): string | undefined {
  if (isNumber === true) return classes['number'];
  return isUnbroken === true ? classes['unbroken'] : undefined;
}

function plain(value: string | number | null): string {
  if (value === null) return '–';
  return typeof value === 'number' ? format.finer(value) : value;
}

/** Numbers by size, words as people sort them; what is missing comes first. */
function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b));
}
