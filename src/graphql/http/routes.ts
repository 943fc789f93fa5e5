import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import type { Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { GraphStore } from '../../store/graph-store.ts';
import type { ApiOptions } from '../api-options.ts';
import type { ApiContext } from '../context.ts';
import { BUILT } from '../ensure-built.ts';
import { answerFeed } from '../feeds/answer-feed.ts';
import type { ApiLimits } from '../limits/api-limits.ts';
import type { Lookup } from '../lookup.ts';
import type { Metrics } from '../metrics.ts';
import type { Tracing } from '../tracing.ts';
import { answerError, answerNotFound } from './answer-error.ts';
import { answerExport, answerExports } from './answer-export.ts';
import { answerHealth, answerReady } from './answer-health.ts';
import { answerMetrics, countRequests } from './answer-metrics.ts';
import { answerSchema } from './answer-schema.ts';
import { beginRequest, factsOf, type RequestFacts } from './begin-request.ts';
import { builtFiles } from './built-files.ts';
import { cacheAnswers } from './cache-answers.ts';
import { allowOrigins } from './cross-origin.ts';
import { answerIcon } from './icon.ts';
import { limitRate } from './limit-rate.ts';
import { readBody } from './read-body.ts';
import { requireReader } from './require-reader.ts';
import { secureHeaders } from './secure-headers.ts';
import { dashboardNotFound, dashboardPage, PAGES } from './serve-dashboard.ts';
import { graphiqlPage } from './serve-graphiql.ts';
import { shedLoad } from './shed-load.ts';

/** What the routes are made from. */
export interface RouteParts {
  readonly options: ApiOptions;
  readonly limits: ApiLimits;
  readonly store: GraphStore;
  readonly lookup: Lookup;
  readonly schema: GraphQLSchema;
  readonly metrics: Metrics;
  readonly tracing: Tracing | null;
  /** Started. */
  readonly apollo: ApolloServer<ApiContext>;
  readonly isStopping: () => boolean;
  /** The context of a request; `atEnd` is told what to do when it has ended. */
  readonly contextFor: (facts: RequestFacts, atEnd: (close: () => void) => void) => ApiContext;
}

/** Lays out every address of the server, in the order in which a request comes by. */
export function addRoutes(app: Express, parts: RouteParts): void {
  const { options, limits, store, lookup, schema, metrics, tracing, apollo } = parts;
  const { tokens, logger, exports = [], version = '' } = options;
  app.disable('x-powered-by');
  // Where a tag is of use, it is the version of the graph; Express' own takes reading through every answer.
  app.disable('etag');
  app.set('trust proxy', options.proxies ?? 0);
  app.use(secureHeaders, countRequests(metrics), beginRequest(tokens, limits.milliseconds, logger));
  if (tracing !== null) app.use(tracing.requests);
  // What costs the server something is counted, and turned away where it is too much.
  const guarded = [
    shedLoad(limits.atOnce),
    ...(limits.requestsAMinute > 0 ? [limitRate(limits.requestsAMinute, options.others?.requests)] : []),
  ];
  const foreign = allowOrigins(options.origins ?? []);

  // First what is asked most, so that it passes by nothing else.
  app.use('/graphql', ...guarded, foreign);
  app.get('/graphql', graphiqlPage());
  app.use(
    '/graphql',
    ...(options.readers === 'token' ? [requireReader] : []),
    readBody(limits),
    ...(limits.cacheBytes > 0
      ? [cacheAnswers({ store, bytes: limits.cacheBytes, onLookup: metrics.lookup })]
      : []),
    compression(),
    expressMiddleware(apollo, {
      context: async ({ res }) => parts.contextFor(factsOf(res), (close) => res.once('close', close)),
    }),
  );

  app.get('/health', answerHealth);
  app.get('/ready', answerReady(store, parts.isStopping, logger));
  app.get('/metrics', answerMetrics(metrics));

  // Files are cheap, and a page has many: they do not count among what a caller asks.
  app.use(builtFiles(BUILT.dashboard));
  app.use('/graphiql', builtFiles(BUILT.graphiql));
  app.use(compression());

  app.use(...guarded);
  app.get('/icon.svg', answerIcon);
  app.use(['/export', '/schema.graphql'], foreign);
  app.get('/schema.graphql', answerSchema());
  app.get([...PAGES], dashboardPage());

  // What follows shows the graph.
  if (options.readers === 'token') app.use(requireReader);
  const exported = { exports, schema, store, lookup, limits, logger, version };
  app.get('/export', answerExports(exported));
  app.get('/export/:file', answerExport(exported));
  app.get(['/feed/:file', '/feed/:kind/:file'], answerFeed({ store, lookup, version }));
  app.use(dashboardNotFound(), answerNotFound);
  app.use(answerError(logger));
}
