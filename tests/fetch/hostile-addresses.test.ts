import { describe, expect, it } from 'vitest';
import { hostileAddresses } from '../support/hostile-web/hostile-addresses.ts';
import { openGround } from '../support/hostile-web/open-ground.ts';
import { useShared, whenTestIsDone } from '../support/web/when-done.ts';
import { openFetcher } from './support/open-fetcher.ts';

describe('a hostile address', () => {
  const ground = useShared(openGround);
  // The ports are not known yet; the addresses are as many, and the test asks for the one at the same place.
  const cases = hostileAddresses({ port: 0, site: 'http://SITE' }).map(
    ({ address }, index) => [address.slice(0, 100), index] as const,
  );

  it('comes in every notation', () => {
    expect(new Set(cases.map(([address]) => address)).size).toBeGreaterThan(150);
  });

  it.each(cases)('%j is refused with a word that says why, and nothing is connected to', async (_, index) => {
    const { networks, nameServers } = ground();
    const hostile = hostileAddresses(ground())[index];
    const failure = await openFetcher({ networks, nameServers }).failure(hostile?.address ?? '');
    expect(failure.message).toMatch(hostile?.why ?? '');
    expect(failure.message).not.toContain('secret@');
    expect(['bad-address', 'forbidden-address', 'failed']).toContain(failure.reason);
    expect(ground().connections()).toBe(0);
  });
});

it('would have been seen by the private listener if it were let through', async () => {
  const { port, site, nameServers, connections } = await openGround(whenTestIsDone);
  const open = openFetcher({ networks: ['127.0.0.0/8'], nameServers });
  expect(await open.text(`${site}/to?${encodeURIComponent(`http://localhost:${port}/`)}`)).toBe('A secret.');
  expect(connections()).toBeGreaterThan(0);
});
