import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { loadReference } from '../../src/load-reference.ts';
import { CannotMeasureError } from '../store/benched-store.ts';
import { describeMachine } from '../store/machine.ts';
import { releaseLines } from '../store/make-releases.ts';
import { fillStore } from './filled-store.ts';
import { makeQueries, type ApiQuery } from './queries.ts';
import { post } from './send-requests.ts';
import { startProcess } from './start-process.ts';

const CLIENTS = 10;
const MINUTES = 10;
const LOOK_EVERY_MS = 5000;
/** The part of the time after which the server has warmed up. */
const WARM = 0.25;
const MEGABYTE = 2 ** 20;
const server = new URL('../../src/main.ts', import.meta.url);

/**
 * Ten clients ask mixed questions as fast as they are answered while another process takes releases in: how many are answered
 * and how long that takes, and whether the server's memory grows once it is warm. Ends with 1 where a request failed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'string', default: 'sqlite' }, minutes: { type: 'string' } },
});
const releases = Number(positionals[0] ?? 10_000);
const minutes = Number(values.minutes ?? MINUTES);

try {
  const reference = loadReference();
  const filled = await fillStore(values.store, releases, reference);
  try {
    process.stdout.write(`${releases} releases in ${filled.engine}, ${describeMachine()}\n`);
    const more = join(filled.environment['ENTENTE_DATA'] ?? '', 'more.jsonl');
    await pipeline(
      Readable.from(Iterator.from(releaseLines(10 * releases, reference)).drop(releases)),
      createWriteStream(more),
    );
    await soak(await makeQueries(filled.store), more, {
      ENTENTE_REQUESTS_A_MINUTE: '0',
      NODE_ENV: 'production',
      ...filled.environment,
    });
  } finally {
    await filled.close();
  }
} catch (error) {
  if (!(error instanceof CannotMeasureError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function soak(
  queries: readonly ApiQuery[],
  lines: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const { url, stop } = await startProcess(server, ['serve', '--port', '0'], environment);
  const ingest = spawn(process.execPath, [fileURLToPath(server), 'ingest', lines], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const until = performance.now() + minutes * 60_000;
  const before = await releasesHeld(url);
  const pool = new Pool(url, { connections: CLIENTS });
  const times: number[] = [];
  const failures: string[] = [];
  const memory: number[] = [];
  let asked = 0;
  const client = async () => {
    while (performance.now() < until) {
      const time = asked;
      asked += 1;
      const query = queries[time % queries.length];
      const body = JSON.stringify({ query: query?.query, variables: query?.variables(time) });
      const started = performance.now();
      await post(`${url}/graphql`, body, pool).then(
        () => times.push(performance.now() - started),
        (error: Error) => failures.push(error.message),
      );
    }
  };
  const look = async () => {
    while (performance.now() < until) {
      memory.push(await memoryOf(url));
      await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
    }
  };
  await Promise.all([look(), ...Array.from({ length: CLIENTS }, client)]);
  const ingested = (await releasesHeld(url)) - before;
  await pool.close();
  await ended(ingest);
  await stop();
  describe(times, failures, memory, ingested);
}

function describe(
  times: number[],
  failures: readonly string[],
  memory: readonly number[],
  ingested: number,
): void {
  times.sort((a, b) => a - b);
  const share = (part: number) =>
    (times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0).toFixed(0);
  const warm = memory.slice(Math.floor(memory.length * WARM));
  const half = Math.floor(warm.length / 2);
  const most = (looks: readonly number[]) => (Math.max(...looks) / MEGABYTE).toFixed(0);
  process.stdout.write(
    `${times.length} requests answered in ${minutes} min (${(times.length / minutes / 60).toFixed(0)} a second), ${failures.length} failed, while ${ingested} releases came in
p50 ${share(0.5)} ms, p95 ${share(0.95)} ms, p99 ${share(0.99)} ms
most memory of the warm server: ${most(warm.slice(0, half))} MB in the first half, ${most(warm.slice(half))} MB in the second\n`,
  );
  for (const failure of failures.slice(0, 3)) process.stdout.write(`failed: ${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

async function memoryOf(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
}

async function releasesHeld(url: string): Promise<number> {
  const answer = await post(`${url}/graphql`, JSON.stringify({ query: '{ summary { releases } }' }));
  return (JSON.parse(answer) as { data: { summary: { releases: number } } }).data.summary.releases;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
