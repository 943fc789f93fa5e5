import type { StoredRelease } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphChange } from '../graph-change.ts';
import type { Writer } from './writer.ts';

const HELD = `// versions in which releases were written
UNWIND $given.releases AS id
MATCH (r:Release {id: id})
RETURN r {.id, .written, .ingestedAt, .digest} AS held`;

/** What a store holds of when a release was written. */
export interface Held {
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
  const rows = await run<{ held: Held }>(HELD, { given: { releases } });
  return new Map(rows.map(({ held }) => [held.id, held]));
}

/** The version in which a release of a change that makes `version` is written; one that says the same as before keeps its own. */
export function writtenIn(
  { ingestedAt, digest }: StoredRelease,
  before: Held | undefined,
  version: number,
): number {
  return before?.ingestedAt === ingestedAt && before.digest === digest ? before.written : version;
}
