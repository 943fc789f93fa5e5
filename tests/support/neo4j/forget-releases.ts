import type { Driver } from 'neo4j-driver';

const STATEMENTS = [
  'MATCH (n) WHERE NOT n:Store AND NOT (n:Entity AND n.name IS NOT NULL AND NOT n:Official) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS',
  "MATCH (:Entity)-[link]->(:Entity) WHERE NOT type(link) IN ['MEMBER_OF', 'NARROWER_THAN', 'ABOUT'] DELETE link",
  'MATCH (e:Entity) SET e = {id: e.id, key: e.key, name: e.name}',
  'MATCH (s:Store) SET s = {id: s.id, version: 0, schema: s.schema, reference: s.reference}',
];

/**
 * Makes a prepared store what it was before its first release; leaves another database with nothing that a store does not
 * put right. To prepare one anew takes seconds, and each change of the schema has the server plan all statements again.
 */
export async function forgetReleases(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    // A statement with transactions of its own runs in an auto-commit transaction only, so no `executeQuery`.
    for (const statement of STATEMENTS) await session.run(statement);
  } finally {
    await session.close();
  }
}
