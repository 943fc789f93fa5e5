import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { PlainStore } from '../../support/worlds/plain-store.ts';
import { reference } from '../conformance/small-world.ts';
import { describeDifferential } from '../differential.ts';

describeDifferential(
  'SQLite and the plain store',
  async () => {
    const store = openSqliteStore({ file: ':memory:', reference });
    await store.prepare();
    return [new PlainStore(), store];
  },
  { worlds: 2, releases: 90, odd: 50, rounds: 8 },
);
