import type { OlderStore } from '../graph-store.ts';
import { StoreUnavailableError } from '../store-errors.ts';
import type { Neo4jConnection } from './connection.ts';
import { type Migration, MIGRATIONS } from './migrations.ts';

const WAIT_FOR_INDEXES_SECONDS = 300;

const ONE_STORE = `// one store node
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE`;

const STORE_NODE = `// the store node
MERGE (s:Store {id: 'graph'}) ON CREATE SET s.version = 0, s.schema = 0
RETURN s.schema AS schema`;

const SET_SCHEMA = `// the schema is at
MATCH (s:Store {id: 'graph'}) SET s.schema = $schema`;

const AWAIT_INDEXES = `// await indexes
CALL db.awaitIndexes($seconds)`;

/** What Neo4j says when two make the same index at once, although each says "IF NOT EXISTS". */
const MADE_MEANWHILE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
const MOST_RACES = 20;

/**
 * Brings an empty or older database to today's schema and waits for its indexes; safe to call again, and by several at
 * once. `onOlder` is told before an older one is changed. Throws StoreUnavailableError where the schema is of a later
 * version of the program.
 */
export async function migrate(
  connection: Neo4jConnection,
  onOlder?: (older: OlderStore) => Promise<void>,
): Promise<void> {
  await connection.write((run) => run(ONE_STORE));
  const [store] = await connection.write((run) => run<{ schema: number }>(STORE_NODE));
  const before = store?.schema ?? 0;
  const newest = MIGRATIONS.at(-1)?.number ?? 0;
  if (before > newest)
    throw new StoreUnavailableError(
      `The graph in Neo4j has schema ${before}; this version of the program knows ${newest}. Use a newer one.`,
    );
  if (before > 0 && before < newest) await onOlder?.({ schema: before, copy: null });
  for (const { number, step } of MIGRATIONS) {
    if (number <= before) continue;
    await takeStep(connection, step);
    await connection.write((run) => run(SET_SCHEMA, { schema: number }));
  }
  await connection.read((run) => run(AWAIT_INDEXES, { seconds: WAIT_FOR_INDEXES_SECONDS }));
}

async function takeStep(connection: Neo4jConnection, step: Migration['step']): Promise<void> {
  if (typeof step === 'function') {
    while (await connection.write(step));
    return;
  }
  // A transaction changes the schema or data, never both.
  await andAgainIfRaced(() =>
    connection.write(async (run) => {
      for (const statement of step) await run(statement);
    }),
  );
}

/** Does what may be done again, and does it again where somebody else was making the same. */
async function andAgainIfRaced(work: () => Promise<void>): Promise<void> {
  for (let races = 0; ; races += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code !== MADE_MEANWHILE || races === MOST_RACES) throw error;
    }
  }
}
