import type { ColumnLabel } from './export-format.ts';

/** What can stand in a cell; null is an empty one. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a table of rows. */
export interface Column<Row> extends ColumnLabel {
  readonly of: (row: Row) => Cell;
}

/** Stands between the items of a list in one cell. */
export const LIST_SEPARATOR = '|';

/** Spreadsheets take a cell that begins with one of these for a formula. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell as text. What a spreadsheet would take for a formula gets an apostrophe before it, which shows that it is text;
 * numbers stand as they are.
 */
export function textOfCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR);
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

/** A column of texts. */
export function text<Row>(name: string, about: string, of: (row: Row) => string | null): Column<Row> {
  return { name, about, datatype: 'string', isList: false, of };
}

/** A column of lists of texts. */
export function list<Row>(name: string, about: string, of: (row: Row) => readonly string[]): Column<Row> {
  return { name, about, datatype: 'string', isList: true, of };
}

/** A column of ISO 8601 days. */
export function day<Row>(name: string, about: string, of: (row: Row) => string | null): Column<Row> {
  return { name, about, datatype: 'date', isList: false, of: (row) => of(row) || null };
}

/** A column of whole numbers. */
export function count<Row>(name: string, about: string, of: (row: Row) => number | null): Column<Row> {
  return { name, about, datatype: 'integer', isList: false, of };
}

/** A column of numbers. */
export function measure<Row>(name: string, about: string, of: (row: Row) => number | null): Column<Row> {
  return { name, about, datatype: 'double', isList: false, of };
}

/** A column of true and false. */
export function flag<Row>(name: string, about: string, of: (row: Row) => boolean): Column<Row> {
  return { name, about, datatype: 'boolean', isList: false, of };
}
