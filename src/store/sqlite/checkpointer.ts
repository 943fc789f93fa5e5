import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { threadEnvironment } from '../../common/thread-environment.ts';
import { IN_MEMORY } from './database.ts';

/**
 * Brings what the write-ahead log holds into the file, in a thread of its own, so that those who write much need not wait
 * for it. The thread begins with the first call, and does not keep the process alive.
 */
export class Checkpointer {
  readonly #file: string;
  #worker: Worker | null = null;
  #busy = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Begins to bring over what the log holds now; while it is at it, another call does nothing. */
  begin(): void {
    if (this.#busy || this.#file === IN_MEMORY) return;
    this.#busy = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage('begin');
  }

  /** Lets the thread come to its end. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    worker.ref();
    const ended = once(worker, 'exit');
    worker.postMessage('end');
    await ended;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./checkpoint-thread.ts', import.meta.url), {
      workerData: this.#file,
      ...threadEnvironment(),
    });
    worker.on('message', () => {
      this.#busy = false;
    });
    // The writer brings the log over by itself when it grows too long.
    worker.on('error', () => {
      this.#worker = null;
    });
    worker.unref();
    return worker;
  }
}
