import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadReference } from '../../../src/load-reference.ts';
import { findInputs } from '../../../src/pipeline/find-inputs.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { StoreUnavailableError } from '../../../src/store/store-errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { Database } from '../../../src/store/sqlite/database.ts';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { dumpOf, firstDifference } from '../../support/worlds/dump-of.ts';
import { worldLines } from '../../support/worlds/world-lines.ts';

const HELD = 60;
const RELEASES = 240;
const reference = loadReference();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-full-'));
  const lines = worldLines(21, RELEASES, reference);
  writeFileSync(join(folder, 'held.jsonl'), lines.slice(0, HELD).join(''));
  writeFileSync(join(folder, 'all.jsonl'), lines.join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

function ingestInto(store: GraphStore, lines: string) {
  const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
  const inputs = findInputs([join(folder, lines)], {}, { reference, readBy: 'entente/test' });
  return ingest(inputs, ground);
}

it('a store that has no room left keeps what it has, says so, and goes on when there is room', async () => {
  const whole = new SqliteStore(new Database(join(folder, 'whole.sqlite')));
  await whole.prepare();
  await ingestInto(whole, 'all.jsonl');
  const expected = await dumpOf(whole);

  const file = join(folder, 'full.sqlite');
  const cramped = new Database(file);
  const full = new SqliteStore(cramped);
  await full.prepare();
  await ingestInto(full, 'held.jsonl');
  const { page_count: pages = 0 } = cramped.get<{ page_count: number }>('PRAGMA page_count') ?? {};
  cramped.execute(`PRAGMA max_page_count = ${pages + 50}`);
  const refused = await ingestInto(full, 'all.jsonl').then(
    () => null,
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(StoreUnavailableError);
  expect(String(refused)).toContain(file);
  expect(String(refused)).toMatch(/disk is full\. Make room on the disk/);
  expect(await full.summary()).toMatchObject({ releases: HELD });
  const [page] = await full.listReleases([{ where: {}, order: 'OLDEST', first: RELEASES, after: null }]);
  expect(page?.items).toHaveLength(HELD);
  await full.close();

  const roomy = new SqliteStore(new Database(file));
  await roomy.prepare();
  expect(await ingestInto(roomy, 'all.jsonl')).toMatchObject({ created: RELEASES - HELD, unchanged: HELD });
  expect(firstDifference(await dumpOf(roomy), expected)).toBeNull();
  await roomy.close();
  await whole.close();
});
