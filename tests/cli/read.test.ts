import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from '../support/cli/run-entente.ts';

const RELEASES = fileURLToPath(new URL('../../seed/releases/', import.meta.url));

describe('entente read', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-read-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the reading of a file, every quote with its place', async () => {
    const { code, stdout } = await runEntente(['read', join(RELEASES, 'seed-2021-11-24.txt')]);
    expect(code).toBe(0);
    const reading = JSON.parse(stdout);
    expect(reading.id).toBe('seed-2021-11-24');
    expect(reading.engagements[0]).toMatchObject({ type: 'TELEPHONE_CONVERSATION', startDate: '2021-11-23' });
    for (const { quote, start, end } of reading.statements) expect(end - start).toBe(quote.length);
  });

  it('writes one reading a text with --out', async () => {
    const [texts, out] = [join(folder, 'texts'), join(folder, 'out')];
    mkdirSync(texts);
    const names = readdirSync(RELEASES).filter((name) => name.includes('-2023-'));
    for (const name of names) copyFileSync(join(RELEASES, name), join(texts, name));
    const { code, stderr } = await runEntente(['read', texts, '--out', out]);
    expect(code).toBe(0);
    expect(names.length).toBeGreaterThan(5);
    expect(readdirSync(out)).toEqual(names.map((name) => name.replace('.txt', '.json')).sort());
    expect(stderr).toContain(`${names.length} readings written`);
  });

  it('prints a line each for several', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Japan thanked Fiji.');
    writeFileSync(join(folder, 'b.txt'), 'Fiji thanked Japan.');
    const { stdout } = await runEntente(['read', join(folder, 'a.txt'), join(folder, 'b.txt')]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b']);
  });

  it('reads on after a file that it cannot read, and says so', async () => {
    writeFileSync(join(folder, 'binary.txt'), readFileSync(process.execPath).subarray(0, 100_000));
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'good.txt'), 'Japan thanked Fiji.');
    const files = ['binary.txt', 'empty.txt', 'missing.txt', 'good.txt'].map((name) => join(folder, name));
    const { code, stdout, stderr } = await runEntente(['read', ...files]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).id).toBe('good');
    for (const file of files.slice(0, 3)) expect(stderr).toContain(`${file}: `);
    expect(stderr).not.toContain('    at ');
  });

  it('says how large a text may be, and reads one that is just that large', async () => {
    const seed = readFileSync(join(RELEASES, 'seed-2021-11-24.txt'), 'utf8');
    const [large, largest] = [join(folder, 'large.txt'), join(folder, 'largest.txt')];
    writeFileSync(large, seed.repeat(Math.floor(5_000_000 / Buffer.byteLength(seed))));
    writeFileSync(largest, seed.repeat(Math.floor(2_000_000 / Buffer.byteLength(seed))));
    const { code, stdout, stderr } = await runEntente(['read', large, largest]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/large\.txt: .*2000000 bytes/);
    expect(JSON.parse(stdout).countries).toContain('KH');
  });

  it('says how it is used', async () => {
    expect((await runEntente(['read', '--help'])).stdout).toContain('--out <folder>');
    const { code, stderr } = await runEntente(['read']);
    expect(code).toBe(2);
    expect(stderr).toContain('path');
  });
});
