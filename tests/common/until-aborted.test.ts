import { describe, expect, it, vi } from 'vitest';
import { pause, untilAborted } from '../../src/common/until-aborted.ts';

const LEFT = new Error('The visitor has left.');

describe('untilAborted', () => {
  it('settles as the promise does', async () => {
    const { signal } = new AbortController();
    expect(await untilAborted(Promise.resolve(7), signal)).toBe(7);
    await expect(untilAborted(Promise.reject(new Error('Broken.')), signal)).rejects.toThrow('Broken.');
  });

  it('rejects with the signal’s reason at once, and leaves nothing behind', async () => {
    const aborting = new AbortController();
    const added = vi.spyOn(aborting.signal, 'addEventListener');
    const removed = vi.spyOn(aborting.signal, 'removeEventListener');
    const ended = expect(untilAborted(new Promise(() => {}), aborting.signal)).rejects.toBe(LEFT);
    aborting.abort(LEFT);
    await ended;
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });

  it('rejects where the signal was aborted before, and takes care of a promise that fails later', async () => {
    const failing = Promise.withResolvers<never>();
    await expect(untilAborted(failing.promise, AbortSignal.abort(LEFT))).rejects.toBe(LEFT);
    // Nobody else hears of it: unhandled, it would fail the run.
    failing.reject(new Error('Broken.'));
    await pause(1, new AbortController().signal);
  });
});

describe('pause', () => {
  it('waits, and no longer than its signal', async () => {
    const started = performance.now();
    await pause(20, new AbortController().signal);
    expect(performance.now() - started).toBeGreaterThan(18);
    await expect(pause(600_000, AbortSignal.abort(LEFT))).rejects.toBe(LEFT);
    const aborting = new AbortController();
    const ended = expect(pause(600_000, aborting.signal)).rejects.toBe(LEFT);
    aborting.abort(LEFT);
    await ended;
  });
});
