import { checkAddress, quote } from './check-address.ts';
import { headerOf, type Answer } from './exchange.ts';
import { FetchError } from './fetched.ts';
import type { NetworkGuard } from './networks.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer sends to; null where it is no redirect. Throws FetchError where that may not be fetched: every step is
 * checked as an address that is given, and none leads from https to http, where anybody on the way could change the text.
 */
export function redirectOf({ url, status, headers }: Answer, guard: NetworkGuard): URL | null {
  const location = headerOf(headers, 'location');
  if (!REDIRECTS.has(status) || location === undefined) return null;
  // Headers come byte by byte, and addresses in them are written in UTF-8.
  const target = URL.parse(Buffer.from(location, 'latin1').toString(), url.href);
  if (target === null)
    throw new FetchError('bad-address', `${url.host} redirects to ${quote(location)}, which is no address.`);
  const next = checkAddress(target.href, guard);
  if (url.protocol === 'https:' && next.protocol === 'http:')
    throw new FetchError(
      'forbidden-address',
      `${url.host} redirects from https to ${quote(next.href)}: expected that it stays with https.`,
    );
  return next;
}
