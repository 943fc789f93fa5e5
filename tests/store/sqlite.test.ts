import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { describeGraphStore } from './conformance.ts';
import { reference } from './conformance/small-world.ts';

describeGraphStore('SQLite in memory', async () => {
  const store = openSqliteStore({ file: ':memory:', reference });
  await store.prepare();
  return store;
});

const folder = mkdtempSync(join(tmpdir(), 'entente-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describeGraphStore('SQLite in a file', async () => {
  files += 1;
  const store = openSqliteStore({ file: join(folder, `${files}.sqlite`), reference });
  await store.prepare();
  return store;
});
