import type { Reading } from '../model/reading.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Reference } from '../model/reference.ts';
import type { Release } from '../model/release.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ReleaseDigests } from './release-digest.ts';

/** A release that is read and waits to be kept. */
export interface Incoming {
  readonly release: Release;
  readonly reading: Reading;
  readonly readBy: string;
  /** Whether the collection was said, or is only where a release goes of which nothing is said. */
  readonly collectionGiven: boolean;
  /** Where else it stands, as somebody says who has found it there; nowhere if left out. */
  readonly otherAddresses?: readonly string[];
  /** Of the release with its reading, as they come; worked out when they are kept if left out. */
  readonly digests?: ReleaseDigests;
}

/** UNCHANGED is one that is held already, be it in another layout or found at another address, which is kept then. */
export type IngestOutcome = 'CREATED' | 'REVISED' | 'UNCHANGED';

/** What became of a release, and under which id it stands. */
export interface IngestResult {
  readonly release: NodeId;
  readonly outcome: IngestOutcome;
}

/** The store and the knowledge that an ingest works with; `now` gives the ISO 8601 instant to be written. */
export interface IngestGround {
  readonly store: GraphStore;
  readonly reference: Reference;
  readonly now: () => string;
}
