import type { GraphChange } from '../graph-change.ts';
import type { Writer } from './writer.ts';

const ARE_THERE = `// revisions that successors have already
UNWIND $given.rows AS row
MATCH (v:Revision {release: row.from})
WITH v, row WHERE EXISTS { (:Revision {release: row.to, replacedAt: v.replacedAt, digest: v.digest}) }
DELETE v`;

const SUCCEED = `// revisions of releases that have successors
UNWIND $given.rows AS row
MATCH (v:Revision {release: row.from})
SET v.release = row.to`;

const REMOVE = `// revisions of releases that are gone
UNWIND $given.releases AS id
MATCH (v:Revision {release: id})
DELETE v`;

const PUT = `// revisions put
UNWIND $given.rows AS row
MERGE (v:Revision {release: row.release, replacedAt: row.replacedAt, digest: row.digest})
ON CREATE SET v = row`;

/** Texts can be long: fewer of them go into one message. */
const REVISIONS_AT_A_TIME = 100;

/** Leads the history of releases to their successors, takes that of those away who are gone, and adds what is history now. */
export function writeHistory(writer: Writer, { remove, add, history }: GraphChange): void {
  const successions = history.successions.map(({ from, to }) => ({ from, to }));
  writer.sendRows(ARE_THERE, successions);
  writer.sendRows(SUCCEED, successions);
  const added = new Set(add.map(({ release }) => release.id));
  const gone = remove.filter((id) => !added.has(id));
  if (gone.length > 0) writer.send(REMOVE, { given: { releases: gone } });
  writer.sendRows(
    PUT,
    history.revisions.map((revision) => ({ ...revision })),
    REVISIONS_AT_A_TIME,
  );
}
