import type { OfficialRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Database } from './database.ts';
import { officialsById } from './official-rows.ts';
import { sinceVersion } from './since-version.ts';

/** Officials that are kept, and as many more as one question asks for: some 500 bytes each. */
const MOST_OFFICIALS = 20_000;

const knownOfficials = sinceVersion(
  () => new Map<NodeId, OfficialRecord>(),
  (known) => known.size >= MOST_OFFICIALS,
);

/**
 * The same as `officialsById`; those who were read since the graph came to its version are not read again: the same ones take part in most
 * contacts. To be asked for within a reading transaction.
 */
export function officialsOnce(db: Database, ids: readonly NodeId[]): (OfficialRecord | null)[] {
  const known = knownOfficials(db);
  const unknown = ids.filter((id) => !known.has(id));
  for (const [index, official] of officialsById(db, unknown).entries()) {
    const id = unknown[index];
    if (official !== null && id !== undefined) known.set(id, official);
  }
  return ids.map((id) => known.get(id) ?? null);
}
