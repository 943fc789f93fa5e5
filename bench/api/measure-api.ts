import { parseArgs } from 'node:util';
import { loadReference } from '../../src/load-reference.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { CannotMeasureError } from '../store/benched-store.ts';
import { describeMachine } from '../store/machine.ts';
import { storeToMeasure } from './filled-store.ts';
import { measurePeer } from './peer/measure-peer.ts';
import { peerQuestions } from './peer/peer-questions.ts';
import { peerSubjects } from './peer/peer-subjects.ts';
import { makeQueries, type ApiQuery } from './queries.ts';
import { post, sendRequests } from './send-requests.ts';
import { startProcess } from './start-process.ts';

const TIMES = 200;
/** Of ten clients: enough that the slowest hundredth is of twenty. */
const TIMES_TOGETHER = 2000;
const CLIENTS = 10;
const CACHED = 5000;
const WARM_UP = 1500;
const server = new URL('../../src/main.ts', import.meta.url);
const SETTINGS = { ENTENTE_REQUESTS_A_MINUTE: '0', ENTENTE_LOG_LEVEL: 'info', NODE_ENV: 'production' };

const PARTS = ['questions', 'peer', 'kept'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: 'string', default: 'sqlite' },
    held: { type: 'boolean', default: false },
    part: { type: 'string' },
  },
});
const releases = Number(positionals[0] ?? 10_000);

/**
 * `api [N] [--store neo4j | --held] [--part questions|peer|kept]`: the API over HTTP on N releases put into an empty store, or
 * on what the store of the environment holds. Each question from one client and from ten; on Neo4j beside the API that
 * @neo4j/graphql makes of the same graph; and a kept answer beside a stock server's.
 */
try {
  const parts = readParts(values.part);
  const reference = loadReference();
  const filled = await storeToMeasure({ ...values, releases }, reference);
  try {
    const [held] = await filled.store.countReleases([{}]);
    process.stdout.write(`${held} releases in ${filled.engine}, ${describeMachine()}\n\n`);
    const environment = { ...SETTINGS, ...filled.environment };
    if (parts.includes('questions')) await measureUncached(await makeQueries(filled.store), environment);
    if (parts.includes('peer') && filled.store.kind === 'neo4j')
      await measureBesidePeer(filled.store, environment);
    if (parts.includes('kept')) await measureCached(environment);
  } finally {
    await filled.close();
  }
} catch (error) {
  if (!(error instanceof CannotMeasureError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

type Environment = Readonly<Record<string, string>>;

/** The part that is named; all without a name. */
function readParts(name: string | undefined): readonly (typeof PARTS)[number][] {
  const parts = PARTS.filter((part) => name === undefined || part === name);
  if (parts.length === 0)
    throw new CannotMeasureError(`--part is "${name}"; expected one of ${PARTS.join(', ')}.`);
  return parts;
}

async function measureBesidePeer(store: GraphStore, environment: Environment): Promise<void> {
  const ours = await startProcess(server, ['serve', '--port', '0'], {
    ...environment,
    ENTENTE_CACHE_MB: '0',
  });
  const peer = await startProcess(new URL('peer/peer-server.ts', import.meta.url), [], environment);
  await measurePeer(peerQuestions(await peerSubjects(store, ours.url)), ours, peer, TIMES);
  await ours.stop();
  await peer.stop();
}

async function measureUncached(queries: readonly ApiQuery[], environment: Environment): Promise<void> {
  const { url, stop } = await startProcess(server, ['serve', '--port', '0'], {
    ...environment,
    ENTENTE_CACHE_MB: '0',
  });
  const bodiesOf = ({ query, variables }: ApiQuery, times = TIMES) =>
    Array.from({ length: times }, (_, time) => JSON.stringify({ query, variables: variables(time) }));
  process.stdout.write(`${''.padEnd(66)} one client           ${CLIENTS} clients\n`);
  process.stdout.write(
    `${'question, nothing kept'.padEnd(66)} p50 ms  p95 ms    p50 ms  p95 ms  p99 ms  a second\n`,
  );
  for (const query of queries) {
    // Each process that answers has to come by the question first.
    await sendRequests(`${url}/graphql`, bodiesOf(query), CLIENTS);
    const alone = await sendRequests(`${url}/graphql`, bodiesOf(query), 1);
    const together = await sendRequests(`${url}/graphql`, bodiesOf(query, TIMES_TOGETHER), CLIENTS);
    const cells = [alone.p50, alone.p95, together.p50, together.p95, together.p99];
    const [a, b, c, d, e] = cells.map((value) => value.toFixed(1).padStart(6));
    process.stdout.write(
      `${query.name.padEnd(66)} ${a}  ${b}    ${c}  ${d}  ${e}  ${together.aSecond.toFixed(0).padStart(8)}\n`,
    );
  }
  const mixed = queries.flatMap((query) => bodiesOf(query, 50));
  const { p50, p95, p99, aSecond } = await sendRequests(`${url}/graphql`, shuffled(mixed), CLIENTS);
  process.stdout.write(
    `\nall together, ${CLIENTS} clients: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${aSecond.toFixed(0)} a second\n`,
  );
  await stop();
}

async function measureCached(environment: Environment): Promise<void> {
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
