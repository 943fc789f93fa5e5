import type { TextInput } from '../../graphql/context.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import type { ReadDocument } from '../../pipeline/read-document.ts';
import type { ReadListing } from '../../source/listing-document.ts';
import type { ReadingJob, ReadingResult } from './reading-job.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { ReadingProcess } from './reading-process.ts';

/** How many processes read, and what each may take for one document. */
export interface ReadAsideOptions extends ReadingLimits {
  readonly processes: number;
}

const DEFAULTS: ReadAsideOptions = { processes: 1, seconds: 20, megabytes: 512 };

/**
 * Reads what anybody may send in processes of its own, each one thing after the other, so that this one goes on meanwhile,
 * what nobody waits for any more can be broken off, and a hostile document ends the process that reads it alone.
 */
export class ReadAside {
  readonly #idle: ReadingProcess[];
  readonly #processes: readonly ReadingProcess[];
  readonly #waiting: ((free: ReadingProcess) => void)[] = [];
  #stopped = false;

  /** `readBy` is the name under which the readings stand. */
  constructor(readBy: string, options: Partial<ReadAsideOptions> = {}) {
    const { processes, ...limits } = { ...DEFAULTS, ...options };
    this.#processes = Array.from({ length: processes }, () => new ReadingProcess(readBy, limits));
    this.#idle = this.#processes.toReversed();
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

  /** Breaks off what is being read, ends the processes, and reads nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#processes.map((one) => one.stop()));
  }

  async #read(job: ReadingJob, signal: AbortSignal): Promise<ReadingResult> {
    const free = await this.#nextIdle();
    try {
      signal.throwIfAborted();
      if (this.#stopped) throw new Error('Nothing more is read: the reading has been stopped.');
      return await free.read(job, signal);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(free);
      else next(free);
    }
  }

  async #nextIdle(): Promise<ReadingProcess> {
    return this.#idle.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }
}

function releasesOf(result: ReadingResult): readonly Incoming[] {
  if ('incoming' in result) return result.incoming;
  throw new Error('A release is no listing.');
}
