import { timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { digestOf } from '../common/digest-of.ts';
import type { Caller, Scope } from './context.ts';

/** What a secret that callers can present allows, told by the secret's SHA-256 in hexadecimal; `name` stands for it in logs. */
export interface AccessToken {
  readonly name: string;
  readonly scope: Scope;
  readonly digest: string;
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
  const shown = bytesOf(digestOf(presented));
  let known: Caller | null = null;
  for (const { name, scope, digest } of tokens) {
    if (timingSafeEqual(bytesOf(digest), shown)) known = { name, scope };
  }
  return known;
}

/** The caller, whoever it is: throws UNAUTHENTICATED without a known token. */
export function requireCaller(caller: Caller | null): Caller {
  if (caller === null) {
    throw new GraphQLError(
      'This needs a token that the server knows: send it in the header "Authorization: Bearer TOKEN".',
      { extensions: { code: 'UNAUTHENTICATED' } },
    );
  }
  return caller;
}

/** The caller, who may write: throws UNAUTHENTICATED without a known token, FORBIDDEN if it does not allow writing. */
export function requireWriter(presented: Caller | null): Caller {
  const caller = requireCaller(presented);
  if (caller.scope !== 'write') {
    throw new GraphQLError(`This needs a token with the scope "write"; yours has "${caller.scope}".`, {
      extensions: { code: 'FORBIDDEN' },
    });
  }
  return caller;
}

/** 32 bytes whatever the token's length, as a comparison in constant time needs them. */
function bytesOf(digest: string): Buffer {
  return Buffer.alloc(32, digest, 'hex');
}
