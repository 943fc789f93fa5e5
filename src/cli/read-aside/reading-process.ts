import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { compiledCode } from '../../common/thread-environment.ts';
import { receivedError, type ReadingAnswer, type ReadingJob, type ReadingResult } from './reading-job.ts';
import { type ProcessEnd, type ReadingLimits, unreadable } from './reading-limits.ts';

/** Kibibytes of calls within calls, by which parsers go down into a document; systems give a process 8,192. */
const STACK = 4096;

/** Mebibytes of each half of what is new in the heap: the engine's own bound is several times that, beside the old heap. */
const NEW_HEAP = 16;

/** Characters that are kept of what a process says on standard error: the end, which tells why it ended. */
const LAST_WORDS = 2000;

/** One process, from its start to its end. */
interface Started {
  readonly child: ChildProcess;
  isReady: boolean;
  /** Nothing that it reads is to blame for its end. */
  isStopped: boolean;
  lastWords: string;
}

/**
 * A process that reads one thing at a time. It begins with the first, ends with one that takes more than it may or that
 * nobody waits for any more, and begins anew with the next. It keeps this process alive while it reads, and goes when this
 * one is gone. It is no thread, since the engine aborts the whole process where it finds no memory for one big piece.
 */
export class ReadingProcess {
  readonly #readBy: string;
  readonly #limits: ReadingLimits;
  #started: Started | null = null;
  #isNew = true;

  constructor(readBy: string, limits: ReadingLimits) {
    this.#readBy = readBy;
    this.#limits = limits;
  }

  /** Whether it has been given nothing to read yet. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** Rejects with the signal's reason once it is aborted, with UnreadableDocumentError at a limit, and as reading throws. */
  async read(job: ReadingJob, signal: AbortSignal): Promise<ReadingResult> {
    this.#isNew = false;
    const started = (this.#started ??= this.#start());
    hold(started.child, 'ref');
    try {
      return await this.#ask(started, job, signal);
    } finally {
      hold(started.child, 'unref');
    }
  }

  /** Breaks off what is being read. */
  async stop(): Promise<void> {
    const started = this.#started;
    this.#started = null;
    if (started === null) return;
    started.isStopped = true;
    hold(started.child, 'ref');
    started.child.kill('SIGKILL');
    await new Promise((resolve) => started.child.once('close', resolve));
  }

  #ask(started: Started, job: ReadingJob, signal: AbortSignal): Promise<ReadingResult> {
    const { child } = started;
    return new Promise((resolve, reject) => {
      const end = () => {
        signal.removeEventListener('abort', aborted);
        child.off('message', answered).off('error', failed).off('close', ended);
      };
      const failed = (error: Error) => {
        end();
        reject(error);
      };
      const answered = (answer: ReadingAnswer) => {
        if ('ready' in answer) send();
        else if ('error' in answer) failed(receivedError(answer.error));
        else {
          end();
          resolve(answer);
        }
      };
      // Where nothing can be sent, the process has ended, and says so by that.
      const send = () => child.send(job, () => {});
      const ended = (code: number | null, by: NodeJS.Signals | null) =>
        failed(this.#errorOf(started, { code, signal: by }));
      const aborted = () => {
        failed(signal.reason as Error);
        void this.stop();
      };
      child.on('message', answered).on('error', failed).on('close', ended);
      signal.addEventListener('abort', aborted);
      if (started.isReady) send();
    });
  }

  #errorOf({ isReady, isStopped, lastWords }: Started, end: ProcessEnd): Error {
    if (isStopped) return new Error('The process that reads has been stopped.');
    const lastLine = lastWords.trimEnd().split('\n').at(-1) ?? '';
    if (isReady) return unreadable(end, lastLine, this.#limits);
    return new Error(`The process that reads could not start: ${lastLine || (end.signal ?? end.code)}`);
  }

  #start(): Started {
    const { seconds, megabytes } = this.#limits;
    const child = fork(
      new URL('./run-reading.ts', import.meta.url),
      [this.#readBy, String(seconds), String(megabytes)],
      {
        // None of this process's own, which are for a server or a debugger.
        execArgv: [
          `--max-old-space-size=${megabytes}`,
          `--max-semi-space-size=${NEW_HEAP}`,
          `--stack-size=${STACK}`,
        ],
        // The rest of this one's environment has passwords, and what is read comes from anybody.
        env: compiledCode(),
        // Bytes and days stay what they are.
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // In a group of its own, a terminal's Ctrl-C does not reach it before it can pass that over.
        detached: true,
      },
    );
    const started: Started = { child, isReady: false, isStopped: false, lastWords: '' };
    child.once('message', () => (started.isReady = true));
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      started.lastWords = (started.lastWords + words).slice(-LAST_WORDS);
    });
    const forget = () => {
      if (this.#started === started) this.#started = null;
    };
    // Listeners of its own, or an error between two readings would end this process; the next reading begins a new one.
    child.on('error', forget).on('exit', forget);
    child.channel?.unref();
    return started;
  }
}

/** Whether this process waits for another, and for what that still says. */
function hold(child: ChildProcess, how: 'ref' | 'unref'): void {
  child[how]();
  (child.stderr as Socket | null)?.[how]();
}
