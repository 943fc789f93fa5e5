import { isIP } from 'node:net';
import { FetchError } from './fetched.ts';
import type { NetworkGuard } from './networks.ts';

/** Characters of the longest address. */
const LONGEST = 2048;

/**
 * Ports from 1024 on where other things than websites listen, which must not be spoken to in HTTP: of the list that browsers
 * keep, and of databases, caches and the like.
 */
const NO_WEBSITES: ReadonlySet<number> = new Set([
  1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432,
  5672, 5900, 5984, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 7474, 7687, 8500, 9042,
  9092, 9200, 9300, 10080, 10250, 11211, 15672, 27017, 27018,
]);

/**
 * An address as it may be fetched, without its fragment; throws FetchError otherwise. Only what the address itself tells is
 * looked at: where a name leads is checked when a connection is made.
 */
export function checkAddress(given: string, guard: NetworkGuard): URL {
  if (given.length > LONGEST)
    throw new FetchError(
      'bad-address',
      `${quote(given)} has ${given.length} characters: expected ${LONGEST} at most.`,
    );
  // eslint-disable-next-line no-control-regex -- They are what is looked for: programs disagree on what they mean.
  if (/[\u0000-\u0020\u007f\\]/.test(given))
    throw new FetchError(
      'bad-address',
      `${quote(given)} has a space, a backslash or a control character: expected them percent-encoded.`,
    );
  const url = URL.parse(given);
  if (url === null)
    throw new FetchError(
      'bad-address',
      `${quote(given)} is no address: expected one such as "https://www.example.org/releases/1".`,
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('forbidden-address', `${quote(given)}: expected an address of http or https.`);
  // Not repeated, since it may be a real password.
  if (url.username !== '' || url.password !== '')
    throw new FetchError(
      'forbidden-address',
      `The address at ${url.host} has a user name or password in it: expected one without.`,
    );
  if (!isPortOfWebsite(url.port))
    throw new FetchError(
      'forbidden-address',
      `${quote(given)} has the port ${url.port}: expected 80, 443, or one from 1024 on that serves websites.`,
    );
  const host = hostOf(url);
  const refusal = isIP(host) === 0 ? null : guard(host);
  if (refusal !== null) throw forbiddenNetwork(host, refusal);
  url.hash = '';
  return url;
}

/** The name or the IP address of a URL, IPv6 without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** A host in a network that is not fetched from; `refusal` is the guard's word. */
export function forbiddenNetwork(host: string, refusal: string): FetchError {
  return new FetchError(
    'forbidden-address',
    `${quote(host)} leads to ${refusal}: expected a public address, or one in a network that ENTENTE_FETCH_NETWORKS allows.`,
  );
}

/** A text as messages show it: on one line, and not for ever. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

function isPortOfWebsite(port: string): boolean {
  // Empty for the scheme's own.
  if (port === '' || port === '80' || port === '443') return true;
  return Number(port) >= 1024 && !NO_WEBSITES.has(Number(port));
}
