import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { StoreUnavailableError } from '../../store/store-errors.ts';
import { factsOf } from './begin-request.ts';
import { refuse } from './refuse.ts';

/** What body parsing and routing fail with, and the code of each. */
const CODES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The body is no JSON.'],
  413: [
    'PAYLOAD_TOO_LARGE',
    'The body is too large; only callers with a token of the scope "write" may send long texts.',
  ],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body is in an encoding that is not read here: send JSON in UTF-8.'],
};

/** Answers with an error in the form that GraphQL clients know; what is not the client's fault is logged and masked. */
export function answerError(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    const known = CODES[status];
    if (known !== undefined) {
      refuse(response, status, ...known);
      return;
    }
    const { requestId } = factsOf(response);
    logger.error({ err: error, requestId }, 'A request failed');
    if (error instanceof StoreUnavailableError)
      refuse(
        response,
        503,
        'STORE_UNAVAILABLE',
        `The store does not answer; try again later (id ${requestId}).`,
      );
    else
      refuse(
        response,
        500,
        'INTERNAL_SERVER_ERROR',
        `Something went wrong on our side; it is logged under the id ${requestId}.`,
      );
  };
}

/** Answers whatever no route does. */
export const answerNotFound: RequestHandler = (request, response) => {
  const message = `There is nothing at ${request.path.slice(0, 100)}. Begin at /, or send queries to /graphql.`;
  refuse(response, 404, 'NOT_FOUND', message);
};

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;
}
