import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { ApiOptions } from './api-options.ts';
import { followReleases } from './following/follow-releases.ts';
import { serveSubscriptions } from './following/serve-subscriptions.ts';
import { watchVersion } from './following/watch-version.ts';
import { makeErrorFormatter } from './format-error.ts';
import type { RequestFacts } from './http/begin-request.ts';
import { addRoutes } from './http/routes.ts';
import { DEFAULT_LIMITS } from './limits/api-limits.ts';
import { partOf } from './limits/part-of.ts';
import { makeGraph } from './loaders.ts';
import { makeLookup } from './lookup.ts';
import { makeApollo } from './make-apollo.ts';
import { makeContext } from './make-context.ts';
import { makeMetrics } from './metrics.ts';
import { metricsPlugin } from './metrics-plugin.ts';
import { makeSchema } from './schema.ts';
import { startTracing } from './tracing.ts';

/** An API server, made but not yet listening. */
export interface ApiServer {
  /** The routes, for a program that has its own server. */
  readonly app: Express;
  /** Listens; port 0 takes any free one. Throws if the address cannot be used. */
  listen(port: number, host: string): Promise<{ readonly url: string }>;
  /** Takes no more requests, lets those under way end, cuts what has not ended after 9 s. */
  stop(): Promise<void>;
}

/** The API over a store, at /graphql, with GraphiQL, a front page and what orchestrators ask. */
export async function createApiServer(options: ApiOptions): Promise<ApiServer> {
  const { reference, tokens, logger, version = '' } = options;
  const metrics = makeMetrics(version, options.others);
  const tracing = options.traces === undefined ? null : await startTracing(options.traces, version);
  const counted = metrics.observe(options.store);
  const store = tracing?.observe(counted) ?? counted;
  const ingest: ApiOptions['ingest'] = async (...given) => {
    const kept = await options.ingest(...given);
    metrics.ingest(kept.outcome);
    return kept;
  };
  const limits = partOf({ ...DEFAULT_LIMITS, ...options.limits }, options.processes ?? 1);
  const lookup = makeLookup(reference, {
    normalizeOfficialId: options.normalizeOfficialId,
    describeCollection: options.describeCollection ?? (() => null),
  });
  const app = express();
  const httpServer = makeHttpServer(app);
  const schema = makeSchema();
  const formatError = makeErrorFormatter(logger);
  const apollo = makeApollo(
    schema,
    httpServer,
    limits,
    [metricsPlugin(metrics), ...(tracing === null ? [] : [tracing.plugin])],
    logger,
  );
  await apollo.start();

  const watch = watchVersion(store, limits.pollMilliseconds, logger);
  const following = followReleases(store, watch, logger);
  const contextFor = (facts: RequestFacts, atEnd: (close: () => void) => void) =>
    makeContext({ ...options, ingest, store }, lookup, following, facts, atEnd);
  const endSubscriptions = serveSubscriptions(httpServer, {
    schema,
    limits,
    tokens,
    readers: options.readers ?? 'anybody',
    contextOf: (caller) => {
      // A subscription may last; what it asks of the graph may not.
      const inTime = () => AbortSignal.timeout(limits.milliseconds);
      const facts = { requestId: randomUUID(), caller, signal: inTime() };
      const freshGraph = () => makeGraph(store, lookup, inTime());
      return { ...contextFor(facts, () => undefined), freshGraph };
    },
    formatError: (error) => formatError(error.toJSON(), error),
  });

  let stopping: Promise<void> | null = null;
  const stop = async () => {
    watch.stop();
    await endSubscriptions();
    await apollo.stop().finally(() => tracing?.stop());
  };
  const isStopping = () => stopping !== null;
  const parts = { options, limits, store, lookup, schema, metrics, tracing, apollo, isStopping, contextFor };
  addRoutes(app, parts);

  return {
    app,
    listen: (port, host) => listen(httpServer, port, host),
    stop: () => (stopping ??= stop()),
  };
}

function makeHttpServer(app: Express): Server {
  return createServer(
    {
      keepAlive: true,
      // Longer than load balancers keep theirs, so that none sends into a connection that is being closed.
      keepAliveTimeout: 65_000,
      headersTimeout: 10_000,
      requestTimeout: 60_000,
    },
    app,
  );
}

function listen(server: Server, port: number, host: string): Promise<{ url: string }> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'the port is in use' : error.message;
      reject(new Error(`Cannot listen on ${host}:${port}: ${reason}.`, { cause: error }));
    });
    server.listen(port, host, () => {
      const { port: taken, address, family } = server.address() as AddressInfo;
      const shown = ['0.0.0.0', '::'].includes(address)
        ? 'localhost'
        : family === 'IPv6'
          ? `[${address}]`
          : address;
      resolve({ url: `http://${shown}:${taken}` });
    });
  });
}
