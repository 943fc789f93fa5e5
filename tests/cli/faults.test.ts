import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
  closeSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { MAIN, runEntente, runWithoutPrivileges } from '../support/cli/run-entente.ts';
import { worldLines } from '../support/worlds/world-lines.ts';

const RELEASES = 60;

// Each runs the program several times.
describe('a store whose file', () => {
  let folder: string;
  let data: string;
  let file: string;
  let lines: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
    data = join(folder, 'data');
    file = join(data, 'entente.sqlite');
    lines = join(folder, 'releases.jsonl');
    writeFileSync(lines, worldLines(5, RELEASES, loadReference()).join(''));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const entente = (...parameters: string[]) => runEntente(parameters, { ENTENTE_DATA: data });
  const ingest = () => entente('ingest', lines);
  const ingestAsOwner = () => runWithoutPrivileges(['ingest', lines], { ENTENTE_DATA: data });
  const mustHoldAll = async () => {
    const { code, stdout } = await entente('verify');
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(`^${RELEASES} releases and .* no difference\n$`) as string,
    });
  };

  it('is written by another process is waited for', async () => {
    await entente('verify');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const waiting = ingest();
    await pause(2500);
    other.exec('COMMIT');
    other.close();
    expect(await waiting).toMatchObject({ code: 0, stderr: '' });
    await mustHoldAll();
  });

  it('is written by another process all the while is told to be, and nothing is lost', async () => {
    await entente('verify');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const { code, stderr } = await ingest();
    expect(code).toBe(1);
    expect(stderr).toContain(file);
    expect(stderr).toMatch(/database is locked\. Another process has been writing to it[^\n]*\n$/);
    other.exec('COMMIT');
    other.close();
    expect(await ingest()).toMatchObject({ code: 0 });
    await mustHoldAll();
  });

  it('cannot grow is told to be, and nothing is lost or half written', async () => {
    await entente('verify');
    const shell = `ulimit -f 500; trap '' XFSZ; exec "$@"`;
    const child = spawn('bash', ['-c', shell, 'bash', process.execPath, MAIN, 'ingest', lines], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ENTENTE_DATA: data },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said).toContain(file);
    expect(said).toMatch(
      /disk I\/O error\. The disk does not take[^\n]*\n$|disk is full\. Make room[^\n]*\n$/,
    );
    expect(await ingest()).toMatchObject({ code: 0 });
    await mustHoldAll();
  });

  it('is damaged is told to be, with what to do', async () => {
    await ingest();
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(statSync(file).size - 8192, 0x5a), 0, undefined, 8192);
    closeSync(handle);
    for (const command of [
      ['verify'],
      ['export', 'jsonl'],
      ['ingest', lines],
      ['backup', join(folder, 'b')],
    ]) {
      const { code, stderr } = await entente(...command);
      expect(code, command.join(' ')).toBe(1);
      expect(stderr).toMatch(/ cannot be used: [^\n]*malformed[^\n]*"entente restore FILE"\.\n$/);
    }
  });

  it('may not be written is told to be', async () => {
    await ingest();
    chmodSync(file, 0o444);
    chmodSync(data, 0o555);
    try {
      const { code, stderr } = await ingestAsOwner();
      expect(code).toBe(1);
      expect(stderr).toContain(file);
      expect(stderr).toMatch(/must be allowed to write the file and the folder[^\n]*\n$/);
    } finally {
      chmodSync(data, 0o755);
      chmodSync(file, 0o644);
    }
    await mustHoldAll();
  });

  it('may not be made is told to be', async () => {
    mkdirSync(data, { mode: 0o555 });
    const { code, stderr } = await ingestAsOwner();
    expect(code).toBe(1);
    expect(stderr).toMatch(/must be allowed to write the file and the folder[^\n]*\n$/);
  });
});
