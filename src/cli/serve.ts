import cluster from 'node:cluster';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { describeStore } from '../open-store.ts';
import { makeLogger } from './serve/serve-log.ts';
import { stopOrder, stopOrderOfKeeper } from './serve/stop-order.ts';

interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly processes?: string;
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
    .option(
      '--processes <number>',
      'processes that answer, each on a core of its own (default: ENTENTE_PROCESSES, else the cores, 4 at most)',
    )
    .action(runServe);
}

async function runServe({ port, host, processes }: ServeOptions): Promise<void> {
  const config = readConfig(undefined, {
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(processes === undefined ? {} : { ENTENTE_PROCESSES: processes }),
  });
  const logger = makeLogger(config);
  if (cluster.isWorker) {
    const order = stopOrderOfKeeper();
    const { serveBeside } = await import('./serve/serve-beside.ts');
    await serveBeside(config, logger, order);
    return;
  }
  // Heard from the first moment on, or an order that comes while the store is filled would be lost.
  const order = stopOrder(config.isNpmScript).then((why) => {
    logger.info(`${why}: stopping once the requests under way have been answered.`);
  });
  logger.info(`The graph is kept in ${describeStore(config)}.`);
  const onServing = (url: string) =>
    logger.info(`Entente is at ${url}/ and its GraphQL API at ${url}/graphql.`);
  if (config.processes === 1) {
    const { serveHere } = await import('./serve/serve-here.ts');
    await serveHere({ config, logger, onServing, order });
  } else {
    const { keepProcesses } = await import('./serve/keep-processes.ts');
    const code = await keepProcesses({ processes: config.processes, logger, onServing, order });
    if (code !== 0) {
      process.exitCode = code;
      return;
    }
  }
  logger.info('Stopped.');
}
