import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadAside, type ReadAsideOptions } from '../../src/cli/read-aside/read-aside.ts';

const MODULE = fileURLToPath(new URL('../../src/cli/read-aside/read-aside.ts', import.meta.url));
const never = new AbortController().signal;
const job = (text: string) => ({ bytes: new TextEncoder().encode(text), context: {}, defaults: {} });
const short = job('The Foreign Ministers of Ghana and Togo met in Accra on 3 May 2024.');
const spoken = 'The two sides spoke of trade between Cambodia and Japan, and of Myanmar. ';
const long = job(spoken.repeat(3_000));
const endless = job(spoken.repeat(26_000));

/** Processes that read for this one. */
function readingFor(parent: number): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('run-reading'))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, ppid]) => ppid === parent)
    .map(([pid]) => pid!);
}

function isRunning(pid: number): boolean {
  // One that has ended stays listed until its parent, or who stands in for it, has taken note.
  const state = execFileSync('sh', ['-c', `ps -o stat= -p ${pid} || true`], { encoding: 'utf8' }).trim();
  return state !== '' && !state.startsWith('Z');
}

describe('processes that read', () => {
  let aside: ReadAside;
  const open = async (options: Partial<ReadAsideOptions> = {}) => {
    aside = new ReadAside('entente/test', options);
    await aside.readDocument(short, never);
    const [pid] = readingFor(process.pid);
    return pid!;
  };
  afterEach(() => aside.stop());

  it('end alone where the engine finds no memory for one big piece', async () => {
    const pid = await open({ megabytes: 80 });
    await expect(aside.readDocument(job('a. '.repeat(666_666)), never)).rejects.toMatchObject({
      name: 'UnreadableDocumentError',
      reason: 'too-large',
    });
    expect(isRunning(pid)).toBe(false);
    expect(await aside.readDocument(short, never)).toHaveLength(1);
  });

  it.each([
    ['SIGKILL', 'too-large', 'MB of memory'],
    ['SIGSEGV', 'damaged', 'SIGSEGV'],
  ] as const)('may be ended by %s from outside, and the next one reads on', async (signal, reason, word) => {
    const pid = await open();
    const reading = aside.readDocument(endless, never);
    setTimeout(() => process.kill(pid, signal), 200);
    await expect(reading).rejects.toMatchObject({
      name: 'UnreadableDocumentError',
      reason,
      message: expect.stringContaining(word),
    });
    expect(await aside.readDocument(short, never)).toHaveLength(1);
  });

  it('may be ended between two readings', async () => {
    process.kill(await open(), 'SIGKILL');
    await pause(200);
    expect(await aside.readDocument(short, never)).toHaveLength(1);
  });

  it('bring what they read to its end when all are told to stop', async () => {
    const pid = await open();
    const reading = aside.readDocument(long, never);
    await pause(100);
    for (const order of ['SIGINT', 'SIGTERM'] as const) process.kill(pid, order);
    expect(await reading).toHaveLength(1);
    expect(readingFor(process.pid)).toEqual([pid]);
  });

  it('begin one after the other, each once so much was read that others have waited for', async () => {
    await open({ processes: 2, secondsUntilMore: 0.3 });
    const read = (...jobs: (typeof short)[]) =>
      Promise.all(jobs.map((one) => aside.readDocument(one, never)));
    await read(short, short);
    expect(readingFor(process.pid)).toHaveLength(1);
    await read(long, short, short);
    expect(readingFor(process.pid)).toHaveLength(2);
  });

  it('are none any more once the reading is stopped', async () => {
    await open({ processes: 2, secondsUntilMore: 0 });
    const readings = [endless, endless].map((one) => aside.readDocument(one, never));
    const broken = Promise.allSettled(readings);
    await expect.poll(() => readingFor(process.pid).length, { timeout: 60_000 }).toBe(2);
    await aside.stop();
    expect(readingFor(process.pid)).toEqual([]);
    for (const { status } of await broken) expect(status).toBe('rejected');
  });
});

describe('a process that has others read', () => {
  /** One that has read a text, and then does what `then` says; with the id of the process that reads for it. */
  const start = async (then: string) => {
    const script = `
      const { ReadAside } = await import(${JSON.stringify(MODULE)});
      const aside = new ReadAside('entente/test');
      const read = (text) => aside.readDocument(
        { bytes: new TextEncoder().encode(text), context: {}, defaults: {} }, new AbortController().signal);
      await read('Japan thanked Fiji.');
      ${then}
      console.log('read');`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(parent, 'exit');
    await once(parent.stdout, 'data');
    return { parent, reader: readingFor(parent.pid!)[0]!, ended };
  };
  const ends = (pid: number) => expect.poll(() => isRunning(pid), { timeout: 60_000 }).toBe(false);

  it('is not held up by one that idles, which ends with it', async () => {
    const { reader, ended } = await start(
      `await new Promise((done) => { console.log('idle'); process.stdin.once('data', done); });
       process.stdin.destroy();`,
    ).then((started) => {
      started.parent.stdin.write('\n');
      return started;
    });
    expect(await ended).toEqual([0, null]);
    await ends(reader);
  });

  it('takes one along that is in the middle of something', async () => {
    const { parent, reader, ended } = await start(
      `const reading = read(${JSON.stringify(spoken)}.repeat(26_000));
       setTimeout(() => console.log('reading'), 300);
       await reading;`,
    );
    expect(isRunning(reader)).toBe(true);
    parent.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    await ends(reader);
  });
});
