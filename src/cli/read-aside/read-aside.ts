import type { TextInput } from '../../graphql/context.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import type { ReadDocument } from '../../pipeline/read-document.ts';
import type { ReadListing } from '../../source/listing-document.ts';
import type { ReadingJob, ReadingResult } from './reading-job.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { ReadingProcess } from './reading-process.ts';

/** How many processes read, and what each may take for one document. */
export interface ReadAsideOptions extends ReadingLimits {
  /** The most of them. */
  readonly processes: number;
  /** Seconds of reading that others have to wait through until one more process begins. */
  readonly secondsUntilMore: number;
}

// A process takes two seconds of a processor to begin and to read its first: a dozen releases are read sooner by one.
const DEFAULTS: ReadAsideOptions = { processes: 1, secondsUntilMore: 4, seconds: 20, megabytes: 512 };

/**
 * Reads what anybody may send in processes of its own, each one thing after the other, so that this one goes on meanwhile,
 * what nobody waits for any more can be broken off, and a hostile document ends the process that reads it alone. Another
 * process begins only where there is so much to read that it is worth what it takes to begin.
 */
export class ReadAside {
  readonly #processes: readonly ReadingProcess[];
  readonly #unused: ReadingProcess[];
  readonly #idle: ReadingProcess[] = [];
  readonly #waiting: ((free: ReadingProcess) => void)[] = [];
  readonly #secondsUntilMore: number;
  /** Seconds of reading, since a process began last, that others had to wait through. */
  #waitedThrough = 0;
  #stopped = false;

  /** `readBy` is the name under which the readings stand. */
  constructor(readBy: string, options: Partial<ReadAsideOptions> = {}) {
    const { processes, secondsUntilMore, ...limits } = { ...DEFAULTS, ...options };
    this.#processes = Array.from({ length: processes }, () => new ReadingProcess(readBy, limits));
    this.#unused = [...this.#processes];
    this.#secondsUntilMore = secondsUntilMore;
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
    const process = await this.#nextFree();
    const { isNew } = process;
    const started = performance.now();
    try {
      signal.throwIfAborted();
      if (this.#stopped) throw new Error('Nothing more is read: the reading has been stopped.');
      return await process.read(job, signal);
    } finally {
      // What a process reads first takes the time in which it begins, which one more would take again.
      if (!isNew && this.#waiting.length > 0) this.#waitedThrough += (performance.now() - started) / 1000;
      this.#free(process);
    }
  }

  async #nextFree(): Promise<ReadingProcess> {
    const free = this.#idle.pop() ?? this.#oneMore();
    return free ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  #free(process: ReadingProcess): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(process);
    else next(process);
    if (this.#waiting.length === 0) return;
    const more = this.#oneMore();
    if (more !== undefined) this.#waiting.shift()?.(more);
  }

  /** A process that has read nothing yet, where one is worth its beginning. */
  #oneMore(): ReadingProcess | undefined {
    const isWorth =
      this.#unused.length === this.#processes.length || this.#waitedThrough >= this.#secondsUntilMore;
    if (!isWorth) return undefined;
    this.#waitedThrough = 0;
    return this.#unused.shift();
  }
}

function releasesOf(result: ReadingResult): readonly Incoming[] {
  if ('incoming' in result) return result.incoming;
  throw new Error('A release is no listing.');
}
