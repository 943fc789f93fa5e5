import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Neighbour } from '../../model/neighbour.ts';
import { nodeId, parseNodeId, type NodeId } from '../../model/node-id.ts';
import type { NeighbourQuery } from '../graph-store.ts';
import type { Database } from './database.ts';
import { keysOfPeriod } from './day-key.ts';
import { listByDay, type DayItem } from './day-list.ts';
import { ENGAGEMENTS, RELEASES, type DayTable } from './day-table.ts';
import { engagementById } from './record-rows.ts';
import { linksOf } from './release-links.ts';

/** What a node is linked to in the graph of releases and engagements. */
export function neighboursOf(db: Database, { node, first }: NeighbourQuery): Neighbour[] {
  switch (parseNodeId(node)?.kind) {
    case 'release':
      return aroundRelease(db, node);
    case 'engagement':
      return aroundEngagement(db, node);
    case 'country':
    case 'official':
    case 'organization':
    case 'sector':
    case 'issue':
      return [
        ...newest(db, RELEASES, node, first).map(({ id, day }) => light(id, day)),
        ...newest(db, ENGAGEMENTS, node, first).map(({ id }) => contact(db, id)),
      ];
    default:
      return [];
  }
}

function newest(db: Database, table: DayTable, term: NodeId, first: number): DayItem[] {
  const filter = { keys: keysOfPeriod({}), groups: [[term]] };
  return listByDay(db, table, filter, 'NEWEST', { first, after: null }).slice(0, first);
}

function aroundRelease(db: Database, id: NodeId): Neighbour[] {
  const { namings, engagements } = linksOf(db, id);
  return inOrder([
    ...namings.map(({ entity }) => light(entity)),
    ...[...new Set(engagements)].map((engagement) => contact(db, engagement)),
  ]);
}

function aroundEngagement(db: Database, id: NodeId): Neighbour[] {
  const engagement = engagementById(db, id);
  if (engagement === null) return [];
  const { participants, countries, releases } = engagement;
  return inOrder([
    ...participants.map(({ official }) => light(official)),
    ...countries.map((code) => light(nodeId('country', code))),
    ...releases.map((release) => light(release, dayOf(db, release))),
  ]);
}

function light(node: NodeId, day = ''): Neighbour {
  return { node, day, weight: 1 };
}

function contact(db: Database, id: NodeId): Neighbour {
  const row = db.get<{ day: string; weight: number }>(
    `SELECT record ->> 'day' AS day, abs(record ->> 'weight') AS weight FROM engagement WHERE id = ?`,
    id,
  );
  return { node: id, day: row?.day ?? '', weight: row?.weight ?? 1 };
}

function dayOf(db: Database, release: NodeId): string {
  return db.get<{ day: string }>('SELECT day FROM release WHERE id = ?', release)?.day ?? '';
}

function inOrder(neighbours: readonly Neighbour[]): Neighbour[] {
  return neighbours.toSorted((a, b) => compareCodePoints(a.node, b.node));
}
