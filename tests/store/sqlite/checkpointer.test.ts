import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Checkpointer } from '../../../src/store/sqlite/checkpointer.ts';
import { Database, IN_MEMORY } from '../../../src/store/sqlite/database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-checkpoint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A database whose log holds some megabytes that its file does not. */
function fill(file: string): Database {
  const db = new Database(file);
  db.execute('CREATE TABLE word (text TEXT NOT NULL) STRICT');
  db.write(() =>
    db.insertAll(
      'word',
      Array.from({ length: 2000 }, (_, index) => [`${index} `.repeat(300)]),
    ),
  );
  return db;
}

test('brings what the log holds into the file, while the writer keeps it open', async () => {
  const file = join(folder, 'store.sqlite');
  const db = fill(file);
  const before = statSync(file).size;
  const checkpointer = new Checkpointer(file);
  checkpointer.begin();
  checkpointer.begin();
  await expect.poll(() => statSync(file).size, { timeout: 60_000 }).toBeGreaterThan(before + 1_000_000);
  db.write(() => db.run('INSERT INTO word VALUES (?)', 'last'));
  await checkpointer.stop();
  expect(db.get<{ count: number }>('SELECT count(*) AS count FROM word')?.count).toBe(2001);
  db.close();
});

test('stops without having begun, and leaves alone what lies in memory', async () => {
  const checkpointer = new Checkpointer(IN_MEMORY);
  checkpointer.begin();
  await checkpointer.stop();
  await checkpointer.stop();
});
