import { textOfCell, type Column } from './table.ts';

/** The media type of tables whose cells tabs part. */
export const TSV_TYPE = 'text/tab-separated-values; charset=utf-8';

/** A table of tab-separated values with a header: white space within a cell is one space, and nothing is quoted. */
export async function* writeTsv<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield `${columns.map(({ name }) => name).join('\t')}\n`;
  for await (const rows of pages) {
    const lines = rows.map((row) => columns.map(({ of }) => onOneLine(textOfCell(of(row)))).join('\t'));
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
}

function onOneLine(cell: string): string {
  return cell.replaceAll(/[\t\r\n\u0085\u2028\u2029]+/g, ' ');
}
