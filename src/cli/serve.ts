import { execFileSync } from 'node:child_process';
import { Command } from 'commander';
import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import { readConfig, runAsInProduction, type Config } from '../config.ts';
import { normalizeOfficialId } from '../identity/official-id.ts';
import { loadReference } from '../load-reference.ts';
import { describeStore, openStore } from '../open-store.ts';
import type { IngestGround } from '../pipeline/ingest-batch.ts';
import type { Reader } from '../pipeline/reader.ts';
import { READER_NAME, VERSION } from '../version.ts';
import { CollectionLabels } from './collection-labels.ts';
import { exportsOf } from './exports-of.ts';
import { ReadAside } from './read-aside/read-aside.ts';
import { DEMONSTRATION, seedStore } from './seed-store.ts';
import { UsageError } from './exit-code.ts';
import { openFetcher } from './open-fetcher.ts';
import { startProgress } from './progress.ts';
import { addressReader, FOR_ONE_WHO_WAITS } from './read-address.ts';
import { writingOf } from './serve-writing.ts';

interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
}

/** `entente serve`: the API, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description(
      `Serves the graph: a page of what is here at /, GraphQL at /graphql (GraphiQL in a browser) with its schema at
/schema.graphql, exports at /export, /health and /ready. An empty store is filled with the demonstration first; ENTENTE_SEED=none leaves it empty. Stops on SIGTERM and SIGINT once the
requests under way have been answered.`,
    )
    .option('--port <number>', 'port to listen on, 0 for any free one (default: PORT, else 4000)')
    .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
    .action(runServe);
}

async function runServe({ port, host }: ServeOptions): Promise<void> {
  const config = readConfig(undefined, {
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { HOST: host }),
  });
  // Heard from the first moment on, or an order that comes while the store is filled would be lost.
  const order = stopOrder(config);
  const logger = makeLogger(config);
  const reference = loadReference();
  const reader = { reference, readBy: READER_NAME };
  const store = await openStore(config, reference);
  logger.info(`The graph is kept in ${describeStore(config)}.`);
  try {
    const ground = { store, reference, now: () => new Date().toISOString() };
    if (config.seed === DEMONSTRATION) await fillWithDemonstration(ground, reader, logger);
    runAsInProduction();
    // Other commands need no server, and start the faster without it.
    const { BUILT, ensureBuilt } = await import('../graphql/ensure-built.ts');
    const { createApiServer } = await import('../graphql/server.ts');
    for (const pages of Object.values(BUILT)) await ensureBuilt(pages, (line) => logger.info(line));
    // What anybody may have read does not hold up those who may write.
    const toShow = new ReadAside(READER_NAME);
    const toKeep = new ReadAside(READER_NAME);
    const fetcher = config.contact === undefined ? null : openFetcher(config, FOR_ONE_WHO_WAITS);
    const labels = new CollectionLabels(config.dataFolder, reference);
    const server = await createApiServer({
      ...writingOf(ground, reader, {
        readText: (input, signal) => toKeep.read(input, signal),
        readToShow: (input, signal) => toShow.read(input, signal),
        ...(fetcher === null ? {} : { readAddress: addressReader(fetcher, toKeep.readDocument) }),
      }),
      exports: exportsOf(ground, ground.now),
      store,
      reference,
      tokens: config.tokens,
      readers: config.readers,
      origins: config.origins,
      proxies: config.proxies,
      traces: config.traces,
      limits: {
        requestsAMinute: config.requestsAMinute,
        cacheBytes: config.cacheMegabytes * 2 ** 20,
        connections: config.connections,
        subscriptions: config.subscriptions,
        heartbeatMilliseconds: config.heartbeatSeconds * 1000,
      },
      logger,
      normalizeOfficialId,
      describeCollection: (id) => labels.describe(id),
      version: VERSION,
    });
    const { url } = await server.listen(config.port, config.host).catch((error: Error) => {
      throw new UsageError(error.message);
    });
    logger.info(`Entente is at ${url}/ and its GraphQL API at ${url}/graphql.`);
    logger.info(`${await order}: stopping once the requests under way have been answered.`);
    await server.stop();
    await fetcher?.close();
    await Promise.all([toShow.stop(), toKeep.stop()]);
    labels.close();
    logger.info('Stopped.');
  } finally {
    await store.close();
  }
}

async function fillWithDemonstration(ground: IngestGround, reader: Reader, logger: Logger): Promise<void> {
  const started = performance.now();
  const progress = startProgress();
  const report = await seedStore(ground, reader, ({ created }) =>
    progress.update(`read ${created} releases`),
  );
  progress.end();
  if (report === null) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  logger.info(
    `The store was empty: read the ${report.created} releases of the demonstration into it in ${seconds} s (ENTENTE_SEED=none starts empty).`,
  );
  for (const { name, reason } of report.failures) logger.warn(`${name} could not be read: ${reason}`);
}

/** Readable lines on a terminal and in development, JSON lines elsewhere. */
function makeLogger({ logLevel, isDevelopment }: Config): Logger {
  const readable = isDevelopment || process.stdout.isTTY;
  const options = { level: logLevel, base: null };
  return readable
    ? pino(options, pretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }))
    : pino(options);
}

/** Resolves with what told the process to stop. */
function stopOrder({ isNpmScript }: Config): Promise<string> {
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve(name));
    if (isNpmScript) whenParentEnds(() => resolve('npm has ended'));
  });
}

/** Npm runs a script in a shell, and on a signal ends without either of the two passing it on. */
function whenParentEnds(then: () => void): void {
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && (npm === null || isRunning(npm))) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
}

/** Process id of a process's parent; null where there is no `ps` to ask. */
function parentOf(pid: number): number | null {
  try {
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' })) || null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
