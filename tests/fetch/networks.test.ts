import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardNetworks } from '../../src/fetch/networks.ts';

describe('the guard of networks', () => {
  it.each([
    '1.1.1.1',
    '93.184.215.14',
    '202.12.27.33',
    '2606:4700::1111',
    '2001:4860:4860::8888',
    '2a00:1450::1',
  ])('lets the public address %s through', (ip) => {
    expect(guardNetworks([])(ip)).toBeNull();
  });

  it('judges an IPv6 address that carries one of IPv4 by the one that it carries', () => {
    const guard = guardNetworks([]);
    for (const prefix of ['::ffff:', '64:ff9b::']) {
      expect(guard(`${prefix}1.1.1.1`)).toBeNull();
      expect(guard(`${prefix}10.1.2.3`)).toBe('a private network');
    }
    expect(guardNetworks(['10.1.0.0/16'])('::ffff:10.1.2.3')).toBeNull();
  });

  it('lets networks through that the operator allows, and not one address besides', () => {
    const guard = guardNetworks(['10.1.0.0/16', 'fd12:3456::/48']);
    for (const ip of ['10.1.0.0', '10.1.255.255', 'fd12:3456::1']) expect(guard(ip)).toBeNull();
    for (const ip of ['10.0.255.255', '10.2.0.0', '127.0.0.1', 'fd12:3457::1'])
      expect(guard(ip)).not.toBeNull();
  });

  it('never opens what tells machines their secrets, whatever the operator allows', () => {
    const guard = guardNetworks(['0.0.0.0/0', '::/0']);
    expect(guard('10.0.0.1')).toBeNull();
    for (const ip of [
      '169.254.169.254',
      '::ffff:169.254.169.254',
      '168.63.129.16',
      'fd00:ec2::254',
      'fd00:0ec2::0254',
    ])
      expect(guard(ip)).toBe('a service that tells machines their secrets');
  });

  it('says in the same words what is one address, however it is written', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, octet, (a, b, c, d) => {
        const guard = guardNetworks([]);
        const hex = [a * 256 + b, c * 256 + d].map((part) => part.toString(16)).join(':');
        expect(guard(`::ffff:${hex}`)).toBe(guard(`${a}.${b}.${c}.${d}`));
      }),
    );
  });

  it('lets nothing through that is no IP address', () => {
    for (const text of ['', 'localhost', '127.1', '0x7f000001', '1.1.1.1 ', '[::1]', '1.1.1.1/8'])
      expect(guardNetworks(['0.0.0.0/0', '::/0'])(text)).toBe('no IP address');
  });

  it('refuses a network that is none', () => {
    expect(() => guardNetworks(['10.1.0.0'])).toThrow();
  });
});
