import type { Touched } from './touched.ts';
import type { Writer } from './writer.ts';

const COUNT_MONTHS = countUp('months', 'ReleaseMonth');
const COUNT_COLLECTIONS = countUp('collections', 'Collection');

/** Keeps how many releases there are of each month and each collection; where there are none is no node. */
export function addUpReleases({ sendRows }: Writer, { releaseMonths, collections }: Touched): void {
  sendRows(COUNT_MONTHS, rowsOf(releaseMonths));
  sendRows(COUNT_COLLECTIONS, rowsOf(collections));
}

function countUp(of: string, label: string): string {
  return `// releases of ${of} counted up
UNWIND $given.rows AS row
MERGE (n:${label} {id: row.id})
SET n.releases = coalesce(n.releases, 0) + row.more
WITH n WHERE n.releases = 0
DELETE n`;
}

function rowsOf(counts: ReadonlyMap<string, number>): { readonly id: string; readonly more: number }[] {
  return [...counts]
    .filter(([, more]) => more !== 0)
    .map(([id, more]) => ({ id, more }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
