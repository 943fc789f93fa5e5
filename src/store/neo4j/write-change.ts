import type { GraphChange } from '../graph-change.ts';
import { mustBeAt } from '../store-errors.ts';
import type { Contribution } from '../../model/contribution.ts';
import { type NodeId, nodeId } from '../../model/node-id.ts';
import { addUpOfficials } from './add-up-officials.ts';
import { addUpRelations } from './add-up-relations.ts';
import { addUpReleases } from './add-up-releases.ts';
import { addUpShared } from './add-up-shared.ts';
import type { Neo4jConnection } from './connection.ts';
import { releaseLinks, statementLinks } from './contribution-rows.ts';
import { lockStore } from './lock-store.ts';
import { version } from './totals.ts';
import { Touched } from './touched.ts';
import { dropEngagements, putEngagements, touchEngagements } from './write-engagements.ts';
import { writeHistory } from './write-history.ts';
import { judgedBy, writeIdentity } from './write-identity.ts';
import { putNodes, removeLooseNodes } from './write-nodes.ts';
import { addReleases, removeReleases } from './write-releases.ts';
import { heldWritten, writtenIn } from './write-written.ts';
import { type Writer, writeThrough } from './writer.ts';

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
  return connection.write((run) => writeThrough(run, (writer) => writeAll(writer, change, basedOn)));
}

async function writeAll(writer: Writer, change: GraphChange, basedOn: number): Promise<void> {
  const { add, whoIsWho } = change;
  await lockStore(writer.run);
  mustBeAt(await version(writer.run), basedOn);
  const touched = new Touched();
  const held = await touchEngagements(writer, change, touched);
  const written = await heldWritten(writer, change);
  await removeReleases(writer, change.remove, touched);
  for (const { release, namings } of add)
    touched.release(
      namings.map(({ entity }) => entity),
      release.day,
      release.collection,
      1,
    );
  const judged = await judgedBy(writer.run, whoIsWho.dropJudgements);
  await putNodes(writer, ...nodesOf(change, touched));
  writeIdentity(writer, whoIsWho, judged, touched);
  const writtenOf = ({ release }: Contribution) => writtenIn(release, written.get(release.id), basedOn + 1);
  addReleases(writer, add, writtenOf, touched);
  writeHistory(writer, change);
  putEngagements(writer, change, held, touched);
  await dropEngagements(writer, change);
  await addUpOfficials(writer, add, touched);
  await addUpRelations(writer, touched);
  addUpReleases(writer, touched);
  await addUpShared(writer, touched);
  removeLooseNodes(writer, touched);
  writer.send(COUNT_UP);
}

/** The entities and the relations that a change links to. */
function nodesOf(
  { add, putEngagements: engagements, whoIsWho }: GraphChange,
  touched: Touched,
): [entities: NodeId[], relations: NodeId[]] {
  const statements = add.flatMap((contribution) => contribution.statements);
  return [
    [
      ...whoIsWho.putOfficials.map(({ id }) => id),
      ...[...add.flatMap(releaseLinks), ...statements.flatMap(statementLinks)].map(({ entity }) => entity),
      ...add.flatMap(({ release: { publisher } }) =>
        publisher.country === null ? [] : [nodeId('country', publisher.country)],
      ),
      ...engagements.flatMap(({ participants }) => participants.map(({ official }) => official)),
    ],
    [
      ...[...add, ...statements, ...engagements].flatMap(({ relations }) => relations),
      ...touched.gained().flatMap(({ relation, totals }) => (totals.releases > 0 ? [relation] : [])),
    ],
  ];
}
