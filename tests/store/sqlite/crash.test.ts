import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { dumpOf, firstDifference } from '../../support/worlds/dump-of.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { worldBriefs } from '../../support/worlds/make-world.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';
import { reference } from '../conformance/small-world.ts';

const WRITER = fileURLToPath(new URL('write-on-and-on.ts', import.meta.url));
const MOST = 100_000;

describe('a store whose process is killed', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([7, 40])(
    'holds every acknowledged release, whole, and none in part (after %i)',
    async (most) => {
      const file = join(folder, `${most}.sqlite`);
      const acknowledged = await writeAndKill(file, most);
      expect(acknowledged.length).toBeGreaterThanOrEqual(most);

      const store = openSqliteStore({ file, reference });
      await store.prepare();
      const version = await store.version();
      expect(version).toBeGreaterThanOrEqual(acknowledged.length);
      expect(await store.stamps(acknowledged)).not.toContain(null);
      const dump = await dumpOf(store);
      await store.close();

      const fresh = openSqliteStore({ file: ':memory:', reference });
      await fresh.prepare();
      const world = new World([fresh], reference);
      const briefs = worldBriefs(9, MOST, reference).take(version);
      await world.put(...briefs.map((brief) => contributionFrom(brief, reference)));
      expect(firstDifference(dump, await dumpOf(fresh))).toBeNull();
      await fresh.close();

      const db = new DatabaseSync(file);
      expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
      expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      db.close();
    },
    60_000,
  );
});

/** The ids that the writer acknowledged before it was killed, in the midst of its work. */
async function writeAndKill(file: string, most: number): Promise<string[]> {
  const writer = spawn(process.execPath, [WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(writer, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === most) writer.kill('SIGKILL');
  }
  await ended;
  return acknowledged;
}
