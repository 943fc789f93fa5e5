import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Response } from 'express';
import type { ApiContext } from '../context.ts';

/** Fields whose answer does not follow from the graph alone. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['preview']);

/**
 * Marks answers that stay true as long as the graph stays at its version (`Cache-Control: no-cache`: keep it, and ask
 * whether it still stands), and all others as not to be kept.
 */
export const cacheablePlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, errors, response }) => {
      const stays = operation != null && errors === undefined && isOfTheGraph(operation);
      response.http.headers.set('cache-control', stays ? 'no-cache' : 'no-store');
    },
  }),
};

/** Whether the plugin has marked the answer as one that may be kept. */
export function isCacheable(response: Response): boolean {
  return response.statusCode === 200 && response.getHeader('cache-control') === 'no-cache';
}

function isOfTheGraph({ operation, selectionSet }: OperationDefinitionNode): boolean {
  return (
    operation === 'query' &&
    selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && !OF_THE_MOMENT.has(selection.name.value),
    )
  );
}
