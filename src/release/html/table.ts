import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { HEADINGS, INLINE } from './element-kinds.ts';

/** Characters of a cell of data, and not of a column of the page. */
const LONGEST_CELL = 300;

/** The cells of a table, row by row; those of tables within it are not among them. */
export function cellsOf(table: Element): readonly (readonly Element[])[] {
  return rowsIn(table.children).map((row) =>
    row.children.filter((cell): cell is Element => isTag(cell) && (cell.name === 'td' || cell.name === 'th')),
  );
}

function rowsIn(nodes: readonly ChildNode[]): Element[] {
  return nodes.flatMap((node) => {
    if (!isTag(node)) return [];
    if (node.name === 'tr') return [node];
    return node.name === 'tbody' || node.name === 'thead' || node.name === 'tfoot'
      ? rowsIn(node.children)
      : [];
  });
}

/** Whether a table tells something by its rows, and does not only lay out the page. */
export function isTableOfData(table: Element): boolean {
  const rows = cellsOf(table);
  return rows.some((row) => row.length > 1) && rows.every((row) => row.every(isCellOfData));
}

function isCellOfData(cell: Element): boolean {
  let length = 0;
  let paragraphs = 0;
  const visit = (nodes: readonly ChildNode[]): boolean =>
    nodes.every((node) => {
      if (isText(node)) length += node.data.trim().length;
      if (!isTag(node)) return length <= LONGEST_CELL;
      if (node.name === 'table' || node.name === 'ul' || node.name === 'ol' || HEADINGS.has(node.name))
        return false;
      if (!INLINE.has(node.name) && node.name !== 'br') paragraphs += 1;
      return visit(node.children);
    });
  return visit(cell.children) && length <= LONGEST_CELL && paragraphs <= 2;
}

/** A row on one line: "Visas | 30 days"; a number or a label before its text needs no bar. */
export function joinCells(cells: readonly string[]): string {
  const [first = '', ...rest] = cells
    .map((cell) => cell.replace(/\s+/gu, ' ').trim())
    .filter((cell) => cell !== '');
  if (rest.length === 0) return first;
  const joint = /^(?:\(?[\da-z]{1,3}[.)]|[•·▪●○◦‣–—-])$|:$/iu.test(first) ? ' ' : ' | ';
  return first + joint + rest.join(' | ');
}
