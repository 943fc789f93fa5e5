import type { TextInput } from '../../graphql/context.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import type { ReadDocument } from '../../pipeline/read-document.ts';
import type { ReadListing } from '../../source/listing-document.ts';
import { Thread } from './thread.ts';
import type { ThreadJob, ThreadResult } from './thread-job.ts';
import type { ThreadLimits } from './watch-thread.ts';

/** How many threads read, and what each may take for one document. */
export interface ReadAsideOptions extends ThreadLimits {
  readonly threads: number;
}

const DEFAULTS: ReadAsideOptions = { threads: 1, seconds: 20, megabytes: 512 };

/**
 * Reads what anybody may send in threads of its own, each one thing after the other, so that the process goes on meanwhile,
 * what nobody waits for any more can be broken off, and a hostile document ends its thread alone.
 */
export class ReadAside {
  readonly #idle: Thread[];
  readonly #threads: readonly Thread[];
  readonly #waiting: ((thread: Thread) => void)[] = [];
  #stopped = false;

  /** `readBy` is the name under which the readings stand. */
  constructor(readBy: string, options: Partial<ReadAsideOptions> = {}) {
    const { threads, ...limits } = { ...DEFAULTS, ...options };
    this.#threads = Array.from({ length: threads }, () => new Thread(readBy, limits));
    this.#idle = this.#threads.toReversed();
  }

  /** The releases of a document with their readings. */
  readonly readDocument: ReadDocument = async (document, signal) =>
    releasesOf(await this.#read({ document }, signal));

  /** What a document of a listing says. */
  readonly readListing: ReadListing = async (page, listing, signal) => {
    const result = await this.#read({ page, listing }, signal);
    if (!('listed' in result)) throw new Error('A listing is no release.');
    return result.listed;
  };

  /** A client's text with its reading; rejects with the signal's reason once it is aborted, and as `prepareInput` throws. */
  async read(input: TextInput, signal: AbortSignal): Promise<Incoming> {
    const [incoming] = releasesOf(await this.#read({ input }, signal));
    if (incoming === undefined) throw new Error('A text is one release.');
    return incoming;
  }

  /** Breaks off what is being read, ends the threads, and reads nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#threads.map((thread) => thread.stop()));
  }

  async #read(job: ThreadJob, signal: AbortSignal): Promise<ThreadResult> {
    const thread = await this.#nextIdle();
    try {
      signal.throwIfAborted();
      if (this.#stopped) throw new Error('Nothing more is read: the reading has been stopped.');
      return await thread.read(job, signal);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(thread);
      else next(thread);
    }
  }

  async #nextIdle(): Promise<Thread> {
    return this.#idle.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }
}

function releasesOf(result: ThreadResult): readonly Incoming[] {
  if ('incoming' in result) return result.incoming;
  throw new Error('A release is no listing.');
}
