import { Worker } from 'node:worker_threads';
import { UnreadableDocumentError } from '../../release/release-document.ts';
import { receivedError, type ThreadAnswer, type ThreadJob, type ThreadResult } from './thread-job.ts';
import { type ThreadLimits, tooHungry, watchThread } from './watch-thread.ts';

/** The stack of a reading thread, in mebibytes: as the main thread has it. */
const STACK = 4;

/**
 * A thread that reads one thing at a time. It begins with the first, ends with one that takes more than it may or that
 * nobody waits for any more, and begins anew with the next. It keeps the process alive while it reads.
 */
export class Thread {
  readonly #readBy: string;
  readonly #limits: ThreadLimits;
  #worker: Worker | null = null;
  #ready = false;

  constructor(readBy: string, limits: ThreadLimits) {
    this.#readBy = readBy;
    this.#limits = limits;
  }

  /** Rejects with the signal's reason once it is aborted, with UnreadableDocumentError at a limit, and as reading throws. */
  async read(job: ThreadJob, signal: AbortSignal): Promise<ThreadResult> {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    try {
      return await this.#ask(worker, job, signal);
    } finally {
      worker.unref();
    }
  }

  /** Breaks off what is being read. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #ask(worker: Worker, job: ThreadJob, signal: AbortSignal): Promise<ThreadResult> {
    // A client's text has a request's time, which the signal tells.
    const limits = 'input' in job ? { ...this.#limits, seconds: Infinity } : this.#limits;
    return new Promise((resolve, reject) => {
      const watch = new AbortController();
      const end = () => {
        watch.abort();
        signal.removeEventListener('abort', aborted);
        worker.off('message', answered).off('error', failed).off('exit', ended);
      };
      const refuse = (error: Error) => {
        end();
        reject(error);
      };
      const breakOff = (error: Error) => {
        refuse(error);
        void this.stop();
      };
      const begin = () => {
        watchThread(worker, limits, watch.signal).then(breakOff, () => {});
      };
      const answered = (answer: ThreadAnswer) => {
        if ('ready' in answer) begin();
        else if ('error' in answer) refuse(receivedError(answer.error));
        else {
          end();
          resolve(answer);
        }
      };
      const failed = (error: Error) => refuse(this.#ready ? unreadable(error, limits) : error);
      const ended = () => refuse(new Error('The thread that reads has ended.'));
      const aborted = () => breakOff(signal.reason as Error);
      worker.on('message', answered).on('error', failed).on('exit', ended);
      signal.addEventListener('abort', aborted);
      if (this.#ready) begin();
      post(worker, job);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      workerData: this.#readBy,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes, stackSizeMb: STACK },
    });
    this.#ready = false;
    worker.once('message', () => {
      if (this.#worker === worker) this.#ready = true;
    });
    const forget = () => {
      if (this.#worker === worker) this.#worker = null;
    };
    // A listener of its own, or an error between two readings would end the process; the next one begins a new thread.
    worker.on('error', forget).on('exit', forget);
    return worker;
  }
}

/** What is read has ended the thread. */
function unreadable(error: Error, limits: ThreadLimits): UnreadableDocumentError {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooHungry(limits);
  return new UnreadableDocumentError('damaged', `The document cannot be read: ${error.message}`);
}

/** Bytes move over; they are a copy, so that the caller's own stay whole. */
function post(worker: Worker, job: ThreadJob): void {
  if ('input' in job) {
    worker.postMessage(job);
    return;
  }
  if ('listing' in job) {
    const bytes = new Uint8Array(job.page.bytes);
    worker.postMessage({ ...job, page: { ...job.page, bytes } }, [bytes.buffer]);
    return;
  }
  const bytes = new Uint8Array(job.document.bytes);
  worker.postMessage({ document: { ...job.document, bytes } }, [bytes.buffer]);
}
