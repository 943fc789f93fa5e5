import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Tells why nothing is fetched from an IP address, "a private network"; null where it may be. What is not an IP address may
 * not.
 */
export type NetworkGuard = (ip: string) => string | null;

/** A guard that lets through what is public, and the networks that the operator allows, such as "10.1.0.0/16". */
export function guardNetworks(allowed: readonly string[]): NetworkGuard {
  const networks = allowed.map((network) => ipaddr.parseCIDR(network));
  return (ip) => {
    if (isIP(ip) === 0) return 'no IP address';
    const address = unwrap(ipaddr.parse(ip));
    const text = address.toString();
    // Whoever reaches it is given the keys of the machine: no network that is allowed was meant to open this.
    if (METADATA.has(text)) return 'a service that tells machines their secrets';
    if (networks.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits)))
      return null;
    return refusalOf(address);
  };
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Where clouds tell their machines who they are, in the spelling of `toString`. */
const METADATA: ReadonlySet<string> = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  'fd00:ec2::254',
  'fd20:ce::254',
]);

/** The address that packets go to in the end, where an IPv6 address only carries one of IPv4: mapped, or through NAT64. */
function unwrap(address: Address): Address {
  if (address instanceof ipaddr.IPv4) return address;
  const carries = address.isIPv4MappedAddress() || address.match(NAT64);
  return carries ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}

const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** All of IPv6 that is routed on the internet lies in here. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

function refusalOf(address: Address): string | null {
  const range = address.range();
  if (range !== 'unicast') return WORDS[range] ?? 'a reserved network';
  return address instanceof ipaddr.IPv6 && !address.match(GLOBAL) ? 'a reserved network' : null;
}

const WORDS: Readonly<Record<string, string>> = {
  unspecified: 'this machine itself',
  loopback: 'this machine itself',
  private: 'a private network',
  uniqueLocal: 'a private network',
  deprecatedSiteLocal: 'a private network',
  carrierGradeNat: 'the private network of a carrier',
  linkLocal: 'the local link',
  multicast: 'a group of machines',
  broadcast: 'every machine of a network',
  benchmarking: 'a network for measurements',
  '6to4': 'a tunnel to another network',
  teredo: 'a tunnel to another network',
  amt: 'a tunnel to another network',
  rfc6052: 'a translated private network',
  rfc6145: 'a translated private network',
};
