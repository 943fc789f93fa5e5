import type { NodeId } from '../../model/node-id.ts';
import type { GraphChange } from '../graph-store.ts';
import type { Writer } from './writer.ts';

const HELD = `// versions in which releases were written
UNWIND $releases AS id
MATCH (r:Release {id: id})
RETURN r {.id, .written, .ingestedAt, .digest} AS held`;

const NOTE = `// version in which releases are written
UNWIND $rows AS row
MATCH (r:Release {id: row.id})
SET r.written = row.written`;

interface Held {
  readonly id: NodeId;
  readonly written: number;
  readonly ingestedAt: string;
  readonly digest: string;
}

/** What is noted of the releases that a change removes and adds anew; to be asked before they are removed. */
export async function heldWritten(
  { run }: Writer,
  { remove, add }: GraphChange,
): Promise<ReadonlyMap<NodeId, Held>> {
  const added = new Set(add.map(({ release }) => release.id));
  const releases = remove.filter((id) => added.has(id));
  if (releases.length === 0) return new Map();
  const rows = await run<{ held: Held }>(HELD, { releases });
  return new Map(rows.map(({ held }) => [held.id, held]));
}

/** Notes the version in which the releases of a change are written; one that says the same as before keeps its own. */
export function noteWritten(
  writer: Writer,
  { add }: GraphChange,
  held: ReadonlyMap<NodeId, Held>,
  version: number,
): void {
  const rows = add.map(({ release: { id, ingestedAt, digest } }) => {
    const before = held.get(id);
    const same = before?.ingestedAt === ingestedAt && before.digest === digest;
    return { id, written: same ? before.written : version };
  });
  writer.sendRows(NOTE, rows);
}
