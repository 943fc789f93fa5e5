import type { TypedDocumentString } from '../generated/graphql.ts';
import { noteAnswer } from './answered.ts';
import { tellShutOut } from './shut-out.ts';
import { heldToken, holdToken } from './token.ts';

const UNAUTHORIZED = 401;

/** An answer that is an error; `code` is one of the API's, or NETWORK where none came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  /** Why, in a word, where the API says: "GONE". */
  readonly reason: string | undefined;

  constructor(code: string, message: string, reason?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

/** A way to put a question to the API. */
export type Asks = <Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly reason?: string };
  }[];
}

/**
 * Puts a question to the API, with the token where somebody has given one; throws ApiError. A server that answers nobody
 * without a token says so by its status: then the page asks for one, and a token that it does not know is forgotten.
 */
export async function ask<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  token: string | null = heldToken(),
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: question.toString(), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new ApiError('NETWORK', error instanceof Error ? error.message : String(error));
  });
  if (response.ok) noteAnswer(response.headers);
  if (response.status === UNAUTHORIZED) {
    if (token !== null && token === heldToken()) holdToken(null);
    tellShutOut(true);
  }
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const [error] = answer.errors ?? [];
  if (error !== undefined)
    throw new ApiError(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.reason);
  if (answer.data == null) throw new ApiError('UNKNOWN', `${response.status} ${response.statusText}`);
  return answer.data;
}
