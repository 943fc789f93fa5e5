import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { identifyCaller, type AccessToken } from '../auth.ts';
import type { Caller } from '../context.ts';
import { RequestTimeoutError } from '../errors.ts';

/** What is known of a request before anything of it is read. */
export interface RequestFacts {
  readonly requestId: string;
  readonly caller: Caller | null;
  /** Aborted when the time is up, or nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

const facts = new WeakMap<Response, RequestFacts>();

/** Gives every request an id, a caller and a time limit, and logs how it ended. */
export function beginRequest(
  tokens: readonly AccessToken[],
  milliseconds: number,
  logger: Logger,
): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    const abort = new AbortController();
    const timer = setTimeout(() => {
      abort.abort(new RequestTimeoutError(`The request took longer than ${milliseconds / 1000} s.`));
    }, milliseconds);
    const caller = identifyCaller(tokens, request.headers.authorization);
    facts.set(response, { requestId, caller, signal: abort.signal });
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      clearTimeout(timer);
      // Whoever has the answer has nothing left to give up.
      if (!response.writableFinished) abort.abort(new Error('The connection was closed.'));
      const { statusCode: status } = response;
      const took = Math.round(performance.now() - started);
      const entry = { requestId, method: request.method, path: request.path, status, took, by: caller?.name };
      logger.debug(entry, 'Request');
    });
    next();
  };
}

/** The facts of the request that this response answers. */
export function factsOf(response: Response): RequestFacts {
  const known = facts.get(response);
  if (known === undefined) throw new Error('The request did not begin with beginRequest.');
  return known;
}
