import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { ApiContext } from '../context.ts';
import { factsOf, type RequestFacts } from './begin-request.ts';

/** Makes the context of a request; `atEnd` is told what to do when it has ended. */
export type ContextFor = (facts: RequestFacts, atEnd: (close: () => void) => void) => ApiContext;

/**
 * Answers what is asked of GraphQL. Here, because Apollo's own adapter for Express takes an address apart by a function of Node.js
 * that looks, each time, at who called it: as much work as running a small question.
 */
export function answerGraphql(apollo: ApolloServer<ApiContext>, contextFor: ContextFor): RequestHandler {
  return async (request, response) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const { method, url } = request;
    const begin = url.indexOf('?');
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method,
        headers,
        search: begin === -1 ? '' : url.slice(begin),
        body: request.body as unknown,
      },
      context: async () => contextFor(factsOf(response), (close) => void response.once('close', close)),
    });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.status(answer.status ?? 200);
    // The schema has neither @defer nor @stream.
    if (answer.body.kind !== 'complete') throw new Error('An answer came in parts.');
    response.send(answer.body.string);
  };
}
