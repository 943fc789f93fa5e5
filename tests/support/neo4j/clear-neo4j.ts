import type { Driver } from 'neo4j-driver';

/** Deletes every node and relationship of the driver's default database; constraints and indexes stay. */
export async function clearNeo4j(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    // A statement with transactions of its own runs in an auto-commit transaction only, so no `executeQuery`.
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  } finally {
    await session.close();
  }
}
