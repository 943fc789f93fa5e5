import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeReleases } from '../../../src/pipeline/ingest-batch.ts';
import { renewIdentities } from '../../../src/pipeline/renew-identities.ts';
import type { OlderStore } from '../../../src/store/graph-store.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { BACK_TO_THE_SECOND } from '../../support/worlds/older-schema.ts';
import { dumpOf, firstDifference } from '../../support/worlds/dump-of.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';
import { BRIEFS, reference } from '../conformance/small-world.ts';

/** Makes of the second schema the first one, as far as who is who goes: it knew neither the sighted nor judgements. */
const BACK_TO_THE_FIRST = `
ALTER TABLE spelling ADD COLUMN releases INTEGER NOT NULL DEFAULT 0;
UPDATE spelling SET releases = (
  SELECT n.value ->> 1 FROM official o JOIN sighted s ON s.id = o.id, json_each(s.record, '$.names') n
  WHERE o.pk = spelling.official AND n.value ->> 0 = spelling.name
);
UPDATE release_body SET brought = json_set(brought, '$.sightings', (
  SELECT json_group_array(json_remove(s.value, '$.sighted')) FROM json_each(brought, '$.sightings') s
));
DROP TABLE judged; DROP TABLE judgement; DROP TABLE resemblance; DROP TABLE sighting; DROP TABLE sighted_block;
DROP TABLE sighted; PRAGMA user_version = 1;
`;

/** Older schemas knew one address of a release. */
const WORLD = Object.values(BRIEFS).map((brief) =>
  contributionFrom({ ...brief, otherAddresses: [] }, reference),
);

describe('a store of an older schema', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lies beside its file as it was, once it is brought up to date', async () => {
    const file = join(folder, 'entente.sqlite');
    const first = openSqliteStore({ file, reference });
    await first.prepare(() => Promise.reject(new Error('A new store is no older one.')));
    await new World([first], reference).put(...WORLD);
    const before = await dumpOf(first);
    await first.close();
    const told: OlderStore[] = [];
    for (const name of ['entente.sqlite.schema-2', 'entente.sqlite.schema-2-2']) {
      const raw = new DatabaseSync(file);
      raw.exec(BACK_TO_THE_SECOND);
      raw.close();
      const store = openSqliteStore({ file, reference });
      await store.prepare(async (older) => {
        told.push(older);
      });
      expect(told.at(-1)).toEqual({ schema: 2, copy: join(folder, name) });
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
      await store.close();
    }
    const [{ copy } = { copy: null }] = told;
    const kept = new DatabaseSync(copy ?? '');
    expect(kept.prepare('PRAGMA user_version').get()).toEqual({ user_version: 2 });
    expect(kept.prepare('SELECT count(*) AS releases FROM release').get()).toEqual({ releases: 8 });
    kept.close();
    const opened = openSqliteStore({ file: copy ?? '', reference });
    await opened.prepare();
    expect(firstDifference(await dumpOf(opened), before)).toBeNull();
    await opened.close();
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('of the first one becomes one of today, and a reread tells who is who', async () => {
    const file = join(folder, 'entente.sqlite');
    const first = openSqliteStore({ file, reference });
    await first.prepare();
    const posts = ['Foreign Minister', 'Deputy Prime Minister'];
    const twice = contributionFrom(
      {
        id: 'twice',
        issuedOn: '2021-11-23',
        officials: [
          { name: 'Prak Sokhonn', country: 'KH', posts },
          { name: 'SOKHONN Prak', country: 'KH', posts },
        ],
      },
      reference,
    );
    await new World([first], reference).put(...WORLD, twice);
    const before = await dumpOf(first);
    await first.close();
    const raw = new DatabaseSync(file);
    raw.exec(BACK_TO_THE_SECOND);
    raw.exec(BACK_TO_THE_FIRST);
    raw.close();

    const store = openSqliteStore({ file, reference });
    await store.prepare();
    const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
    await renewIdentities(ground);
    expect(firstDifference(await dumpOf(store), before)).toBeNull();
    await renewIdentities(ground);
    expect(firstDifference(await dumpOf(store), before)).toBeNull();
    const held = [...WORLD, twice].map(({ release }) => release.id);
    expect(await removeReleases(held, ground)).toEqual(held.map(() => true));
    expect(await store.summary()).toMatchObject({ releases: 0, officials: 0 });
    await store.close();
  });
});
