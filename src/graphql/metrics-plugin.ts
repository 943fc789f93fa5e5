import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from './context.ts';
import type { Metrics } from './metrics.ts';

/** Has every operation counted by its name, with the time that it took. */
export function metricsPlugin(metrics: Metrics): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => {
      const started = performance.now();
      return {
        willSendResponse: async ({ operation, operationName, errors }) => {
          const seconds = (performance.now() - started) / 1000;
          const outcome = errors === undefined ? 'ok' : 'error';
          metrics.operation(operation?.operation ?? 'unknown', operationName ?? null, outcome, seconds);
        },
      };
    },
  };
}
