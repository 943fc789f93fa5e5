import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
import type { ApiContext } from '../context.ts';
import type { ApiLimits } from './api-limits.ts';
import { measureOnce } from './known-measures.ts';
import type { Measures } from './measure-operation.ts';

/**
 * Turns operations away that are too big, before anything of them is done; the error says by how much. Every answer tells
 * in `extensions.cost` what was `requested` and the `limit`.
 */
export function limitPlugin(schema: GraphQLSchema, limits: ApiLimits): ApolloServerPlugin<ApiContext> {
  const measure = measureOnce(schema);
  return {
    requestDidStart: async () => {
      let requested: number | null = null;
      return {
        didResolveOperation: async ({ document, operation, request }) => {
          if (operation === undefined) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION)
            throw new GraphQLError(
              'Subscriptions are answered over WebSocket at this address, in the protocol "graphql-transport-ws".',
              { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
            );
          const measures = measure(document, operation, request.variables ?? {});
          requested = measures.cost;
          const message = tooMuch(measures, limits);
          if (message === null) return;
          throw new GraphQLError(message, {
            extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
          });
        },
        willSendResponse: async ({ response: { body } }) => {
          if (requested === null || body.kind !== 'single') return;
          const cost = { requested, limit: limits.cost };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** What is too much in an operation, and how to ask for less; null where nothing is. */
export function tooMuch(measures: Measures, limits: ApiLimits): string | null {
  if (measures.depth > limits.depth) {
    return `The query is ${measures.depth} levels deep; at most ${limits.depth} are allowed. Ask for what lies deeper in a query of its own, by its id.`;
  }
  for (const what of ['fields', 'aliases', 'directives'] as const) {
    if (measures[what] > limits[what])
      return `The query has ${measures[what]} ${what}; at most ${limits[what]} are allowed. Divide it.`;
  }
  if (measures.cost > limits.cost) {
    return `The answer would have about ${measures.cost} values; at most ${limits.cost} are allowed. Ask for fewer items (\`first\`) or fewer levels, and for the rest by cursor.`;
  }
  return null;
}
