import cluster from 'node:cluster';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { withOthers } from '../../graphql/processes/with-others.ts';
import { serveHere } from './serve-here.ts';
import type { Serving } from './keep-processes.ts';

/** Serves in one of the processes that `keepProcesses` keeps, and tells it so. */
export async function serveBeside(config: Config, logger: Logger, order: Promise<unknown>): Promise<void> {
  const onServing = (url: string) => {
    const message: Serving = { serving: url };
    process.send?.(message);
  };
  try {
    await serveHere({ config, logger, onServing, order, others: withOthers() });
  } finally {
    // Nothing else keeps this process then but that the other still speaks to it.
    cluster.worker?.disconnect();
  }
}
