import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { repairStore } from '../../src/keeping/verify/repair-store.ts';
import { compareGraphs } from '../../src/keeping/verify/compare-graphs.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { removeReleases } from '../../src/pipeline/ingest-batch.ts';
import { StoreConflictError } from '../../src/store/store-errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { countCalls } from '../graphql/support/count-calls.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { findDamage } from './find-damage.ts';
import { fillWithWorld, groundOf, reference } from './kept-world.ts';

/** What is done to the tables, and a line that must tell of it. */
const DAMAGES: Readonly<Record<string, readonly [sql: string, found: RegExp]>> = {
  'a missing link from a country to a release': [
    `DELETE FROM release_posting WHERE (term, item) IN (
      SELECT term, item FROM release_posting JOIN term t ON t.pk = term WHERE t.key LIKE 'country:%' LIMIT 1
    )`,
    /^WRONG list releases that name country:\w\w in place \d+ stands .* instead of release:/,
  ],
  'a missing link from an official to an engagement': [
    `DELETE FROM engagement_posting WHERE (term, item) IN (
      SELECT term, item FROM engagement_posting JOIN term t ON t.pk = term WHERE t.key LIKE 'official:%' LIMIT 1
    )`,
    /^WRONG list engagements with official:/,
  ],
  'a wrong total of a month': [
    'UPDATE relation_month SET statements = statements + 1 WHERE engagements > 0',
    /^WRONG relation relation:\w\w-\w\w months: \d+\.statements: \d+ instead of \d+$/,
  ],
  'a wrong total of a relation': [
    'UPDATE relation SET engagements = engagements + 1',
    /^WRONG relation relation:\w\w-\w\w node: engagements: \d+ instead of \d+$/,
  ],
  'a wrong total of a year': [
    'UPDATE relation_year SET heat = heat + 1',
    /^WRONG total hottest relations of \d{4} \d+\.heat: -?\d+ instead of -?\d+$/,
  ],
  'a year that was lost': ['DELETE FROM relation_year', /^WRONG total hottest relations of \d{4} /],
  'a wrong heat of a month': [
    'UPDATE relation_month SET heat = heat + 1',
    /^WRONG total hottest relations of \d{4}-\d\d \d+\.heat: -?\d+ instead of -?\d+$/,
  ],
  'a wrong number of statements that a state has made': [
    'UPDATE term SET statements = statements + 5 WHERE statements > 0',
    /^WRONG list statements of country:\w\w is told to have \d+ instead of \d+$/,
  ],
  'a wrong number of releases that two entities share': [
    'UPDATE shared_release SET releases = releases + 1',
    /^WRONG entity country:\w\w related: \d+\.releases: \d+ instead of \d+$/,
  ],
  'counterparts that were lost': ['DELETE FROM official_engagement', /^WRONG official .* counterparts: /],
  'officials that a relation lacks': [
    "UPDATE relation_engagement SET officials = ''",
    /^WRONG relation relation:\w\w-\w\w officials: /,
  ],
  'a name that is no longer found': ['DELETE FROM spelling_words', /^WRONG official .* found by name: /],
  'a wrong number of releases': [
    'UPDATE release_month SET releases = releases + 3',
    /^WRONG total releaseMonths 0\.count: \d+ instead of \d+$/,
  ],
  'an orphan engagement that no question leads to': [
    `INSERT INTO engagement SELECT max(pk) + 1, 'engagement:nobodys', json_set(record, '$.id', 'engagement:nobodys'), weight
    FROM engagement`,
    /^WRONG total number of engagements \d+ instead of \d+$/,
  ],
  'an orphan engagement': [
    `INSERT INTO engagement SELECT max(pk) + 1, 'engagement:nobodys', json_set(record, '$.id', 'engagement:nobodys'), weight
      FROM engagement;
    UPDATE term SET engagements = engagements + 1 WHERE key = 'all'`,
    /^ORPHAN engagement engagement:nobodys /,
  ],
  'an orphan official': [
    "INSERT INTO official VALUES (99999, 'official:kh-nobody', 'KH', 'Nobody', 'nobody')",
    /^ORPHAN official official:kh-nobody /,
  ],
  'a lost engagement': [
    `PRAGMA foreign_keys = OFF;
    DELETE FROM engagement WHERE pk = (SELECT max(pk) FROM engagement)`,
    /^MISSING engagement /,
  ],
  'a report joined to another engagement': [
    'UPDATE report SET engagement = (SELECT min(pk) FROM engagement) WHERE id = (SELECT max(id) FROM report)',
    /^WRONG release .* reports: .*engagement: .* instead of /,
  ],
  'an official grouped with another': [
    `UPDATE sighted SET official = (SELECT max(id) FROM official) WHERE id = (SELECT min(id) FROM sighted)`,
    /^WRONG official .* sighted: /,
  ],
  'a form of a name that was lost': [
    'DELETE FROM sighted WHERE id = (SELECT min(id) FROM sighted)',
    /^MISSING form of a name /,
  ],
  'a lost resemblance': ['DELETE FROM resemblance', /^WRONG form of a name .* resemblances: /],
  'a judgement that no longer stands on whom it is': [
    'DELETE FROM judged',
    /^WRONG form of a name .* judgements: /,
  ],
  'a lost statement': [
    `PRAGMA foreign_keys = OFF;
    DELETE FROM statement WHERE pk = (SELECT max(pk) FROM statement)`,
    /^MISSING statement |^WRONG statement /,
  ],
  'words that can no longer be found': [
    'DELETE FROM release_words WHERE rowid = (SELECT min(pk) FROM release)',
    /^WRONG search release:/,
  ],
  'a post with other days': [
    "UPDATE post SET last_seen = '2031-01-01'",
    /^WRONG official .* posts: 0\.lastSeen: /,
  ],
  'a release that is not found at its other addresses': [
    'DELETE FROM release_address',
    /^WRONG release .* addresses: 1: null instead of /,
  ],
  'a release that is not found by its words': [
    "UPDATE release SET words_digest = '' WHERE pk = (SELECT min(pk) FROM release)",
    /^WRONG release .* node: wordsDigest: "" instead of /,
  ],
  'a record that is no JSON': [
    "UPDATE engagement SET record = '{' WHERE pk = (SELECT max(pk) FROM engagement)",
    /^WRONG engagement .* cannot be read: /,
  ],
};

