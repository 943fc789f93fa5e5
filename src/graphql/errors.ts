import { GraphQLError } from 'graphql';

/** A wrong argument; the message says what was given and what would be right. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The request took longer than the server allows. */
export class RequestTimeoutError extends Error {
  override readonly name = 'RequestTimeoutError';
}
