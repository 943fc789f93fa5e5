import type { Contribution } from '../model/contribution.ts';
import type { Reading } from '../model/reading.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Reference } from '../model/reference.ts';
import type { Release } from '../model/release.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** A release that is read and waits to be kept. */
export interface Incoming {
  readonly release: Release;
  readonly reading: Reading;
  readonly readBy: string;
  /** Whether the collection was said, or is only where a release goes of which nothing is said. */
  readonly collectionGiven: boolean;
  /** Where else it stands, as somebody says who has found it there; nowhere if left out. */
  readonly otherAddresses?: readonly string[];
  /** All that it brings where it is new; worked out when it is kept if left out. By whom and when it is kept is said then. */
  readonly brings?: Contribution;
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
