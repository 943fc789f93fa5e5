import { afterAll, describe, expect, it } from 'vitest';
import { prepareDocument } from '../../src/pipeline/prepare-document.ts';
import { prepareInput } from '../../src/cli/read-aside/prepare-input.ts';
import { ReadAside } from '../../src/cli/read-aside/read-aside.ts';
import { UnreadableDocumentError } from '../../src/release/release-document.ts';
import { reference } from '../graphql/support/open-api.ts';

const PATIENCE = 120_000;
const never = new AbortController().signal;
const input = (text: string) => ({ text, publisher: 'KH', issuedOn: null });
const short = input('H.E. PRAK Sokhonn met H.E. Derek Chollet, Counselor of the U.S. Department of State.');
const sentence = 'The two sides spoke of trade between Cambodia and Japan, and of Myanmar. ';
/** What takes a minute and more, whatever the machine. */
const endless = input(sentence.repeat(260_000));
/** What takes several seconds, and is no larger than a document may be. */
const long = sentence.repeat(26_000);

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
    expect(performance.now() - started).toBeLessThan(PATIENCE / 2);
  });

  it('leaves this process free to answer others', async () => {
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

describe('reading documents aside', { timeout: PATIENCE }, () => {
  const job = (text: string) => ({
    bytes: new TextEncoder().encode(text),
    context: { address: 'https://example.org/1' },
    defaults: { publisher: 'KH', issuedOn: '2022-03-01' },
  });

  it('gives what reading in place gives, and leaves the bytes to the caller', async () => {
    const aside = new ReadAside('entente/test', { processes: 2, secondsUntilMore: 0 });
    const jobs = ['one', 'two', 'three', 'four'].map((word) => job(`${short.text} It was the talk ${word}.`));
    const read = await Promise.all(jobs.map((one) => aside.readDocument(one, never)));
    await aside.stop();
    const reader = { reference, readBy: 'entente/test' };
    expect(read).toEqual(await Promise.all(jobs.map((one) => prepareDocument(one, reader))));
    expect(read[0]?.[0]?.release).toMatchObject({
      issuedOn: '2022-03-01',
      sourceUrl: 'https://example.org/1',
      publisher: { country: 'KH' },
    });
    for (const { bytes } of jobs) expect(bytes.length).toBeGreaterThan(0);
  });

  it('tells why a document cannot be read by the error’s own class', async () => {
    const aside = new ReadAside('entente/test');
    const reading = aside.readDocument(job(' '), never);
    await expect(reading).rejects.toBeInstanceOf(UnreadableDocumentError);
    await expect(reading).rejects.toMatchObject({ reason: 'empty' });
    await aside.stop();
    await expect(aside.readDocument(job(short.text), never)).rejects.toThrow('stopped');
  });

  it.each([
    // A process's first reading takes a third of that, the long text three times as much.
    ['time', { seconds: 1.5 }, 'too-slow', '1.5 seconds'],
    ['memory', { megabytes: 80 }, 'too-large', '80 MB'],
  ])(
    'ends a document that takes more %s than it may, and reads the next',
    async (_, limits, reason, word) => {
      const aside = new ReadAside('entente/test', limits);
      await expect(aside.readDocument(job(long), never)).rejects.toMatchObject({
        name: 'UnreadableDocumentError',
        reason,
        message: expect.stringContaining(word),
      });
      expect((await aside.readDocument(job('Japan thanked Fiji.'), never)).length).toBe(1);
      await aside.stop();
    },
  );
});
