import { afterAll, describe, expect, it } from 'vitest';
import { prepareInput } from '../../src/cli/read-aside/prepare-input.ts';
import { ReadAside } from '../../src/cli/read-aside/read-aside.ts';
import { reference } from '../graphql/support/open-api.ts';

const PATIENCE = 120_000;
const never = new AbortController().signal;
const input = (text: string) => ({ text, publisher: 'KH', issuedOn: null });
const short = input('H.E. PRAK Sokhonn met H.E. Derek Chollet, Counselor of the U.S. Department of State.');
const endless = input(
  'The two sides spoke of trade between Cambodia and Japan, and of Myanmar. '.repeat(20_000),
);

describe('reading aside', { timeout: PATIENCE }, () => {
  const aside = new ReadAside('entente/test');
  afterAll(() => aside.stop());

  it('gives what reading in place gives', async () => {
    const read = await aside.read(short, never);
    expect(read).toEqual(prepareInput(short, { reference, readBy: 'entente/test' }));
    expect(await Promise.all([aside.read(short, never), aside.read(short, never)])).toEqual([read, read]);
  });

  it('tells why a release cannot be read, and reads on', async () => {
    await expect(aside.read(input(' \n '), never)).rejects.toMatchObject({
      name: 'InvalidReleaseError',
      message: expect.stringContaining('The text is empty'),
    });
    expect((await aside.read(short, never)).release.text).toBe(short.text);
  });

  it('breaks off what nobody waits for, at once, and leaves out what was still to come', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const readings = [
      aside.read(endless, first.signal),
      aside.read(endless, second.signal),
      aside.read(short, never),
    ];
    second.abort(new Error('gone before its turn'));
    const started = performance.now();
    setTimeout(() => first.abort(new Error('time is up')), 100);
    const [broken, left, read] = await Promise.allSettled(readings);
    expect(broken).toMatchObject({ status: 'rejected', reason: { message: 'time is up' } });
    expect(left).toMatchObject({ status: 'rejected', reason: { message: 'gone before its turn' } });
    expect(read).toMatchObject({ status: 'fulfilled' });
    expect(performance.now() - started).toBeLessThan(PATIENCE / 4);
  });

  it('leaves the thread free that others are answered by', async () => {
    const stop = new AbortController();
    const reading = aside.read(endless, stop.signal);
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 20);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });
});
