import { Worker } from 'node:worker_threads';
import type { ReleaseInput } from '../../graphql/context.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import type { ThreadAnswer } from './reading-thread.ts';

/**
 * Reads releases that anybody may send in a thread of its own, one after the other, so that the server answers others
 * meanwhile, and a reading that nobody waits for any more can be broken off. The thread begins with the first release, and
 * does not keep the process alive.
 */
export class ReadAside {
  readonly #readBy: string;
  #worker: Worker | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  /** `readBy` is the name under which the readings stand. */
  constructor(readBy: string) {
    this.#readBy = readBy;
  }

  /** A release with its reading; rejects with the signal's reason once it is aborted, and as `prepareInput` throws. */
  read(input: ReleaseInput, signal: AbortSignal): Promise<Incoming> {
    const reading = this.#turn.then(() => {
      signal.throwIfAborted();
      return this.#ask(input, signal);
    });
    this.#turn = reading.catch(() => {});
    return reading;
  }

  /** Breaks off what is being read, and ends the thread. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(input: ReleaseInput, signal: AbortSignal): Promise<Incoming> {
    const worker = (this.#worker ??= this.#start());
    const answer = await new Promise<ThreadAnswer>((resolve, reject) => {
      const end = (settle: () => void) => {
        signal.removeEventListener('abort', breakOff);
        worker.off('message', answered).off('error', failed).off('exit', ended);
        settle();
      };
      const answered = (message: ThreadAnswer) => end(() => resolve(message));
      const failed = (error: Error) => end(() => reject(error));
      const ended = () => end(() => reject(new Error('The thread that reads has ended.')));
      const breakOff = () => {
        end(() => reject(signal.reason as Error));
        void this.stop();
      };
      worker.on('message', answered).on('error', failed).on('exit', ended);
      signal.addEventListener('abort', breakOff);
      worker.postMessage(input);
    });
    if ('incoming' in answer) return answer.incoming;
    throw Object.assign(new Error(answer.error.message), { name: answer.error.name });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: this.#readBy });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    // A listener of its own, or an error between two releases would end the process; the next one begins a new thread.
    worker.on('error', () => {});
    worker.unref();
    return worker;
  }
}
