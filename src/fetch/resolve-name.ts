import type { LookupAddress } from 'node:dns';
import { lookup, Resolver } from 'node:dns/promises';

/** All addresses of a name, both families; rejects where it has none. */
export type ResolveName = (name: string) => Promise<readonly LookupAddress[]>;

/** Asks these servers for names, "192.0.2.53" or "192.0.2.53:5353"; as the system does if left out. */
export function resolverAt(nameServers?: readonly string[]): ResolveName {
  if (nameServers === undefined) return (name) => lookup(name, { all: true });
  const resolver = new Resolver({ timeout: 5000, tries: 2 });
  resolver.setServers(nameServers);
  return async (name) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    if (four.status === 'rejected' && six.status === 'rejected') throw four.reason;
    return [
      ...(four.status === 'rejected' ? [] : four.value.map((address) => ({ address, family: 4 }))),
      ...(six.status === 'rejected' ? [] : six.value.map((address) => ({ address, family: 6 }))),
    ];
  };
}
