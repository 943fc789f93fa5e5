import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.ts';
import { LedgerUnavailableError } from '../../src/ledger/ledger-file.ts';
import { LATER, list, NOW, useLedger } from './use-ledger.ts';

const MODULE = new URL('../../src/ledger/ledger.ts', import.meta.url).href;

describe('the ledger', () => {
  const { ledger, folder } = useLedger();
  const path = () => join(folder(), 'sources.db');

  it('remembers which sources were added, with their descriptions', () => {
    const { sources } = ledger();
    sources.add('sg-mfa', null, NOW);
    sources.add('kh-mfa', { id: 'kh-mfa' }, NOW);
    sources.add('kh-mfa', { id: 'kh-mfa', name: 'Another' }, LATER);
    expect(sources.list()).toEqual([
      { id: 'kh-mfa', description: { id: 'kh-mfa', name: 'Another' }, addedAt: NOW },
      { id: 'sg-mfa', description: null, addedAt: NOW },
    ]);
    expect(sources.get('sg-mfa')).toMatchObject({ id: 'sg-mfa', description: null });
    expect(sources.remove('sg-mfa')).toBe(true);
    expect(sources.get('sg-mfa')).toBeNull();
    expect(sources.remove('sg-mfa')).toBe(false);
  });

  it('tells how runs ended, and that one was killed', () => {
    const { runs } = ledger();
    const counts = {
      listed: 1,
      fetched: 1,
      same: 0,
      created: 1,
      revised: 0,
      unchanged: 0,
      passed: 0,
      failed: 0,
      gone: 0,
    };
    const first = runs.begin('kh-mfa', NOW, '');
    runs.end(first, { outcome: 'done', reason: null, counts, endedAt: NOW });
    runs.begin('kh-mfa', NOW, '');
    expect(runs.last('kh-mfa')).toMatchObject({ endedAt: null, outcome: null });
    runs.begin('kh-mfa', LATER, '');
    expect(runs.last('kh-mfa', 'killed')).toMatchObject({ startedAt: NOW, endedAt: LATER, counts: null });
    expect(runs.last('kh-mfa', 'done')).toMatchObject({ outcome: 'done', counts });
    runs.begin('kh-mfa', LATER, '2030-01-01');
    expect(runs.last('kh-mfa', 'killed')).toBeNull();
    expect(runs.last('kh-mfa', 'done')).not.toBeNull();
    expect(runs.last('sg-mfa')).toBeNull();
  });

  it('can be read while another has it open, and holds what that one wrote', () => {
    list(ledger(), '/1');
    const other = new Ledger(folder());
    expect(other.visits.counts('kh-mfa').waiting).toBe(1);
    other.close();
  });

  it('lets one alone at a source, and others at other sources', () => {
    const other = new Ledger(folder());
    const lock = ledger().lock('kh-mfa');
    expect(lock).not.toBeNull();
    expect(other.lock('kh-mfa')).toBeNull();
    other.lock('sg-mfa')?.release();
    lock?.release();
    const next = other.lock('kh-mfa');
    expect(next).not.toBeNull();
    next?.release();
    other.close();
  });

  it('gives a source back at once when the process that had it is killed', async () => {
    const script = `const { Ledger } = await import(${JSON.stringify(MODULE)});
      const ledger = new Ledger(${JSON.stringify(folder())});
      globalThis.lock = ledger.lock('kh-mfa');
      console.log('locked');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    await once(child.stdout, 'data');
    expect(ledger().lock('kh-mfa')).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = ledger().lock('kh-mfa');
    expect(lock).not.toBeNull();
    lock?.release();
  });

  it('refuses the file of another program, and of a newer version', () => {
    ledger().close();
    const file = new DatabaseSync(path());
    file.exec('PRAGMA user_version = 99');
    file.close();
    expect(() => new Ledger(folder())).toThrow(/schema 99, written by a newer version/);
    const elsewhere = join(folder(), 'elsewhere');
    new Ledger(elsewhere).close();
    const foreign = new DatabaseSync(join(elsewhere, 'sources.db'));
    foreign.exec('PRAGMA application_id = 7');
    foreign.close();
    expect(() => new Ledger(elsewhere)).toThrow(/database of another program/);
  });

  it('says what is wrong with a file that is no database, and a folder that cannot be made', () => {
    const broken = join(folder(), 'broken');
    new Ledger(broken).close();
    writeFileSync(join(broken, 'sources.db'), 'no database, '.repeat(1000));
    expect(() => new Ledger(broken)).toThrow(LedgerUnavailableError);
    writeFileSync(join(folder(), 'file'), '');
    chmodSync(join(folder(), 'file'), 0o400);
    expect(() => new Ledger(join(folder(), 'file', 'data'))).toThrow(/cannot be made/);
  });
});
