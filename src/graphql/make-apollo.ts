import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from './context.ts';
import { makeErrorFormatter } from './format-error.ts';
import type { ApiLimits } from './limits/api-limits.ts';
import { cacheablePlugin } from './limits/cacheable.ts';
import { limitPlugin } from './limits/limit-plugin.ts';

/** Seconds that a query stays known by its hash alone. */
const PERSISTED_FOR = 24 * 3600;

/** Milliseconds that requests under way have to end when the server stops; then their connections are cut. */
const STOP_GRACE = 9000;

/** Apollo Server over the schema, telling nothing to anybody else; it drains `httpServer` when it stops. */
export function makeApollo(
  schema: GraphQLSchema,
  httpServer: Server,
  limits: ApiLimits,
  observers: readonly ApolloServerPlugin<ApiContext>[],
  logger: Logger,
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: { ttl: PERSISTED_FOR },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: makeErrorFormatter(logger),
    logger: {
      debug: (message) => logger.debug(message),
      info: (message) => logger.debug(message),
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
    plugins: [
      ...observers,
      limitPlugin(schema, limits),
      cacheablePlugin,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: STOP_GRACE }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
