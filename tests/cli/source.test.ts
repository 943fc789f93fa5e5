import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.ts';
import { MAIN, runEntente } from '../support/cli/run-entente.ts';
import { describeSite } from '../support/site/describe-site.ts';
import { makeReleases } from '../support/site/site-release.ts';
import { startSite, type Site } from '../support/site/start-site.ts';

const COUNT = 12;

describe('entente source', () => {
  let folder: string;
  let site: Site;
  let heard: () => void;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-source-'));
    heard = () => {};
    site = await startSite({ count: COUNT, onRequest: () => heard() });
    writeFileSync(join(folder, 'kh-site.json'), JSON.stringify(describeSite(site)));
  });
  afterEach(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });
  const environment = (extra: Readonly<Record<string, string>> = {}) => ({
    ENTENTE_DATA: join(folder, 'data'),
    ENTENTE_CONTACT: 'tests@example.org',
    ENTENTE_FETCH_NETWORKS: '127.0.0.0/8',
    ...extra,
  });
  const entente = (...parameters: string[]) => runEntente(parameters, environment());
  const source = (...parameters: string[]) => entente('source', ...parameters);
  /** Has the site be followed, as "source add" does. */
  const addSite = (description = describeSite(site)) => {
    const ledger = new Ledger(join(folder, 'data'));
    ledger.sources.add(description.id, description, new Date().toISOString());
    ledger.close();
  };
  /** Starts a process; `told` resolves with its output once that has the words. */
  const start = (...parameters: string[]) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment() };
    const child = spawn(process.execPath, [MAIN, 'source', ...parameters], { env });
    let output = '';
    const told = (words: string) =>
      new Promise<string>((resolve, reject) => {
        const look = (chunk: Buffer | string = '') => {
          output += chunk.toString();
          if (output.includes(words)) resolve(output);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.once('exit', () => reject(new Error(`It ended without "${words}": ${output}`)));
        look();
      });
    return { child, told, ended: once(child, 'exit') as Promise<[number | null, string | null]> };
  };
  /** Resolves once the site has answered so many pages of releases. */
  const pagesAnswered = (pages: number) =>
    new Promise<void>((resolve) => {
      heard = () => {
        if (site.requests.filter(({ path }) => path.startsWith('/press/')).length >= pages) resolve();
      };
      heard();
    });

  it('follows what is added, takes in what it has published, and tells how it is doing', async () => {
    expect((await source('add', join(folder, 'kh-site.json'))).stdout).toContain('kh-site is followed');
    expect((await source('list')).stdout).toMatch(/^\* kh-site +KH +Ministry of Foreign Affairs/m);
    expect(JSON.parse((await source('show', 'kh-site')).stdout)).toEqual(describeSite(site));
    const first = await source('sync', '--keep-originals');
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(new RegExp(`^kh-site: ${COUNT} new in \\d+ (?:s|min)\\n$`));
    const originals = readdirSync(join(folder, 'data', 'originals'), {
      recursive: true,
      withFileTypes: true,
    });
    expect(originals.filter((entry) => entry.isFile())).toHaveLength(COUNT);
    expect((await source('sync', 'kh-site')).stdout).toMatch(/^kh-site: 0 new in/);
    const status = (await source('status')).stdout;
    expect(status).toMatch(/last success +\d{4}-\d\d-\d\d \d\d:\d\d UTC: 0 new/);
    expect(status).toContain(`${COUNT} in the graph`);
    expect(JSON.parse((await source('status', '--json')).stdout)).toMatchObject({
      id: 'kh-site',
      underWay: false,
      lastSuccess: { outcome: 'done' },
      pages: { done: COUNT, failed: 0 },
      failures: [],
    });
    const line = (await entente('export', 'jsonl')).stdout.split('\n')[0] ?? '';
    expect(JSON.parse(line).release).toMatchObject({ collection: 'kh-site', publisher: { country: 'KH' } });
    const copy = join(folder, 'restored', 'sources.db');
    mkdirSync(join(folder, 'restored'));
    expect((await source('backup', copy)).code).toBe(0);
    const restored = { ...environment(), ENTENTE_DATA: join(folder, 'restored') };
    expect((await runEntente(['source', 'status'], restored)).stdout).toBe(status);
    expect((await source('backup', copy)).code).toBe(2);
    expect((await source('remove', 'kh-site')).stdout).toContain('no longer followed');
    expect((await source('sync')).code).toBe(2);
  });

  it('tells whether a description fits, and what would mend it', async () => {
    addSite();
    const fits = await source('check', 'kh-site');
    expect(fits).toMatchObject({ code: 0 });
    expect(fits.stdout).toMatch(/fits\n[^]*12 addresses/);
    const description = { ...describeSite(site), rules: { title: 'h7.gone' } };
    writeFileSync(join(folder, 'other.json'), JSON.stringify(description));
    await source('add', join(folder, 'other.json'));
    const misfit = await source('check', 'kh-site');
    expect(misfit).toMatchObject({ code: 1 });
    expect(misfit.stdout).toMatch(/does not fit\n[^]*! rules\.title "h7\.gone" finds nothing/);
  });

  it('lists what failed with its reason, and tries it again when told', async () => {
    addSite();
    const { path } = site.releases[0]!;
    site.fail(path, [{ kind: 'status', status: 403 }]);
    const run = await source('sync');
    expect(run).toMatchObject({ code: 1 });
    expect(run.stdout).toContain(`${COUNT - 1} new, 1 failed`);
    expect(run.stderr).toContain('"entente failures" lists what failed');
    expect((await entente('failures')).stdout).toMatch(new RegExp(`kh-site +${site.origin}${path}\n.*403`));
    const failure = JSON.parse((await entente('failures', '--source', 'kh-site', '--json')).stdout);
    expect(failure).toMatchObject({ source: 'kh-site', address: site.origin + path, dueAt: null });
    expect((await source('status')).stdout).toMatch(/failed +1 × .*403/);
    expect((await entente('failures', 'retry', `${site.origin}/other`)).code).toBe(2);
    expect((await entente('failures', 'retry')).stdout).toBe('1 to be tried again with the next sync.\n');
    expect((await source('sync')).stdout).toMatch(/^kh-site: 1 new/);
    expect((await entente('failures')).stderr).toBe('There are none.\n');
  });

  it('leaves a source to the process that is at it, and goes on with the others', async () => {
    addSite();
    addSite(describeSite(site, 'feed', 'kh-other'));
    const ledger = new Ledger(join(folder, 'data'));
    const lock = ledger.lock('kh-site');
    try {
      const run = await source('sync', '--limit', '1');
      expect(run).toMatchObject({ code: 1 });
      expect(run.stderr).toContain('kh-site is being synchronised by another process.');
      expect(run.stdout).toContain('1 of 2 sources: 1 new');
      expect((await source('status', 'kh-site')).stdout).toContain('(being synchronised)');
    } finally {
      lock?.release();
      ledger.close();
    }
  });

  it('ends after what is under way when it is told to', async () => {
    addSite();
    for (const { path } of site.releases) site.fail(path, [{ kind: 'late', milliseconds: 400 }]);
    const { child, ended } = start('sync');
    await pagesAnswered(1);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect((await source('status')).stdout).toMatch(/last run +stopped/);
    expect((await source('sync')).code).toBe(0);
    const pages = site.requests.filter(({ path }) => path.startsWith('/press/')).map(({ path }) => path);
    expect(pages.sort()).toEqual(site.releases.map(({ path }) => path).sort());
  });

  it('goes on for ever where that is wanted, and takes in what comes meanwhile', async () => {
    site.put('/source.json', { body: JSON.stringify(describeSite(site)), contentType: 'application/json' });
    expect((await source('add', `${site.origin}/source.json`)).stdout).toContain('kh-site is followed');
    const { child, told, ended } = start('sync', '--every', '1s');
    await told(`kh-site: ${COUNT} new`);
    site.publish(makeReleases({ count: COUNT + 1 }).at(-1)!);
    await told('kh-site: 1 new');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('idles where nothing is followed, and says so', async () => {
    const { child, told, ended } = start('sync', '--every', '1h');
    await told('No source is followed');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('says what is wrong with what it is given', async () => {
    const wrong = [
      [['source', 'sync', '--since', 'June'], 'such as "2024-01-31"'],
      [['source', 'sync', '--every', '5'], 'such as "30m"'],
      [['source', 'add', join(folder, 'none.json')], 'neither a source nor a file'],
      [['source', 'remove', 'sg-mfa'], 'sg-mfa is not followed'],
      [['failures', '--source', 'xx-mfa'], 'There is no source xx-mfa'],
    ] as const;
    for (const [parameters, words] of wrong) {
      const { code, stderr } = await entente(...parameters);
      expect(code).toBe(2);
      expect(stderr).toContain(words);
    }
    writeFileSync(join(folder, 'wrong.json'), '{"id": "Kh Mfa", "country": "XX"}');
    expect(await source('add', join(folder, 'wrong.json'))).toMatchObject({ code: 2 });
    const unknown = await runEntente(['source', 'status'], environment({ ENTENTE_SOURCES: 'sg-mfa,xx-mfa' }));
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('no source xx-mfa') });
    const anonymous = await runEntente(['source', 'sync', 'sg-mfa'], environment({ ENTENTE_CONTACT: '' }));
    expect(anonymous).toMatchObject({ code: 2, stderr: expect.stringContaining('ENTENTE_CONTACT') });
  });
});
