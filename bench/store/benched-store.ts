import type { GraphStore } from '../../src/store/graph-store.ts';

/** A store that is measured: empty when it is opened, and gone when it is closed. */
export interface BenchedStore {
  readonly store: GraphStore;
  /** The engine with its version, for people. */
  readonly engine: string;
  /** Bytes on disk; null where the engine keeps them out of sight. */
  bytes(): number | null;
  /**
   * Milliseconds in which a bare script puts the same rows, or the same nodes and links, into an empty store with the same
   * indexes. The store must not be asked any more.
   */
  putRaw(): Promise<number>;
  close(): Promise<void>;
}

/** Nothing can be measured as it was asked; the message says why. */
export class CannotMeasureError extends Error {
  override readonly name = 'CannotMeasureError';
}
