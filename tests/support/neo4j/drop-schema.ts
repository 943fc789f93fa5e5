import type { Driver } from 'neo4j-driver';

/** Drops every constraint and index of the driver's default database, but for the two lookup indexes each begins with. */
export async function dropSchema(driver: Driver): Promise<void> {
  await dropEach(driver, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name');
  await dropEach(driver, 'INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
}

async function dropEach(driver: Driver, kind: 'CONSTRAINT' | 'INDEX', list: string): Promise<void> {
  const { records } = await driver.executeQuery(list);
  for (const record of records) {
    const name = String(record.get('name')).replaceAll('`', '``');
    await driver.executeQuery(`DROP ${kind} \`${name}\` IF EXISTS`);
  }
}
