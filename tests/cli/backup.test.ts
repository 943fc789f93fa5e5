import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runEntente } from '../support/cli/run-entente.ts';
import { BACK_TO_THE_SECOND } from '../support/worlds/older-schema.ts';

const RELEASE = fileURLToPath(new URL('../../seed/releases/seed-2021-11-24.txt', import.meta.url));

// Each runs the program several times.
describe('entente backup and restore', () => {
  let folder: string;
  let backup: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-backup-'));
    backup = join(folder, 'graph.entente');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const entente = (data: string, ...parameters: string[]) =>
    runEntente(parameters, { ENTENTE_DATA: join(folder, data) });

  it('bring a graph from one store into another', async () => {
    await entente('one', 'ingest', RELEASE);
    expect(await entente('one', 'backup', backup)).toEqual({
      code: 0,
      stdout: `1 releases and 0 judgements of SQLite in ${join(folder, 'one')}/ are in ${backup}\n`,
      stderr: '',
    });
    expect(await entente('two', 'restore', backup)).toEqual({
      code: 0,
      stdout: `1 releases and 0 judgements of ${backup} are in SQLite in ${join(folder, 'two')}/\n`,
      stderr: '',
    });
    const [one, two] = [await entente('one', 'export', 'jsonl'), await entente('two', 'export', 'jsonl')];
    expect(two.stdout).toBe(one.stdout);

    const full = await entente('two', 'restore', backup);
    expect(full).toMatchObject({ code: 2, stdout: '' });
    expect(full.stderr).toContain('holds 1 releases');
    expect(full.stderr).toContain('name another folder in ENTENTE_DATA');
  });

  it('are not needed before an upgrade: a store of an older version is kept as it was', async () => {
    await entente('one', 'ingest', RELEASE);
    const db = new DatabaseSync(join(folder, 'one', 'entente.sqlite'));
    db.exec(BACK_TO_THE_SECOND);
    db.close();
    const { code, stderr } = await entente('one', 'backup', backup);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^An older version of Entente made SQLite in .*: what it held is kept in (\S+)\.\n$/,
    );
    expect(existsSync(join(folder, 'one', 'entente.sqlite.schema-2'))).toBe(true);
  });

  it('replace a file only when they are told to', async () => {
    writeFileSync(backup, 'mine');
    const refused = await entente('one', 'backup', backup);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(backup, 'utf8')).toBe('mine');
    expect(await entente('two', 'restore', backup)).toMatchObject({ code: 2, stdout: '' });
    expect(await entente('one', 'backup', backup, '--force')).toMatchObject({ code: 0 });
  });

  it('say in a line where a file cannot be read or written', async () => {
    const lost = join(folder, 'no', 'such');
    const unwritten = await entente('one', 'backup', lost);
    expect(unwritten.code).toBe(1);
    expect(unwritten.stderr).toMatch(/cannot be written: ENOENT[^\n]*\n$/);
    const unread = await entente('one', 'restore', lost);
    expect(unread.code).toBe(2);
    expect(unread.stderr).toMatch(/cannot be read: ENOENT[^\n]*\n$/);
  });
});
