import { Worker } from 'node:worker_threads';
import type { ReadingLimits } from './reading-limits.ts';
import { TOLD, type WatchOrder } from './watch-order.ts';

/** Mebibytes that a process at work takes beside its old heap and buffers: what is new in the heap, above all. */
const BESIDE = 64;

/**
 * Has a thread watch this process, whose main thread is at work and cannot look up. It ends the whole process once that takes
 * more than it may for a job, or once its parent is gone.
 */
export class Watch {
  readonly #told = new Int32Array(new SharedArrayBuffer(8));

  /** Takes what the process has in memory now for what it has without a job. */
  constructor({ seconds, megabytes }: ReadingLimits) {
    const bytes = process.memoryUsage.rss() + (2 * megabytes + BESIDE) * 2 ** 20;
    const workerData: WatchOrder = { told: this.#told, seconds, bytes };
    new Worker(new URL('./watching-thread.ts', import.meta.url), { workerData }).unref();
  }

  begin({ isTimed }: { readonly isTimed: boolean }): void {
    Atomics.store(this.#told, TOLD.isTimed, Number(isTimed));
    this.#turn();
  }

  end(): void {
    this.#turn();
  }

  #turn(): void {
    Atomics.add(this.#told, TOLD.turns, 1);
    Atomics.notify(this.#told, TOLD.turns);
  }
}
