import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { describeRepairKills } from './describe-repair-kills.ts';
import { reference } from './kept-world.ts';

describe('a graph', () => {
  describeRepairKills('SQLite', (folder) => {
    const data = join(folder, 'data');
    const file = join(data, 'entente.sqlite');
    mkdirSync(data);
    const open = async () => {
      const store = openSqliteStore({ file, reference });
      await store.prepare();
      return store;
    };
    return {
      kills: 4,
      environment: { ENTENTE_DATA: data, TMPDIR: folder },
      openEmpty: open,
      open,
      async damage() {
        const db = new DatabaseSync(file);
        db.exec('UPDATE relation_month SET statements = statements + 1');
        db.close();
      },
    };
  });
});
