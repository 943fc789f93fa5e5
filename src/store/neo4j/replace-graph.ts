import { mustBeAt } from '../store-errors.ts';
import type { Neo4jConnection, RunStatement } from './connection.ts';
import { lockStore } from './lock-store.ts';
import { version } from './totals.ts';

const NODES_A_TRANSACTION = 2000;
const LINKS_A_TRANSACTION = 20_000;

const REMOVE_BRINGERS = `// nodes with few links removed, some at a time
MATCH (n:Release|Engagement|Statement)
WITH n LIMIT $most
DETACH DELETE n
RETURN count(n) AS removed`;

const REMOVE_SHARED = `// links between entities removed, some at a time
MATCH ()-[s:STANDS_WITH]->()
WITH s LIMIT $most
DELETE s
RETURN count(s) AS removed`;

const REMOVE_OTHERS = `// other nodes removed, some at a time
MATCH (n) WHERE NOT n:Store
WITH n LIMIT $most
DETACH DELETE n
RETURN count(n) AS removed`;

const SAY_WHERE = `// replaced: where all of it is kept
MATCH (s:Store {id: 'graph'}) SET s.keptIn = $keptIn`;

const IS_THROUGH = `// replaced: through
MATCH (s:Store {id: 'graph'}) REMOVE s.keptIn`;

const KEPT_IN = `// where a graph is kept that is not through
MATCH (s:Store {id: 'graph'}) RETURN s.keptIn AS keptIn`;

const COUNT_UP = `// cleared: version counted up, reference data forgotten
MATCH (s:Store {id: 'graph'}) SET s.version = s.version + 1 REMOVE s.reference`;

/**
 * Removes every node but the store's own and has the rest done, in many transactions: one would need memory for the whole
 * graph. Meanwhile, and where it is broken off, the store says where all of it is kept.
 */
export async function replaceGraph<T>(
  connection: Neo4jConnection,
  basedOn: number,
  keptIn: string,
  fill: () => Promise<T>,
): Promise<T> {
  await clearGraph(connection, basedOn, keptIn);
  const result = await fill();
  await connection.write((run) => run(IS_THROUGH));
  return result;
}

/** Where all is kept of a graph of which only a part is there; null as a rule. */
export async function brokenOff(run: RunStatement): Promise<string | null> {
  const [store] = await run<{ keptIn: string | null }>(KEPT_IN);
  return store?.keptIn ?? null;
}

async function removeSome(run: RunStatement, statement: string, most = NODES_A_TRANSACTION): Promise<number> {
  const [counted] = await run<{ removed: number }>(statement, { most });
  return counted?.removed ?? 0;
}

async function clearGraph(connection: Neo4jConnection, basedOn: number, keptIn: string): Promise<void> {
  for (let before = basedOn; ; before += 1) {
    const removed = await connection.write(async (run) => {
      await lockStore(run);
      mustBeAt(await version(run), before);
      await run(SAY_WHERE, { keptIn });
      // A country is linked to half of all releases: those go first and take its links with them, then what it shares.
      const removed =
        (await removeSome(run, REMOVE_BRINGERS)) ||
        (await removeSome(run, REMOVE_SHARED, LINKS_A_TRANSACTION)) ||
        (await removeSome(run, REMOVE_OTHERS));
      await run(COUNT_UP);
      return removed;
    });
    if (removed === 0) return;
  }
}
