import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { clearNeo4j } from './clear-neo4j.ts';
import { describeNeo4j } from './describe-neo4j.ts';
import { dropSchema } from './drop-schema.ts';
import { waitForAnswer } from './wait-for-answer.ts';

describeNeo4j('the Neo4j of the tests', (server) => {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
  const ask = async (query: string): Promise<unknown> =>
    (await driver.executeQuery(query)).records[0]?.get(0);
  beforeEach(() => clearNeo4j(driver));
  afterAll(async () => {
    await clearNeo4j(driver);
    await dropSchema(driver);
    await driver.close();
  });

  it('answers', async () => {
    expect(await ask('RETURN 1')).toBe(1);
  });

  it('is of the line with long-term support', async () => {
    expect(
      await ask("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"),
    ).toMatch(/^5\.26\./);
  });

  it('is emptied between tests', async () => {
    await driver.executeQuery('UNWIND range(1, 5000) AS i CREATE (:A {i: i})-[:R]->(:B)');
    expect(await ask('MATCH (n) RETURN count(n)')).toBe(10_000);
    await clearNeo4j(driver);
    expect(await ask('MATCH (n) RETURN count(n)')).toBe(0);
  });

  it('loses its constraints and indexes when asked', async () => {
    await driver.executeQuery('CREATE CONSTRAINT `a``b` FOR (n:A) REQUIRE n.id IS UNIQUE');
    await driver.executeQuery('CREATE FULLTEXT INDEX words FOR (n:A) ON EACH [n.text]');
    await dropSchema(driver);
    expect(await ask('SHOW CONSTRAINTS YIELD name RETURN count(*)')).toBe(0);
    expect(await ask("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN count(*)")).toBe(0);
  });

  it('refuses a wrong password', async () => {
    const wrong = { ...server, password: 'not-the-password' };
    await expect(waitForAnswer(wrong, AbortSignal.timeout(5000))).rejects.toThrow(/does not answer neo4j/);
  });
});
