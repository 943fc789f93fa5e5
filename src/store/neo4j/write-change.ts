import { type GraphChange, mustBeAt } from '../graph-store.ts';
import { addUpOfficials } from './add-up-officials.ts';
import { addUpRelations } from './add-up-relations.ts';
import type { Neo4jConnection } from './connection.ts';
import { lockStore } from './lock-store.ts';
import { version } from './totals.ts';
import { Touched } from './touched.ts';
import { dropEngagements, putEngagements, touchEngagements } from './write-engagements.ts';
import { judgedBy, writeIdentity } from './write-identity.ts';
import { removeLooseNodes } from './write-nodes.ts';
import { addReleases, removeReleases } from './write-releases.ts';

const COUNT_UP = `// version counted up
MATCH (s:Store {id: 'graph'}) SET s.version = s.version + 1`;

/**
 * Makes a change in one transaction. Throws StoreConflictError if the version is not `basedOn`, and Error where a report
 * would be left without its engagement; then nothing is written.
 */
export function writeChange(
  connection: Neo4jConnection,
  change: GraphChange,
  basedOn: number,
): Promise<void> {
  return connection.write(async (run) => {
    await lockStore(run);
    mustBeAt(await version(run), basedOn);
    const touched = new Touched();
    await touchEngagements(run, change, touched);
    await removeReleases(run, change.remove, touched);
    const judged = await judgedBy(run, change.whoIsWho.dropJudgements);
    await writeIdentity(run, change.whoIsWho, judged, touched);
    await addReleases(run, change.add, touched);
    await putEngagements(run, change, touched);
    await dropEngagements(run, change);
    await addUpOfficials(run, touched);
    await addUpRelations(run, touched);
    await removeLooseNodes(run, touched);
    await run(COUNT_UP);
  });
}
