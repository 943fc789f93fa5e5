import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadReference } from '../../src/load-reference.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { describeMachine } from '../store/machine.ts';
import { releaseLines } from '../store/make-releases.ts';
import { measureIngest } from '../store/measure-ingest.ts';
import { makeQueries, type ApiQuery } from './queries.ts';
import { post, sendRequests } from './send-requests.ts';
import { startProcess } from './start-process.ts';

const [releases = 10_000] = process.argv.slice(2).map(Number);
const TIMES = 200;
const CLIENTS = 10;
const CACHED = 5000;
const WARM_UP = 1500;
const reference = loadReference();
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const server = new URL('../../src/main.ts', import.meta.url);
const environment = {
  ENTENTE_DATA: folder,
  ENTENTE_SEED: 'none',
  ENTENTE_REQUESTS_A_MINUTE: '0',
  ENTENTE_LOG_LEVEL: 'info',
  NODE_ENV: 'production',
  NEO4J_URI: '',
};

/** The API over HTTP on SQLite: each question from one client and from ten; and a kept answer beside a stock server's. */
try {
  const lines = join(folder, 'releases.jsonl');
  await pipeline(Readable.from(releaseLines(releases, reference)), createWriteStream(lines));
  const store = openSqliteStore({ file: join(folder, 'entente.sqlite'), reference });
  await store.prepare();
  await measureIngest(lines, releases, store, reference);
  const queries = await makeQueries(store);
  await store.close();
  process.stdout.write(`${releases} releases in SQLite, ${describeMachine()}\n\n`);
  await measureUncached(queries);
  await measureCached();
} finally {
  rmSync(folder, { recursive: true });
}

async function measureUncached(queries: readonly ApiQuery[]): Promise<void> {
  const { url, stop } = await startProcess(server, ['serve', '--port', '0'], {
    ...environment,
    ENTENTE_CACHE_MB: '0',
  });
  const bodiesOf = ({ query, variables }: ApiQuery) =>
    Array.from({ length: TIMES }, (_, time) => JSON.stringify({ query, variables: variables(time) }));
  process.stdout.write(`${''.padEnd(66)} one client           ${CLIENTS} clients\n`);
  process.stdout.write(
    `${'question, nothing kept'.padEnd(66)} p50 ms  p95 ms    p50 ms  p95 ms  p99 ms  a second\n`,
  );
  for (const query of queries) {
    await sendRequests(`${url}/graphql`, bodiesOf(query).slice(0, 40), 1);
    const alone = await sendRequests(`${url}/graphql`, bodiesOf(query), 1);
    const together = await sendRequests(`${url}/graphql`, bodiesOf(query), CLIENTS);
    const cells = [alone.p50, alone.p95, together.p50, together.p95, together.p99];
    const [a, b, c, d, e] = cells.map((value) => value.toFixed(1).padStart(6));
    process.stdout.write(
      `${query.name.padEnd(66)} ${a}  ${b}    ${c}  ${d}  ${e}  ${together.aSecond.toFixed(0).padStart(8)}\n`,
    );
  }
  const mixed = queries.flatMap((query) => bodiesOf(query).slice(0, 50));
  const { p50, p95, p99, aSecond } = await sendRequests(`${url}/graphql`, shuffled(mixed), CLIENTS);
  process.stdout.write(
    `\nall together, ${CLIENTS} clients: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${aSecond.toFixed(0)} a second\n`,
  );
  await stop();
}

async function measureCached(): Promise<void> {
  const body = JSON.stringify({
    query:
      '{ summary { releases engagements statements officials countries relations firstRelease lastRelease } collections { id name releases } }',
  });
  const rates: number[] = [];
  for (const [name, script, args] of [
    ['Entente, the answer kept', server, ['serve', '--port', '0']],
    ['stock Apollo Server on Express, values in memory', new URL('stock-apollo.ts', import.meta.url), []],
  ] as const) {
    const { url, stop } = await startProcess(script, args, environment);
    await post(`${url}/graphql`, body);
    await sendRequests(
      `${url}/graphql`,
      Array.from({ length: WARM_UP }, () => body),
      CLIENTS,
    );
    const load = await sendRequests(
      `${url}/graphql`,
      Array.from({ length: CACHED }, () => body),
      CLIENTS,
    );
    await stop();
    rates.push(load.aSecond);
    process.stdout.write(
      `\n${name.padEnd(50)} ${load.aSecond.toFixed(0)} a second, p99 ${load.p99.toFixed(1)} ms`,
    );
  }
  const [ours = 0, theirs = 1] = rates;
  process.stdout.write(`\n${(ours / theirs).toFixed(2)} times the stock server\n`);
}

/** In an order that is the same each time: those of one question far from each other. */
function shuffled<T>(items: readonly T[]): T[] {
  const step = 389;
  return items.map((_, index) => items[(index * step) % items.length]).filter((item) => item !== undefined);
}
