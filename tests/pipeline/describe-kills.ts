import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { findInputs } from '../../src/pipeline/find-inputs.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { MAIN } from '../support/cli/run-entente.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { Random } from '../support/worlds/random.ts';
import { worldLines } from '../support/worlds/world-lines.ts';

/** A store that processes of their own write to. */
export interface KilledStore {
  /** What tells a process which store it is. */
  readonly environment: Readonly<Record<string, string>>;
  /** Releases to be taken in: some batches of them. */
  readonly releases: number;
  empty(): Promise<void>;
  open(): Promise<GraphStore>;
}

/** Kills in every run of the tests; `npm run test:crash` asks for more. */
const FEW = 3;
const KILLS = Number(process.env['ENTENTE_TEST_KILLS'] ?? FEW);
const SECONDS_A_KILL = 60;
const SECONDS_BESIDES = 240;

/** What `kill -9` of an ingest leaves, on a store of its own. */
export function describeKills(engine: string, prepare: (folder: string) => KilledStore): void {
  describe(`an ingest into ${engine} that is killed again and again`, () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'entente-kills-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it(
      `ends in the graph of one that was not, after ${KILLS} kills`,
      async () => {
        const killed = prepare(folder);
        const lines = join(folder, 'releases.jsonl');
        writeFileSync(lines, worldLines(11, killed.releases, loadReference()).join(''));
        const undisturbed = await graphOf(lines);
        const random = new Random(KILLS);
        await killed.empty();
        let longest: number | null = null;
        for (let kills = 0; kills < KILLS;) {
          const started = performance.now();
          const after: number | null = longest === null ? null : random.next() * longest;
          if (await ingestAndKill(lines, killed, after)) {
            kills += 1;
            await expectWhole(killed);
            continue;
          }
          // It came to its end, which tells when to kill; then it begins again.
          longest = performance.now() - started;
          expect(firstDifference(await dumpOfKilled(killed), undisturbed)).toBeNull();
          await killed.empty();
        }
        expect(await ingestAndKill(lines, killed, null)).toBe(false);
        expect(firstDifference(await dumpOfKilled(killed), undisturbed)).toBeNull();
      },
      (SECONDS_BESIDES + KILLS * SECONDS_A_KILL) * 1000,
    );
  });

  /** Every release that is there is there with its reading and its links. */
  async function expectWhole(killed: KilledStore): Promise<void> {
    const store = await killed.open();
    try {
      const { releases } = await store.summary();
      const [page] = await store.listReleases([
        { where: {}, order: 'OLDEST', first: killed.releases, after: null },
      ]);
      expect(page?.items.length).toBe(releases);
      const ids = page?.items.map(({ node }) => node.id) ?? [];
      expect(await store.readings(ids)).not.toContain(null);
      const reports = await store.reportsOf(ids);
      const engagements = [...new Set(reports.flat().map(({ engagement }) => engagement))];
      expect(await store.engagements(engagements)).not.toContain(null);
    } finally {
      await store.close();
    }
  }
}

/** Runs `entente ingest`, and kills it after some milliseconds; tells whether it was killed. */
async function ingestAndKill(
  lines: string,
  { environment }: KilledStore,
  after: number | null,
): Promise<boolean> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  const child = spawn(process.execPath, [MAIN, 'ingest', lines], { env, stdio: 'ignore' });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  if (after !== null) {
    await Promise.race([ended, pause(after)]);
    child.kill('SIGKILL');
  }
  const [code, signal] = await ended;
  if (signal === 'SIGKILL') return true;
  expect(code).toBe(0);
  return false;
}

async function dumpOfKilled(killed: KilledStore): Promise<string> {
  const store = await killed.open();
  try {
    return await dumpOf(store);
  } finally {
    await store.close();
  }
}

async function graphOf(lines: string): Promise<string> {
  const reference = loadReference();
  const store = await openScratchStore(reference);
  const ground = { store, reference, now: () => new Date().toISOString() };
  const report = await ingest(findInputs([lines], {}, { reference, readBy: 'entente/test' }), ground);
  expect(report.failures).toEqual([]);
  const dump = await dumpOf(store);
  await store.close();
  return dump;
}
