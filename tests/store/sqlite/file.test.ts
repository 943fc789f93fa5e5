import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_HISTORY, NOBODY_CHANGES } from '../../../src/store/graph-change.ts';
import { StoreConflictError, StoreUnavailableError } from '../../../src/store/store-errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { dumpOf, firstDifference } from '../../support/worlds/dump-of.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { reference, SMALL_WORLD } from '../conformance/small-world.ts';

const NOTHING = {
  remove: [],
  add: [],
  dropEngagements: [],
  putEngagements: [],
  whoIsWho: NOBODY_CHANGES,
  history: NO_HISTORY,
};

describe('a store in a SQLite file', () => {
  let folder: string;
  let file: string;
  let open: GraphStore[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-'));
    file = join(folder, 'entente.sqlite');
  });
  afterEach(async () => {
    for (const store of open) await store.close();
    open = [];
    rmSync(folder, { recursive: true });
  });

  async function openStore(): Promise<GraphStore> {
    const store = openSqliteStore({ file, reference });
    open.push(store);
    await store.prepare();
    return store;
  }

  it('keeps everything when it is closed and opened again', async () => {
    const store = await openStore();
    await new World([store], reference).put(...SMALL_WORLD);
    const [dump, version] = [await dumpOf(store), await store.version()];
    await store.close();
    const again = await openStore();
    expect(firstDifference(await dumpOf(again), dump)).toBeNull();
    expect(await again.version()).toBe(version);
  });

  it('keeps what was acknowledged though it is never closed', async () => {
    const store = await openStore();
    await new World([store], reference).put(...SMALL_WORLD);
    const other = await openStore();
    expect(firstDifference(await dumpOf(other), await dumpOf(store))).toBeNull();
  });

  it('sees the writes of others, and conflicts with them', async () => {
    const [one, other] = [await openStore(), await openStore()];
    await one.write(NOTHING, 0);
    expect(await other.version()).toBe(1);
    await expect(other.write(NOTHING, 0)).rejects.toThrow(StoreConflictError);
    await other.write(NOTHING, 1);
    expect(await one.version()).toBe(2);
  });

  it('can be prepared again and closed again', async () => {
    const store = await openStore();
    await new World([store], reference).put(...SMALL_WORLD);
    const dump = await dumpOf(store);
    await store.prepare();
    expect(firstDifference(await dumpOf(store), dump)).toBeNull();
    await store.ping();
    await store.close();
    await store.close();
    await expect(store.ping()).rejects.toThrow(StoreUnavailableError);
    await expect(store.version()).rejects.toThrow(StoreUnavailableError);
  });

  it('writes nothing of a change that cannot be made', async () => {
    const store = await openStore();
    await new World([store], reference).put(...SMALL_WORLD);
    const [dump, version] = [await dumpOf(store), await store.version()];
    const [first] = SMALL_WORLD;
    if (first === undefined) throw new Error('The world is empty.');
    // It is held already, and its reports would have no engagement.
    await expect(store.write({ ...NOTHING, add: [first] }, version)).rejects.toThrow();
    await expect(
      store.write({ ...NOTHING, remove: [first.release.id], add: [first] }, version),
    ).rejects.toThrow(/is of no engagement/);
    expect(firstDifference(await dumpOf(store), dump)).toBeNull();
    expect(await store.version()).toBe(version);
  });

  it('refuses a schema that a newer version wrote', async () => {
    await (await openStore()).close();
    alter('PRAGMA user_version = 1000');
    await expect(openStore()).rejects.toThrow(/schema 1000, written by a newer version/);
    await expect(openStore()).rejects.toThrow(StoreUnavailableError);
  });

  it("refuses another program's database, and leaves it as it is", async () => {
    alter('CREATE TABLE cookies (name TEXT); PRAGMA user_version = 7');
    await expect(openStore()).rejects.toThrow(/another program/);
    expect(new DatabaseSync(file).prepare('PRAGMA user_version').get()).toEqual({ user_version: 7 });
  });

  it('says that a file is no database', () => {
    writeFileSync(file, 'This is no database, however long it is. '.repeat(100));
    expect(() => openSqliteStore({ file, reference })).toThrow(StoreUnavailableError);
    expect(() => openSqliteStore({ file, reference })).toThrow(file);
  });

  it('says where a store cannot be opened', () => {
    file = join(folder, 'no', 'such', 'folder', 'entente.sqlite');
    expect(() => openSqliteStore({ file, reference })).toThrow(StoreUnavailableError);
    file = join(folder, 'a-folder');
    mkdirSync(file);
    expect(() => openSqliteStore({ file, reference })).toThrow(StoreUnavailableError);
  });

  function alter(sql: string): void {
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
  }
});
