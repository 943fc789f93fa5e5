import { textOfCell, type Column } from './table.ts';

/** The media type of CSV with a header, as RFC 4180 has it. */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/** A table as RFC 4180 has it: a header, lines that end in CR LF, quotes where they are needed. One piece a page. */
export async function* writeCsv<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield `${columns.map(({ name }) => quoted(name)).join(',')}\r\n`;
  for await (const rows of pages) {
    const lines = rows.map((row) => columns.map(({ of }) => quoted(textOfCell(of(row)))).join(','));
    if (lines.length > 0) yield `${lines.join('\r\n')}\r\n`;
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
