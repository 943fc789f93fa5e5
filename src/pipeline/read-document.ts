import type { DocumentContext } from '../release/release-document.ts';
import type { Incoming } from './ingest-batch.ts';
import type { ReleaseDefaults } from './release-defaults.ts';

/** A document whose releases are to be read. */
export interface DocumentJob {
  readonly bytes: Uint8Array;
  readonly context: DocumentContext;
  /** What holds for its releases where they do not say it themselves. */
  readonly defaults: ReleaseDefaults;
  /** The reading of its one release that somebody else made, as parsed JSON; our own is made if left out. */
  readonly reading?: unknown;
}

/**
 * Reads the releases of a document, one or more. Throws UnreadableDocumentError and InvalidReleaseError where there is none
 * that can be kept, and the signal's reason once it is aborted.
 */
export type ReadDocument = (job: DocumentJob, signal: AbortSignal) => Promise<readonly Incoming[]>;
