import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { describeGraphStore } from './conformance.ts';
import { reference } from './conformance/small-world.ts';

describeGraphStore('SQLite in memory', async () => {
  const store = openSqliteStore({ file: ':memory:', reference });
  await store.prepare();
  return store;
});
