import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { MAIN, runEntente } from '../support/cli/run-entente.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { Random } from '../support/worlds/random.ts';
import { fillWithWorld } from './kept-world.ts';

/** A store that is damaged, and repaired by processes that are killed. */
export interface RepairedStore {
  /** What tells a process which store it is, and where it puts backups. */
  readonly environment: Readonly<Record<string, string>>;
  openEmpty(): Promise<GraphStore>;
  open(): Promise<GraphStore>;
  /** How often a repair is killed. */
  readonly kills: number;
  damage(): Promise<void>;
}

/** What `kill -9` of a repair leaves: everything that was taken in, in the store or where the store says. */
export function describeRepairKills(engine: string, prepare: (folder: string) => RepairedStore): void {
  it(
    `in ${engine} is whole again, though its repair is killed again and again`,
    { timeout: 600_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'entente-repair-'));
      try {
        const repaired = prepare(folder);
        const store = await repaired.openEmpty();
        await fillWithWorld(store, 30);
        const whole = await dumpOf(store);
        await store.close();
        const random = new Random(repaired.kills);
        let longest = 0;
        for (let kills = 0; kills <= repaired.kills; kills += 1) {
          await repaired.damage();
          const started = performance.now();
          const killed = await repairAndKill(
            repaired,
            kills === 0 ? null : (0.2 + 0.8 * random.next()) * longest,
          );
          longest ||= performance.now() - started;
          if (killed) await bringBack(repaired);
          expect(firstDifference(await dumpOfRepaired(repaired), whole)).toBeNull();
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
}

/** Repairs again what is damaged still; where the store names a backup, as no other command takes a part for the whole. */
async function bringBack({ environment }: RepairedStore): Promise<void> {
  const again = await runEntente(['verify', '--repair'], environment);
  if (again.code === 0) return;
  const [, backup = ''] = /"entente restore (.+)" brings it back/.exec(again.stderr) ?? [];
  expect(backup, again.stderr).not.toBe('');
  expect(await runEntente(['export', 'jsonl'], environment)).toMatchObject({ stdout: '' });
  expect(await runEntente(['restore', backup], environment)).toMatchObject({ code: 0 });
}

/** Runs `entente verify --repair`, and kills it after some milliseconds; tells whether it was killed. */
async function repairAndKill({ environment }: RepairedStore, after: number | null): Promise<boolean> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  const child = spawn(process.execPath, [MAIN, 'verify', '--repair'], { env, stdio: 'ignore' });
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

async function dumpOfRepaired(repaired: RepairedStore): Promise<string> {
  const store = await repaired.open();
  try {
    return await dumpOf(store);
  } finally {
    await store.close();
  }
}
