import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes of errors that tell clients what they can do; their messages are written for them. */
const EXPECTED_CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'QUERY_TOO_COMPLEX',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** Errors of other parts that are the client's to mend, by name; some say why in a word, their `reason`. */
const CLIENTS_ERRORS: ReadonlySet<string> = new Set([
  'InvalidReleaseError',
  'UnreadableDocumentError',
  'FetchError',
  'ImpossibleJudgementError',
  'TimelineTooLongError',
]);

/** "too-large" as clients are told it, TOO_LARGE. */
function reasonOf(error: unknown): { reason?: string } {
  if (!(error instanceof Error && 'reason' in error && typeof error.reason === 'string')) return {};
  return { reason: error.reason.replaceAll('-', '_').toUpperCase() };
}

/** Makes errors fit to be seen: expected ones keep message and code, any other is masked and logged under an id. */
export function makeErrorFormatter(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  // One failed question of the store fails every field that waits for it.
  const known = new WeakMap<object, string>();
  return (formatted, error) => {
    const { path, locations } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const cause = unwrapResolverError(error);
    const as = (code: string, message: string, more: Readonly<Record<string, string>> = {}) => ({
      message,
      ...place,
      extensions: { code, ...more },
    });
    const code = formatted.extensions?.['code'];
    if (EXPECTED_CODES.has(code) && cause instanceof GraphQLError) return as(String(code), formatted.message);
    const name = cause instanceof Error ? cause.name : '';
    if (CLIENTS_ERRORS.has(name)) return as('BAD_USER_INPUT', formatted.message, reasonOf(cause));
    if (name === 'RequestTimeoutError') return as('REQUEST_TIMEOUT', formatted.message);
    const id = logOnce(cause);
    if (name === 'StoreUnavailableError') {
      return as('STORE_UNAVAILABLE', `The store does not answer; try again later (id ${id}).`);
    }
    return as('INTERNAL_SERVER_ERROR', `Something went wrong on our side; it is logged under the id ${id}.`);
  };

  function logOnce(cause: unknown): string {
    const key = typeof cause === 'object' && cause !== null ? cause : null;
    const before = key === null ? undefined : known.get(key);
    if (before !== undefined) return before;
    const id = randomUUID().slice(0, 8);
    if (key !== null) known.set(key, id);
    logger.error({ err: cause, id }, 'A request failed');
    return id;
  }
}
