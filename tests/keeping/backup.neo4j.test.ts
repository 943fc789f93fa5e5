import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepOlderStore } from '../../src/keeping/keep-older-store.ts';
import { checkBackup } from '../../src/keeping/read-backup.ts';
import { restoreBackup } from '../../src/keeping/restore-backup.ts';
import { writeBackup } from '../../src/keeping/write-backup.ts';
import { ingestBatch } from '../../src/pipeline/ingest-batch.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { driverOf, openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { fillWithWorld, groundOf, incomingFrom, reference } from './kept-world.ts';

const SILENT = { onChecked: () => undefined, onRestored: () => undefined };

describeNeo4j('a backup', (server) => {
  const open: GraphStore[] = [];
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-backup-'));
  });
  afterAll(async () => {
    for (const store of open) await store.close();
    rmSync(folder, { recursive: true });
  });
  const openSqlite = async (name: string): Promise<GraphStore> => {
    const store = openSqliteStore({ file: join(folder, name), reference });
    open.push(store);
    await store.prepare();
    return store;
  };

  it('moves a graph from SQLite to Neo4j and back, while others write', { timeout: 300_000 }, async () => {
    const [first, second] = [join(folder, 'first.entente'), join(folder, 'second.entente')];
    const sqlite = await openSqlite('one.sqlite');
    await fillWithWorld(sqlite, 8);
    const { releases } = await writeBackup(sqlite, first);
    const expected = await dumpOf(sqlite);

    const neo4j = await openEmptyNeo4j(server);
    open.push(neo4j);
    await restoreBackup(first, groundOf(neo4j), SILENT);
    expect(firstDifference(await dumpOf(neo4j), expected)).toBeNull();

    const late = [incomingFrom({ id: 'late', issuedOn: '1990-01-01', countries: ['KH', 'US'] }, 1)];
    let writing: Promise<unknown> | null = null;
    await writeBackup(neo4j, second, () => {
      writing ??= ingestBatch(late, groundOf(neo4j));
    });
    // Whoever writes waits for the end, and goes through.
    expect(await writing).toEqual(['CREATED']);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);

    const driver = driverOf(server);
    await driver.executeQuery('MATCH (s:Store) SET s.schema = 2');
    await driver.close();
    let kept = '';
    await neo4j.prepare(async (older) => {
      expect(older).toEqual({ schema: 2, copy: null });
      kept = await keepOlderStore(older, neo4j, folder);
    });
    expect(await checkBackup(kept)).toMatchObject({ releases: releases + 1 });

    const back = await openSqlite('two.sqlite');
    await restoreBackup(second, groundOf(back), SILENT);
    expect(firstDifference(await dumpOf(back), expected)).toBeNull();
  });
});
