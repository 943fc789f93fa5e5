import { UnreadableDocumentError } from '../../release/release-document.ts';
import { ENDED_FOR } from './watch-order.ts';

/** What a process that reads may take for one document. */
export interface ReadingLimits {
  /** Seconds of a processor, of all its threads together. */
  readonly seconds: number;
  /** Mebibytes of its heap, and as many again of buffers outside of it. */
  readonly megabytes: number;
}

/** How a process ends without memory, by the watch or the kernel, or by the engine, which aborts or runs into a trap. */
const HUNGRY: ReadonlySet<string | number | null> = new Set([
  ENDED_FOR.memory,
  'SIGABRT',
  'SIGTRAP',
  'SIGILL',
  134,
]);

/** How a process has ended: one of the two is null. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What the end of a process says of the document that it was reading; `lastWords` are what it said itself. */
export function unreadable(
  { code, signal }: ProcessEnd,
  lastWords: string,
  { seconds, megabytes }: ReadingLimits,
): UnreadableDocumentError {
  if (signal === ENDED_FOR.time)
    return new UnreadableDocumentError(
      'too-slow',
      `The document was not read in ${seconds} seconds; a release takes less than one.`,
    );
  if (HUNGRY.has(signal ?? code))
    return new UnreadableDocumentError(
      'too-large',
      `The document takes more than ${megabytes} MB of memory to be read; a release takes a few.`,
    );
  const why = signal ?? (lastWords || `exit code ${code}`);
  return new UnreadableDocumentError('damaged', `The document cannot be read: ${why}`);
}
