import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/common/digest-of.ts';
import { UnusableBackupError } from '../../src/keeping/backup-format.ts';
import { StoreNotEmptyError } from '../../src/keeping/fill-store.ts';
import { NOTHING_KEPT } from '../../src/keeping/kept-item.ts';
import { restoreBackup } from '../../src/keeping/restore-backup.ts';
import { UnwritableBackupError, writeBackup } from '../../src/keeping/write-backup.ts';
import { ingestBatch } from '../../src/pipeline/ingest-batch.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { fillWithWorld, groundOf, incomingFrom, reference } from './kept-world.ts';

const SILENT = { onChecked: () => undefined, onRestored: () => undefined };

describe('a backup', () => {
  let folder: string;
  let open: GraphStore[] = [];
  let backup: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-backup-'));
    backup = join(folder, 'graph.entente');
  });
  afterEach(async () => {
    for (const store of open) await store.close();
    open = [];
    rmSync(folder, { recursive: true });
  });
  const openStore = async (name: string): Promise<GraphStore> => {
    const store = openSqliteStore({ file: join(folder, `${name}.sqlite`), reference });
    open.push(store);
    await store.prepare();
    return store;
  };
  const openWorld = async (): Promise<GraphStore> => {
    const store = await openStore('world');
    await fillWithWorld(store, 130);
    return store;
  };
  const restore = (store: GraphStore) => restoreBackup(backup, groundOf(store), SILENT);
  /** Everything that is refused is refused with nothing written. */
  const mustRefuse = async (content: Uint8Array, why: RegExp): Promise<void> => {
    writeFileSync(backup, content);
    const store = open.at(-1) ?? (await openStore('empty'));
    const version = await store.version();
    const refused = await restore(store).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(UnusableBackupError);
    expect(String(refused)).toMatch(why);
    expect(await store.version()).toBe(version);
  };

  it('restored gives the same graph, and backed up again the same bytes', async () => {
    const world = await openWorld();
    const counts = await writeBackup(world, backup);
    const restored = await openStore('restored');
    expect(await restore(restored)).toEqual(counts);
    expect(firstDifference(await dumpOf(restored), await dumpOf(world))).toBeNull();
    const [page] = await world.listReleases([{ where: {}, order: 'OLDEST', first: 200, after: null }]);
    const ids = page?.items.map(({ node }) => node.id) ?? [];
    const revisions = await allRevisions(world, ids);
    expect(revisions.length).toBeGreaterThan(20);
    expect(await allRevisions(restored, ids)).toEqual(revisions);
    // Readers, instants and files too, of which the dump says nothing or not all.
    expect(await restored.releases(ids)).toEqual(await world.releases(ids));
    const again = join(folder, 'again.entente');
    await writeBackup(restored, again);
    expect(readFileSync(again).equals(readFileSync(backup))).toBe(true);
    expect(counts.judgements).toBe(await world.countJudgements());
  });

  it('is of one version, though others write while it is made', async () => {
    const world = await openWorld();
    const before = await dumpOf(world);
    const other = await openStore('world');
    let written: Promise<unknown> | null = null;
    await writeBackup(world, backup, () => {
      written ??= ingestBatch(
        [incomingFrom({ id: 'late', issuedOn: '1990-01-01', countries: ['KH', 'US'] }, 1)],
        groundOf(other),
      );
    });
    await written;
    expect(await world.releases(['release:late'])).not.toEqual([null]);
    const restored = await openStore('restored');
    await restore(restored);
    expect(firstDifference(await dumpOf(restored), before)).toBeNull();
  });

  it('holds nothing of an empty store, and says so', async () => {
    expect(await writeBackup(await openStore('empty'), backup)).toEqual(NOTHING_KEPT);
    expect(await restore(await openStore('other'))).toEqual(NOTHING_KEPT);
  });

  it('that is broken off leaves nothing, and what was there before', async () => {
    const world = await openWorld();
    writeFileSync(backup, 'the older one');
    const broken = writeBackup(world, backup, ({ releases }) => {
      if (releases === 120) throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(readFileSync(backup, 'utf8')).toBe('the older one');
    expect(readdirSync(folder).filter((name) => name.includes('entente'))).toEqual(['graph.entente']);
    expect(await world.version()).toBeGreaterThan(0);
  });

  it('says where it cannot be written', async () => {
    const world = await openWorld();
    await expect(writeBackup(world, join(folder, 'no', 'such.entente'))).rejects.toThrow(
      UnwritableBackupError,
    );
  });

  it('goes into an empty store alone', async () => {
    const world = await openWorld();
    await writeBackup(world, backup);
    const version = await world.version();
    await expect(restore(world)).rejects.toThrow(StoreNotEmptyError);
    expect(await world.version()).toBe(version);
  });

  it('of the first format, which knew one address of a release, is restored', async () => {
    const world = await openWorld();
    await writeBackup(world, backup);
    const [head = '', ...lines] = gunzipSync(readFileSync(backup)).toString('utf8').trimEnd().split('\n');
    const older = [
      head.replace('"version":2', '"version":1'),
      ...lines
        .slice(0, -1)
        .filter((line) => !line.startsWith('{"revision"'))
        .map((line) => line.replace(/,"otherAddresses":\[[^\]]*\],"standsSince":"[^"]*"/, '')),
    ].map((line) => `${line}\n`);
    const { revisions, ...seal } = JSON.parse(lines.at(-1) ?? '').end;
    expect(revisions).toBeGreaterThan(20);
    const end = { ...seal, sha256: digestOf(older.join('')) };
    writeFileSync(backup, gzipSync(`${older.join('')}${JSON.stringify({ end })}\n`));
    const restored = await openStore('restored');
    await restore(restored);
    const [page] = await restored.listReleases([{ where: {}, order: 'OLDEST', first: 200, after: null }]);
    const releases = page?.items.map(({ node }) => node) ?? [];
    const held = await world.releases(releases.map(({ id }) => id));
    expect(releases).toEqual(
      held.map((release) => release && { ...release, otherAddresses: [], standsSince: release.ingestedAt }),
    );
    expect(held.some((release) => release !== null && release.otherAddresses.length > 0)).toBe(true);
  });

  it('that is cut off, damaged or newer is refused before anything is written', async () => {
    const whole = join(folder, 'whole.entente');
    await writeBackup(await openWorld(), whole);
    await openStore('empty');
    const bytes = readFileSync(whole);
    for (const part of [0, 0.1, 0.5, 0.99])
      await mustRefuse(bytes.subarray(0, bytes.length * part), /is cut off|is empty/);
    for (let place = 30; place < bytes.length; place += Math.floor(bytes.length / 40)) {
      const damaged = Buffer.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ 0x10;
      await mustRefuse(damaged, /is damaged|is cut off/);
    }
    const lines = gunzipSync(bytes).toString('utf8').split('\n');
    const packed = (...changed: string[]) => gzipSync(changed.join('\n'));
    const [head = '', first = '', ...rest] = lines;
    await mustRefuse(packed(head, first, ...rest.slice(0, -2)), /its end is missing/);
    await mustRefuse(packed(head, ...rest), /instead of/);
    await mustRefuse(packed(head, first.replace('"at":"2', '"at":"1'), ...rest), /checksum/);
    await mustRefuse(packed(...lines, first, ''), /goes on after its end/);
    await mustRefuse(packed(head, '{"release":', ...rest), /line 2 cannot be read/);
    await mustRefuse(packed(head.replace(':2}', ':3}'), first, ...rest), /format 3, written by a newer/);
    await mustRefuse(packed('{"release":{}}'), /no backup of Entente/);
    await mustRefuse(Buffer.from('Ministry of Foreign Affairs'), /no backup of Entente/);
    rmSync(backup);
    await expect(restore(open.at(-1) ?? (await openStore('empty')))).rejects.toThrow(/cannot be read/);
  });
});

async function allRevisions(store: GraphStore, releases: readonly string[]): Promise<unknown[]> {
  const pages = await store.listRevisions(
    releases.map((release) => ({ release, order: 'NEWEST', first: 99, after: null })),
  );
  return pages.flatMap(({ items }) => items.map(({ node }) => node));
}
