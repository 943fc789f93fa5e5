import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/store/sqlite/database.ts';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { makeWorld } from '../../support/worlds/make-world.ts';
import { reference } from '../conformance/small-world.ts';
import { askAll } from '../differential/ask-all.ts';

/** Tables that grow with the releases; `relation` cannot outgrow the pairs of countries, nor `release_month` the months. */
const BIG = new Set(
  `revision release_address term release release_body release_posting release_mark report official engagement engagement_posting
  statement statement_posting spelling post post_sighting relation_engagement relation_statement relation_month relation_year
  shared_release official_engagement`.split(/\s+/),
);

/** Scans that are what is asked for. */
const MEANT: readonly RegExp[] = [
  // The index of words is made anew once, from every release.
  /^SELECT r\.pk, r\.title, b\.text FROM release r JOIN release_body b ON b\.release = r\.pk$/,
  // What the words of releases are is told once, of every release.
  /^SELECT release AS pk, text FROM release_body$/,
  // A list of all officials goes along the index of their order, a page at a time.
  /^SELECT o\.id, o\.sort_name FROM official o (?:WHERE .*)?ORDER BY o\.sort_name, o\.id LIMIT/,
  // An inventory counts everything there is, one by one.
  /^SELECT count\(\*\) AS count FROM \w+(?: WHERE publisher_country IS NOT NULL)?$/,
  // Only an index is counted.
  /^SELECT count\(\*\) AS count FROM official(?: o(?: WHERE .*)?)?$/,
];

describe('every statement that a store prepares', () => {
  const db = new Database(':memory:');
  const store = new SqliteStore(db);

  beforeAll(async () => {
    await store.prepare();
    const world = new World([store], reference);
    const contributions = makeWorld(5, 60, reference);
    await world.put(...contributions);
    await world.remove(...contributions.slice(0, 20).map(({ release }) => release.id));
    const [from = '', to = ''] = [...world.held.keys()];
    await world.change({ remove: [from], add: [], history: { successions: [{ from, to }], revisions: [] } });
    for await (const _ of askAll(store, contributions, 5, 25));
  });
  afterAll(async () => {
    await store.close();
  });

  it('goes along an index wherever a table is big', () => {
    const asked = db.statements().filter((sql) => /^\s*(?:SELECT|UPDATE|DELETE)/.test(sql));
    expect(asked.length).toBeGreaterThan(80);
    const scans = asked.flatMap((sql) => scansOf(sql).map((scan) => `${scan} in ${sql}`));
    expect(scans).toEqual([]);
  });

  it('is told from a scan of a table without an index', () => {
    expect(scansOf("SELECT id FROM release r WHERE r.kind = 'NEWS'")).toEqual(['SCAN r']);
    expect(scansOf("DELETE FROM report WHERE block = 'x' OR day = 'y'")).toEqual(['SCAN report']);
    expect(scansOf("SELECT id FROM release WHERE id = 'x'")).toEqual([]);
  });

  function scansOf(sql: string): string[] {
    const oneLine = sql.replaceAll(/\s+/g, ' ').trim();
    if (MEANT.some((meant) => meant.test(oneLine))) return [];
    const tables = tablesByAlias(oneLine);
    return db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .map(({ detail }) => detail)
      .filter((detail) => {
        const [, alias] = /^SCAN (\w+)/.exec(detail) ?? [];
        return alias !== undefined && BIG.has(tables.get(alias) ?? alias);
      });
  }
});

function tablesByAlias(sql: string): Map<string, string> {
  const names = sql.matchAll(
    /(?:FROM|JOIN|UPDATE) (\w+)(?: (?!WHERE|ON|JOIN|CROSS|LEFT|ORDER|GROUP|SET)(\w+))?/g,
  );
  return new Map([...names].map(([, table = '', alias = table]) => [alias, table]));
}
