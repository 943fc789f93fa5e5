import { EVERYTHING, IMPORT_TABLE } from './import-table.ts';

/**
 * Differences of the map (Markdown; a table whose rows are part, what it is, what it may import) from the import table and
 * from the parts that there are.
 */
export function findMapFaults(map: string, parts: readonly string[]): string[] {
  const rows = new Map(
    map
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, part = '', , imports = '']) => [namesIn(part)[0] ?? '', imports]),
  );
  const wanted = new Set([...Object.keys(IMPORT_TABLE), ...parts]);
  const stale = [...rows.keys()]
    .filter((part) => !wanted.has(part))
    .map((part) => `${part} is no part of src`);
  const wrong = [...wanted].flatMap((part) => {
    const row = rows.get(part);
    if (row === undefined) return [`${part} has no line`];
    const listed = row === 'everything' ? [EVERYTHING] : namesIn(row);
    const allowed = IMPORT_TABLE[part] ?? [];
    return [...listed].sort().join() === [...allowed].sort().join()
      ? []
      : [`${part} may import ${allowed.join(', ') || 'nothing'}, not ${listed.join(', ') || 'nothing'}`];
  });
  return [...wrong, ...stale];
}

/** The names in code type, a folder's without its last stroke. */
function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.replace(/\/$/, ''));
}
