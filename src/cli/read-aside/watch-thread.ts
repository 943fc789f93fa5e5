import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { UnreadableDocumentError } from '../../release/release-document.ts';

/** What a thread may take for one document. */
export interface ThreadLimits {
  /** Seconds of a processor. */
  readonly seconds: number;
  /** Mebibytes of its heap, and as many again of buffers outside of it. */
  readonly megabytes: number;
}

/** How often is looked, in milliseconds. */
const PAUSE = 100;

/** What waits for something that never comes takes no time of a processor: this many times as much by the clock. */
const PATIENCE = 3;

/**
 * Watches a thread at its work until it takes more than it may: time, or memory in buffers, which the engine's own limit
 * does not count. Rejects once the signal is aborted or the thread has ended.
 */
export async function watchThread(
  worker: Worker,
  limits: ThreadLimits,
  signal: AbortSignal,
): Promise<UnreadableDocumentError> {
  const before = await worker.cpuUsage();
  // Looks are counted, not time: while this thread is held up itself, an answer may be waiting for it.
  for (let looks = 1; ; looks += 1) {
    await setTimeout(PAUSE, undefined, { signal, ref: false });
    const [{ user, system }, { external_memory: buffers }] = await Promise.all([
      worker.cpuUsage(before),
      worker.getHeapStatistics(),
    ]);
    if (user + system > limits.seconds * 1e6 || looks * PAUSE > limits.seconds * 1e3 * PATIENCE)
      return new UnreadableDocumentError(
        'too-slow',
        `The document was not read in ${limits.seconds} seconds; a release takes less than one.`,
      );
    if (buffers > limits.megabytes * 2 ** 20) return tooHungry(limits);
  }
}

/** The error where a document takes more memory than it may. */
export function tooHungry({ megabytes }: ThreadLimits): UnreadableDocumentError {
  return new UnreadableDocumentError(
    'too-large',
    `The document takes more than ${megabytes} MB of memory to be read; a release takes a few.`,
  );
}