describe('a graph that is verified', () => {
  let folder: string;
  let store: GraphStore;
  const open = async (name: string) => {
    const opened = openSqliteStore({ file: join(folder, name), reference });
    await opened.prepare();
    return opened;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-verify-'));
    const whole = await open('whole.sqlite');
    await fillWithWorld(whole, 12);
    await whole.close();
  });
  beforeEach(async () => {
    cpSync(join(folder, 'whole.sqlite'), join(folder, 'world.sqlite'));
    store = await open('world.sqlite');
  });
  afterEach(() => store.close());
  afterAll(() => rmSync(folder, { recursive: true }));
  const damage = (sql: string): void => {
    const db = new DatabaseSync(join(folder, 'world.sqlite'));
    db.exec(sql);
    db.close();
  };

  it('is clean as the pipeline has written it, also after removals', async () => {
    expect(await findDamage(store)).toMatchObject({ lines: [], differences: 0, inSource: 0 });
    const [page] = await store.listReleases([{ where: {}, order: 'OLDEST', first: 5, after: null }]);
    await removeReleases(page?.items.map(({ node }) => node.id) ?? [], groundOf(store));
    expect((await findDamage(store)).lines).toEqual([]);
  });

  it('is asked every question that the port knows', async () => {
    const { store: counting, calls } = countCalls(store);
    const sides = { held: counting, derived: store };
    for await (const difference of compareGraphs(sides, reference)) expect(difference).toBeNull();
    const known = Object.getOwnPropertyNames(Object.getPrototypeOf(store));
    // Readings are what the rest is derived of: digests tell whether they are as they were. When each release was written
    // no release says.
    const notAnswers =
      'constructor prepare ping close version write snapshot replace brokenOff until readings listWritten'.split(
        ' ',
      );
    expect(known.filter((method) => !calls.has(method)).sort()).toEqual(notAnswers.sort());
  });

  it.each(Object.entries(DAMAGES))('shows %s, and is repaired', async (_, [sql, found]) => {
    const whole = await dumpOf(store);
    const inventory = await store.inventory();
    const version = await store.version();
    damage(sql);
    const { lines, inSource } = await findDamage(store, true);
    expect(lines).toContainEqual(expect.stringMatching(found));
    expect(inSource).toBe(0);
    expect(firstDifference(await dumpOf(store), whole)).toBeNull();
    expect(await store.inventory()).toEqual(inventory);
    expect(await store.version()).toBeGreaterThan(version);
  });

  it('tells damage to what it follows from apart: nothing here can repair that', async () => {
    damage("UPDATE release_body SET text = text || ' not' WHERE release = (SELECT max(pk) FROM release)");
    const altered = await findDamage(store);
    expect(altered.inSource).toBe(1);
    expect(altered.lines).toContainEqual(expect.stringMatching(/^WRONG release .* node: digest: /));
    damage("UPDATE revision SET text = text || ' not' WHERE pk = (SELECT min(pk) FROM revision)");
    const revised = await findDamage(store);
    expect(revised.inSource).toBe(2);
    expect(revised.lines).toContainEqual(
      expect.stringMatching(/^WRONG release .* revisions: items\.0\..*digest/),
    );
    damage("UPDATE release_body SET reading = '{' WHERE release = (SELECT min(pk) FROM release)");
    expect(await findDamage(store)).toMatchObject({
      inSource: 1,
      lines: [expect.stringMatching(/^MISSING source the graph Something that was taken in cannot be read/)],
    });
  });

  it('is not repaired of what is no longer so', async () => {
    const { version } = await findDamage(store);
    const [page] = await store.listReleases([{ where: {}, order: 'OLDEST', first: 1, after: null }]);
    await removeReleases(page?.items.map(({ node }) => node.id) ?? [], groundOf(store));
    const before = await dumpOf(store);
    const scratch = await openScratchStore(reference);
    const kept = { verified: version, backup: 'a backup' };
    await expect(repairStore(groundOf(store), scratch, kept)).rejects.toThrow(StoreConflictError);
    await scratch.close();
    expect(firstDifference(await dumpOf(store), before)).toBeNull();
  });
});
