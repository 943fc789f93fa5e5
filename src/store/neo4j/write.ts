import { type GraphChange, StoreConflictError } from '../graph-store.ts';
import { addContributions } from './add-contributions.ts';
import type { Neo4jConnection, RunStatement } from './connection.ts';
import { lockStore } from './lock-store.ts';
import { dropEngagements, putEngagements, touchEngagements } from './put-engagements.ts';
import { putOfficials } from './put-officials.ts';
import { putRelations } from './put-relations.ts';
import { removeLooseEntities, removeReleases } from './remove-releases.ts';
import { Touched } from './touched.ts';

const VERSION = `// version
MATCH (s:Store {id: 'graph'}) RETURN s.version AS version`;

const WRITTEN = `// version counted up
MATCH (s:Store {id: 'graph'}) SET s.version = s.version + 1`;

/** Number of writes so far; 0 in a database that was not prepared. */
export async function version(run: RunStatement): Promise<number> {
  const [row] = await run<{ version: number }>(VERSION);
  return row?.version ?? 0;
}

/** Makes one change in one transaction, or throws StoreConflictError with nothing written. */
export function write(connection: Neo4jConnection, change: GraphChange, basedOn: number): Promise<void> {
  return connection.write(async (run) => {
    await lockStore(run);
    const current = await version(run);
    if (current !== basedOn)
      throw new StoreConflictError(`The graph is at version ${current}; the change is based on ${basedOn}.`);
    const touched = new Touched();
    await touchEngagements(run, change, touched);
    await removeReleases(run, change.remove, touched);
    await addContributions(run, change.add, touched);
    await putEngagements(run, change, touched);
    await dropEngagements(run, change.dropEngagements);
    await putOfficials(run, touched.officials());
    await putRelations(run, touched);
    await removeLooseEntities(run, touched);
    await run(WRITTEN);
  });
}
