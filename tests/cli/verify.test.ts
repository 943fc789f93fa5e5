import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runEntente } from '../support/cli/run-entente.ts';

const RELEASE = fileURLToPath(new URL('../../seed/releases/seed-2021-11-24.txt', import.meta.url));

// Each runs the program several times.
describe('entente verify', () => {
  /** A store with the release, of which each test has a copy. */
  let sound: string;
  let folder: string;
  beforeAll(async () => {
    sound = mkdtempSync(join(tmpdir(), 'entente-sound-'));
    expect((await runEntente(['ingest', RELEASE], { ENTENTE_DATA: sound })).code).toBe(0);
  });
  afterAll(() => rmSync(sound, { recursive: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-verify-'));
    cpSync(sound, join(folder, 'data'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const entente = (...parameters: string[]) => runEntente(parameters, { ENTENTE_DATA: join(folder, 'data') });
  const damage = (sql: string): void => {
    const db = new DatabaseSync(join(folder, 'data', 'entente.sqlite'));
    db.exec(sql);
    db.close();
  };

  it('finds nothing in a sound graph, and leaves nothing behind', async () => {
    const scratch = mkdtempSync(join(folder, 'scratch-'));
    const { code, stdout, stderr } = await entente('verify', '--scratch', scratch);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^1 releases and 0 judgements in SQLite in .*: no difference\n$/);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('tells what is wrong, and repairs it with a backup made before', async () => {
    damage("UPDATE relation SET statements = 77 WHERE id = 'relation:KH-US'");
    const told = await entente('verify');
    expect(told.code).toBe(1);
    expect(told.stdout).toMatch(
      /^wrong {4}relation {2}relation:KH-US {2}node: statements: 77 instead of \d+\n/m,
    );
    expect(told.stdout).toMatch(/: \d+ differences\n$/);

    const repaired = await entente('verify', '--repair');
    expect(repaired.code).toBe(0);
    expect(repaired.stdout).toMatch(/: no difference\n$/);
    const [, backup = ''] = /is in (\S+\.entente), should/.exec(repaired.stderr) ?? [];
    const other = await runEntente(['restore', backup], { ENTENTE_DATA: join(folder, 'other') });
    expect(other).toMatchObject({ code: 0 });
  });

  it('does not repair what only a backup can bring back', async () => {
    damage("UPDATE release_body SET text = replace(text, 'Cambodia', 'Somebody')");
    const { code, stdout, stderr } = await entente('verify', '--repair');
    expect(code).toBe(1);
    expect(stdout).toContain('node: digest: ');
    expect(stderr).toMatch(/^Not repaired: 1 of the differences/m);
  });
});
