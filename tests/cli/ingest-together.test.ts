import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { runEntente } from '../support/cli/run-entente.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { worldLines } from '../support/worlds/world-lines.ts';

const RELEASES = 600;
const reference = loadReference();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-together-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('processes that ingest into one file at the same time lose nothing, and write nothing twice', async () => {
  const lines = worldLines(12, RELEASES, reference);
  // Both bring the middle third.
  const files = [
    fileOf('first', lines.slice(0, 400)),
    fileOf('second', lines.slice(200)),
    fileOf('all', lines),
  ] as const;
  const [first, second, all] = files;
  const together = { ENTENTE_DATA: join(folder, 'together') };
  const runs = await Promise.all([first, second].map((file) => runEntente(['ingest', file], together)));
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect((await runEntente(['ingest', all], { ENTENTE_DATA: join(folder, 'alone') })).code).toBe(0);
  expect(firstDifference(await graphIn('together'), await graphIn('alone'))).toBeNull();
});

function fileOf(name: string, lines: readonly string[]): string {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, lines.join(''));
  return file;
}

async function graphIn(name: string): Promise<string> {
  const store = openSqliteStore({ file: join(folder, name, 'entente.sqlite'), reference });
  await store.prepare();
  const dump = await dumpOf(store);
  await store.close();
  return dump;
}
