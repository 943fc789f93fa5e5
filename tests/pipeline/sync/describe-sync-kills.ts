import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../../src/ledger/ledger.ts';
import { loadReference } from '../../../src/load-reference.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { MAIN } from '../../support/cli/run-entente.ts';
import { describeSite } from '../../support/site/describe-site.ts';
import type { SiteRequest } from '../../support/site/site-request.ts';
import { startSite, type Site } from '../../support/site/start-site.ts';
import { dumpOf, firstDifference } from '../../support/worlds/dump-of.ts';
import { Random } from '../../support/worlds/random.ts';

/** A store that processes of their own write to, which have the ledger in the same data folder. */
export interface KilledStore {
  /** What tells a process which store it is, besides the data folder. */
  readonly environment: Readonly<Record<string, string>>;
  /** Releases of the site. */
  readonly releases: number;
  /** Kills in every run of the tests; `npm run test:crash` asks for more. */
  readonly kills: number;
  /** Makes it empty; a data folder is so from the beginning. */
  empty?(): Promise<void>;
  open(data: string): Promise<GraphStore>;
}

const SECONDS = 300;
const SECONDS_A_KILL = 30;
/** Milliseconds that a kill comes after an answer: while the page is kept, read, or stored. */
const LATEST = 120;

/** What `kill -9` of `entente source sync` leaves, on a store of its own. */
export function describeSyncKills(engine: string, store: KilledStore): void {
  const kills = Number(process.env['ENTENTE_TEST_KILLS'] ?? store.kills);
  describe(`a sync into ${engine} that is killed again and again`, () => {
    let folder: string;
    let site: Site;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'entente-sync-kills-'));
      site = await startSite({ count: store.releases, onRequest: () => heard() });
    });
    afterAll(async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    });
    let heard = () => {};

    it(
      `ends in the graph of one that was not, after ${kills} kills, and fetches no release twice`,
      { timeout: (SECONDS + kills * SECONDS_A_KILL) * 1000 },
      async () => {
        const undisturbed = join(folder, 'undisturbed');
        follow(undisturbed, site);
        expect(await ended(sync(undisturbed, {}))).toEqual({ code: 0, signal: null });
        const expected = await dumpAndClose(openSqlite(undisturbed));

        await store.empty?.();
        const data = join(folder, 'killed');
        follow(data, site);
        const random = new Random(kills);
        const runs: SiteRequest[][] = [];
        for (let killed = 0; killed < kills; killed += 1) {
          const before = site.requests.length;
          const child = sync(data, store.environment);
          const pages = random.int(Math.floor(store.releases / kills));
          const reached = new Promise<void>((resolve) => {
            heard = () => {
              if (releasePages(site.requests.slice(before)).length >= pages) resolve();
            };
          });
          await Promise.race([reached, once(child, 'exit')]);
          await pause(random.next() * LATEST);
          child.kill('SIGKILL');
          expect(await ended(child)).toEqual({ code: null, signal: 'SIGKILL' });
          runs.push(site.requests.slice(before));
        }
        const before = site.requests.length;
        expect(await ended(sync(data, store.environment))).toEqual({ code: 0, signal: null });
        runs.push(site.requests.slice(before));

        expect(firstDifference(await dumpAndClose(store.open(data)), expected)).toBeNull();
        expectFetchedOnce(runs, site);
      },
    );
  });
}

/** Each release was fetched once; only one whose answer was under way when its run was killed may have been again. */
function expectFetchedOnce(runs: readonly (readonly SiteRequest[])[], site: Site): void {
  const cutShort = new Set(runs.slice(0, -1).flatMap((run) => releasePages(run).at(-1)?.path ?? []));
  const times = new Map<string, number>();
  for (const { path } of runs.flatMap(releasePages)) times.set(path, (times.get(path) ?? 0) + 1);
  expect([...times.keys()].sort()).toEqual(site.releases.map(({ path }) => path).sort());
  expect([...times].filter(([path, count]) => count > 1 && !cutShort.has(path))).toEqual([]);
}

function releasePages(requests: readonly SiteRequest[]): SiteRequest[] {
  return requests.filter(({ path }) => path.startsWith('/press/'));
}

/** Has the site be followed by whoever uses a data folder. */
function follow(data: string, site: Site): void {
  const ledger = new Ledger(data);
  ledger.sources.add('kh-site', describeSite(site), new Date().toISOString());
  ledger.close();
}

function sync(data: string, environment: Readonly<Record<string, string>>) {
  return spawn(process.execPath, [MAIN, 'source', 'sync'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ENTENTE_DATA: data,
      ENTENTE_CONTACT: 'tests@example.org',
      ENTENTE_FETCH_NETWORKS: '127.0.0.0/8',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function ended(
  child: ReturnType<typeof sync>,
): Promise<{ code: number | null; signal: string | null }> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { code: child.exitCode, signal: child.signalCode };
}

/** The store in a data folder. */
export async function openSqlite(data: string): Promise<GraphStore> {
  const store = openSqliteStore({ file: join(data, 'entente.sqlite'), reference: loadReference() });
  await store.prepare();
  return store;
}

async function dumpAndClose(opening: Promise<GraphStore>): Promise<string> {
  const store = await opening;
  try {
    return await dumpOf(store);
  } finally {
    await store.close();
  }
}
