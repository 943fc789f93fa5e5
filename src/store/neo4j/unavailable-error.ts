import { Neo4jError } from 'neo4j-driver';
import { StoreUnavailableError } from '../store-errors.ts';

const UNAVAILABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/**
 * The error that says that Neo4j cannot be reached or used, with its address and never the password; null if `error`
 * is another one. `which` ALL takes any error for one.
 */
export function unavailableError(
  error: unknown,
  address: { readonly uri: string; readonly password: string },
  which: 'KNOWN' | 'ALL' = 'KNOWN',
): StoreUnavailableError | null {
  const known = error instanceof Neo4jError && UNAVAILABLE.has(error.code);
  if (!known && which === 'KNOWN') return null;
  const reason = error instanceof Error ? error.message : String(error);
  const message = `Neo4j at ${address.uri} cannot be used: ${reason}`;
  return new StoreUnavailableError(withoutCredentials(message, address.password));
}

/** A text that may be shown: credentials can stand in an address by mistake ("bolt://user:password@host"). */
export function withoutCredentials(text: string, password: string): string {
  const plain = text.replaceAll(/\/\/[^/@\s]*@/g, '//');
  return password === '' ? plain : plain.replaceAll(password, '…');
}
