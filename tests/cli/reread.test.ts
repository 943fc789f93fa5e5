import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runEntente } from '../support/cli/run-entente.ts';

const RELEASE = fileURLToPath(new URL('../../seed/releases/seed-2021-11-24.txt', import.meta.url));

// Each runs the program several times.
describe('entente reread', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-reread-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const entente = (...parameters: string[]) => runEntente(parameters, { ENTENTE_DATA: join(folder, 'data') });
  const counts = (changed: number, unchanged: number, leftAlone: number) =>
    new RegExp(
      `^read again +${changed + unchanged}\nchanged +${changed}\nunchanged +${unchanged}\nleft alone +${leftAlone}\nfailed +0\n`,
      'm',
    );

  /** Stores the release with our own reading, as an older version of the reader would have made it. */
  const ingestOlderReading = async (change: (reading: { sectors: string[] }) => object) => {
    await entente('ingest', RELEASE, '--collection', 'kept');
    const line = JSON.parse((await entente('export', 'jsonl')).stdout);
    const reading = { ...line.reading, ...change(line.reading), readBy: 'entente/0.0.1' };
    const file = join(folder, 'older.jsonl');
    writeFileSync(file, JSON.stringify({ release: line.release, reading }));
    expect((await entente('ingest', file)).stdout).toMatch(/revised +1\n/);
    return line;
  };

  it('finds nothing to change in what this version has read', async () => {
    await entente('ingest', RELEASE);
    const { code, stdout } = await entente('reread');
    expect(code).toBe(0);
    expect(stdout).toMatch(counts(0, 1, 0));
  });

  it('prints the differences on a dry run, and makes them without', async () => {
    const now = await ingestOlderReading(({ sectors }) => ({ sectors: ['space', ...sectors.slice(1)] }));
    const dry = await entente('reread', '--dry-run');
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toContain(`  - sector space\n  + sector ${now.reading.sectors[0]}\n`);
    expect(dry.stdout).toMatch(counts(1, 0, 0));
    expect(dry.stdout).toContain('nothing was written to');
    expect((await entente('reread', '--dry-run')).stdout).toBe(dry.stdout);

    const wet = await entente('reread');
    expect(wet.stdout).toContain(`${now.release.id}  1 added, 1 removed, 0 told otherwise\n`);
    expect(wet.stdout).toMatch(counts(1, 0, 0));
    expect(JSON.parse((await entente('export', 'jsonl')).stdout)).toEqual(now);
    expect((await entente('reread')).stdout).toMatch(counts(0, 1, 0));
  });

  it('leaves the readings of others alone', async () => {
    const gold = JSON.parse(
      readFileSync(new URL('../../seed/readings/seed-2021-11-24.json', import.meta.url), 'utf8'),
    );
    writeFileSync(join(folder, 'call.txt'), readFileSync(RELEASE));
    writeFileSync(join(folder, 'call.json'), JSON.stringify({ ...gold, sectors: ['forestry'] }));
    await entente('ingest', join(folder, 'call.txt'));
    const before = await entente('export', 'jsonl');
    expect((await entente('reread')).stdout).toMatch(counts(0, 0, 1));
    expect((await entente('export', 'jsonl')).stdout).toBe(before.stdout);
  });

  it('says where nothing is stored', async () => {
    const { code, stderr } = await entente('reread', '--collection', 'nowhere');
    expect(code).toBe(0);
    expect(stderr).toContain('No release is stored there.');
  });
});
