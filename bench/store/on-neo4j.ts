import { join } from 'node:path';
import neo4j, { type Session } from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/config.ts';
import type { Reference } from '../../src/model/reference.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { type BenchedStore, CannotMeasureError } from './benched-store.ts';
import { copyGraph } from './copy-graph.ts';
import { putCopy } from './put-copy.ts';

/** A store on the server, which must hold nothing: the bench deletes what it has written there. Throws CannotMeasureError. */
export async function openOnNeo4j(
  folder: string,
  reference: Reference,
  address: Neo4jAddress,
): Promise<BenchedStore> {
  const { uri, username, password, database } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const session = driver.session(database === undefined ? {} : { database });
  const store = openNeo4jStore({ ...address, reference });
  const close = async () => {
    await store.close();
    await driver.close();
  };
  try {
    const engine = await engineOf(session);
    await mustBeEmpty(session, uri);
    await store.prepare();
    return {
      store,
      engine,
      bytes: () => null,
      async putRaw() {
        const copy = join(folder, 'graph.jsonl');
        await copyGraph(session, copy);
        await removeAll(session);
        return putCopy(session, copy);
      },
      async close() {
        await removeAll(session);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function engineOf(session: Session): Promise<string> {
  const { records } = await session
    .run('CALL dbms.components() YIELD versions, edition RETURN versions[0] + " " + edition AS version')
    .catch((error: unknown) => {
      throw new CannotMeasureError('The Neo4j at NEO4J_URI does not answer.', { cause: error });
    });
  return `Neo4j ${String(records[0]?.get('version'))}`;
}

async function mustBeEmpty(session: Session, uri: string): Promise<void> {
  const { records } = await session.run('MATCH (n) RETURN count(n) AS nodes');
  const nodes: unknown = records[0]?.get('nodes');
  if (nodes !== 0)
    throw new CannotMeasureError(
      `The Neo4j at ${uri} holds ${String(nodes)} nodes, and the bench would delete them: name an empty one.`,
    );
}

/** Links first: with all of its own at once, a country is more than a transaction can hold. */
async function removeAll(session: Session): Promise<void> {
  await session.run('MATCH ()-[x]->() CALL (x) { DELETE x } IN TRANSACTIONS OF 10000 ROWS');
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
}
