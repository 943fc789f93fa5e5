import type { Logger } from 'pino';
import { runAsInProduction, type Config } from '../../config.ts';
import type { WithOthers } from '../../graphql/processes/with-others.ts';
import { normalizeOfficialId } from '../../identity/official-id.ts';
import { loadReference } from '../../load-reference.ts';
import { openStore } from '../../open-store.ts';
import type { IngestGround } from '../../pipeline/ingest-batch.ts';
import type { Reader } from '../../pipeline/reader.ts';
import { READER_NAME, VERSION } from '../../version.ts';
import { CollectionLabels } from '../collection-labels.ts';
import { UsageError } from '../exit-code.ts';
import { exportsOf } from '../exports-of.ts';
import { openFetcher } from '../open-fetcher.ts';
import { startProgress } from '../progress.ts';
import { addressReader, waitedFor } from '../read-address.ts';
import { ReadAside } from '../read-aside/read-aside.ts';
import { DEMONSTRATION, seedStore } from '../seed-store.ts';
import { writingOf } from '../serve-writing.ts';

/** What a process serves with. */
export interface ServingGround {
  readonly config: Config;
  readonly logger: Logger;
  /** Told of the address once it is served. */
  readonly onServing: (url: string) => void;
  /** Resolves when the process is to stop. */
  readonly order: Promise<unknown>;
  /** What it has in common with those that serve beside it, if any do. */
  readonly others?: WithOthers;
}

/**
 * Serves the graph in this process until it is to stop and what was under way is answered; an empty store is filled first.
 * Throws UsageError where the address cannot be listened on.
 */
export async function serveHere({ config, logger, onServing, order, others }: ServingGround): Promise<void> {
  const processes = others === undefined ? 1 : config.processes;
  const reference = loadReference();
  const reader = { reference, readBy: READER_NAME };
  const store = await openStore(config, reference);
  try {
    const ground = { store, reference, now: () => new Date().toISOString() };
    if (config.seed === DEMONSTRATION) await fillWithDemonstration(ground, reader, logger);
    runAsInProduction();
    // Other commands need no server, and start the faster without it.
    const { BUILT, ensureBuilt } = await import('../../graphql/ensure-built.ts');
    const { createApiServer } = await import('../../graphql/server.ts');
    for (const pages of Object.values(BUILT)) await ensureBuilt(pages, (line) => logger.info(line));
    // What anybody may have read does not hold up those who may write.
    const toShow = new ReadAside(READER_NAME);
    const toKeep = new ReadAside(READER_NAME);
    const fetcher = config.contact === undefined ? null : openFetcher(config, waitedFor(processes));
    const labels = new CollectionLabels(config.dataFolder, reference);
    const server = await createApiServer({
      ...writingOf(ground, reader, {
        readText: (input, signal) => toKeep.read(input, signal),
        readToShow: (input, signal) => toShow.read(input, signal),
        ...(fetcher === null ? {} : { readAddress: addressReader(fetcher, toKeep.readDocument, processes) }),
      }),
      exports: exportsOf(ground, ground.now),
      store,
      reference,
      tokens: config.tokens,
      readers: config.readers,
      origins: config.origins,
      proxies: config.proxies,
      traces: config.traces,
      processes,
      others,
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
    onServing(url);
    await order;
    await server.stop();
    await fetcher?.close();
    await Promise.all([toShow.stop(), toKeep.stop()]);
    labels.close();
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
