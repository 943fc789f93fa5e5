import { expect, it } from 'vitest';
import { driverOf, openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { findDamage } from './find-damage.ts';
import { fillWithWorld } from './kept-world.ts';

/** What is done to the graph, and a line that must tell of it. */
const DAMAGES: readonly (readonly [what: string, cypher: string, found: RegExp])[] = [
  [
    'a missing link',
    'MATCH (r:Release)-[x:NAMES]->(:Country) WITH x ORDER BY r.id LIMIT 1 DELETE x',
    /^WRONG release release:\S+ links: /,
  ],
  [
    'a wrong total',
    'MATCH (m:RelationMonth) WHERE m.contacts > 0 SET m.statements = m.statements + 1',
    /^WRONG relation relation:\w\w-\w\w months: \d+\.statements: \d+ instead of \d+$/,
  ],
  [
    'an orphan engagement',
    "MATCH (e:Engagement) WITH properties(e) AS like LIMIT 1 CREATE (n:Engagement) SET n = like {.*, id: 'engagement:nobodys'}",
    /^ORPHAN engagement engagement:nobodys /,
  ],
  [
    'an orphan that no question leads to',
    "CREATE (:Sighted {id: 'official:kh-nobody', official: 'official:kh-nobody', names: [], nameCounts: [], posts: [], postCounts: []})",
    /^WRONG total number of sighted \d+ instead of \d+$/,
  ],
  [
    'an official grouped with another',
    'MATCH (s:Sighted), (o:Official) WHERE s.country IS NOT NULL AND s.official IS NOT NULL AND o.name IS NOT NULL AND o.id <> s.official WITH s, o ORDER BY s.id, o.id LIMIT 1 SET s.official = o.id',
    /^WRONG official official:\S+ sighted: /,
  ],
  [
    'a lost statement',
    'MATCH (s:Statement) WITH s ORDER BY s.id LIMIT 1 DETACH DELETE s',
    /^MISSING statement statement:/,
  ],
];

describeNeo4j('a graph that is verified', (server) => {
  it('shows damage of each kind, and is repaired', { timeout: 300_000 }, async () => {
    const store = await openEmptyNeo4j(server);
    const driver = driverOf(server);
    try {
      await fillWithWorld(store, 6);
      expect((await findDamage(store)).lines).toEqual([]);
      for (const [, cypher] of DAMAGES) await driver.executeQuery(cypher);
      const { lines, inSource } = await findDamage(store, true);
      for (const [, , found] of DAMAGES) expect(lines).toContainEqual(expect.stringMatching(found));
      expect(inSource).toBe(0);
      expect((await findDamage(store)).lines).toEqual([]);
    } finally {
      await driver.close();
      await store.close();
    }
  });
});
