import { createHash, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Caller, Scope } from './context.ts';

/** A secret that callers can present, and what it allows; `name` stands for it in logs. */
export interface AccessToken {
  readonly name: string;
  readonly scope: Scope;
  readonly token: string;
}

/**
 * Who presents this `Authorization` header: null without a "Bearer" token that is known. Every token is compared, in
 * constant time, so that the time taken tells nothing of them.
 */
export function identifyCaller(
  tokens: readonly AccessToken[],
  authorization: string | undefined,
): Caller | null {
  const [, presented] = /^Bearer +([^\s]+) *$/i.exec(authorization ?? '') ?? [];
  if (presented === undefined) return null;
  const digest = digestOf(presented);
  let known: Caller | null = null;
  for (const { name, scope, token } of tokens) {
    if (timingSafeEqual(digestOf(token), digest)) known = { name, scope };
  }
  return known;
}

/** The caller, who may write: throws UNAUTHENTICATED without a known token, FORBIDDEN if it does not allow writing. */
export function requireWriter(caller: Caller | null): Caller {
  if (caller === null) {
    throw new GraphQLError(
      'This needs a token that the server knows: send it in the header "Authorization: Bearer TOKEN".',
      { extensions: { code: 'UNAUTHENTICATED' } },
    );
  }
  if (caller.scope !== 'write') {
    throw new GraphQLError(`This needs a token with the scope "write"; yours has "${caller.scope}".`, {
      extensions: { code: 'FORBIDDEN' },
    });
  }
  return caller;
}

/** SHA-256: equally long whatever the token's length, as a comparison in constant time needs it. */
function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
