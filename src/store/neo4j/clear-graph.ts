import { mustBeAt } from '../graph-store.ts';
import type { Neo4jConnection } from './connection.ts';
import { lockStore } from './lock-store.ts';
import { version } from './totals.ts';

const NODES_A_TRANSACTION = 2000;

const REMOVE_SOME = `// nodes removed, some at a time
MATCH (n) WHERE NOT n:Store
WITH n LIMIT $most
DETACH DELETE n
RETURN count(n) AS removed`;

const COUNT_UP = `// cleared: version counted up, reference data forgotten
MATCH (s:Store {id: 'graph'}) SET s.version = s.version + 1 REMOVE s.reference`;

/** Removes every node but the store's own, in many transactions: one would need memory for the whole graph. */
export async function clearGraph(connection: Neo4jConnection, basedOn: number): Promise<void> {
  for (let before = basedOn; ; before += 1) {
    const removed = await connection.write(async (run) => {
      await lockStore(run);
      mustBeAt(await version(run), before);
      const [counted] = await run<{ removed: number }>(REMOVE_SOME, { most: NODES_A_TRANSACTION });
      await run(COUNT_UP);
      return counted?.removed ?? 0;
    });
    if (removed === 0) return;
  }
}
