import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { forbiddenNetwork } from './check-address.ts';
import type { NetworkGuard } from './networks.ts';
import type { ResolveName } from './resolve-name.ts';

/**
 * Makes connections to addresses that the guard lets through, and to no other: a name is looked up here, and what is
 * connected to is one of the very addresses that were checked, whatever the name leads to a moment later. Fails with
 * FetchError where none is left. A connection that is kept stays with the address that was checked.
 */
export function guardedConnector(
  guard: NetworkGuard,
  resolveName: ResolveName,
  timeout: number,
): buildConnector.connector {
  const lookup: LookupFunction = (name, _, callback) => {
    resolveName(name).then(
      (addresses) => {
        const allowed = addresses.filter(({ address }) => guard(address) === null);
        const [refused] = addresses;
        if (allowed.length === 0 && refused !== undefined)
          callback(forbiddenNetwork(name, guard(refused.address) ?? ''), []);
        else callback(null, allowed);
      },
      (error: Error) => callback(error, []),
    );
  };
  const connect = buildConnector({ allowH2: false, autoSelectFamily: true, lookup, timeout });
  return (options, callback) => {
    // An IP address is connected to without a lookup.
    const refusal = isIP(options.hostname) === 0 ? null : guard(options.hostname);
    if (refusal === null) connect(options, callback);
    else process.nextTick(callback, forbiddenNetwork(options.hostname, refusal), null);
  };
}
