import type { Neighbour } from '../../model/neighbour.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Database } from './database.ts';
import { versionOf } from './totals.ts';

/** Releases and engagements whose neighbours are kept at most, with about a kilobyte each. */
const MOST_EVENTS = 20_000;

/** Neighbours of releases and engagements, by their ids. */
export type KnownEvents = Map<NodeId, Neighbour[]>;

const known = new WeakMap<Database, { readonly version: number; readonly events: KnownEvents }>();

/**
 * What has been read of the neighbours of events since the graph came to its version, to be added to: ways between any two
 * nodes come by the same events. To be asked for within a transaction.
 */
export function knownEvents(db: Database): KnownEvents {
  // The versions of a write that is under way come again if that is undone.
  if (db.holdsWrites) return new Map();
  const version = versionOf(db);
  const held = known.get(db);
  if (held !== undefined && held.version === version && held.events.size < MOST_EVENTS) return held.events;
  const events: KnownEvents = new Map();
  known.set(db, { version, events });
  return events;
}
