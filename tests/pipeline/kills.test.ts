import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadReference } from '../../src/load-reference.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { describeKills } from './describe-kills.ts';

describeKills('SQLite', (folder) => {
  const data = join(folder, 'data');
  return {
    releases: 900,
    environment: { ENTENTE_DATA: data },
    async empty() {
      rmSync(data, { recursive: true, force: true });
      mkdirSync(data);
    },
    async open() {
      const store = openSqliteStore({ file: join(data, 'entente.sqlite'), reference: loadReference() });
      await store.prepare();
      return store;
    },
  };
});
