import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Neighbour } from '../../model/neighbour.ts';
import { nodeId, parseNodeId, type NodeId } from '../../model/node-id.ts';
import { ENTITY_KINDS } from '../../model/reading.ts';
import type { NeighbourQuery } from '../graph-store.ts';
import type { Database } from './database.ts';
import { dayOfKey, keysOfPeriod } from './day-key.ts';
import { listByDay, type DayItem } from './day-list.ts';
import { ENGAGEMENTS, RELEASES, type DayTable } from './day-table.ts';
import { engagementById } from './record-rows.ts';
import { MARK_COLUMN } from './release-marks.ts';
import { keyOfTermPk } from './terms.ts';

/** What nodes are linked to in the graph of releases and engagements. */
export function neighbours(db: Database, queries: readonly NeighbourQuery[]): Neighbour[][] {
  const keys = new Map<number, NodeId>();
  const keyOfTerm = (pk: number) => {
    const key = keys.get(pk) ?? keyOfTermPk(db, pk);
    keys.set(pk, key);
    return key;
  };
  return queries.map((query) => neighboursOf(db, query, keyOfTerm));
}

function neighboursOf(
  db: Database,
  { node, first }: NeighbourQuery,
  keyOfTerm: (pk: number) => NodeId,
): Neighbour[] {
  switch (parseNodeId(node)?.kind) {
    case 'release':
      return aroundRelease(db, node, keyOfTerm);
    case 'engagement':
      return aroundEngagement(db, node);
    case 'country':
    case 'official':
    case 'organization':
    case 'sector':
    case 'issue':
      return aroundEntity(db, node, first);
    default:
      return [];
  }
}

function aroundEntity(db: Database, id: NodeId, first: number): Neighbour[] {
  const engagements = newest(db, ENGAGEMENTS, id, first);
  const weights = weightsOf(
    db,
    engagements.map(({ pk }) => pk),
  );
  return [
    ...newest(db, RELEASES, id, first).map(({ id: node, day }) => light(node, day)),
    ...engagements.map(({ pk, id: node, day }) => ({ node, day, weight: weights.get(pk) ?? 1 })),
  ];
}

function newest(db: Database, table: DayTable, term: NodeId, first: number): DayItem[] {
  const filter = { keys: keysOfPeriod({}), groups: [[term]] };
  return listByDay(db, table, filter, 'NEWEST', { first, after: null }).slice(0, first);
}

function aroundRelease(db: Database, id: NodeId, keyOfTerm: (pk: number) => NodeId): Neighbour[] {
  const marks = db.get<{ release: number } & Readonly<Record<string, string | number | null>>>(
    'SELECT m.* FROM release r JOIN release_mark m ON m.release = r.pk WHERE r.id = ?',
    id,
  );
  if (marks === undefined) return [];
  const named = ENTITY_KINDS.flatMap((kind) => {
    const numbers = marks[MARK_COLUMN[kind]];
    return typeof numbers === 'string' ? (JSON.parse(numbers) as number[]) : [];
  });
  const contacts = db.all<{ pk: number; id: NodeId; weight: number }>(
    `SELECT DISTINCT e.pk, e.id, abs(e.weight) AS weight FROM report r JOIN engagement e ON e.pk = r.engagement
    WHERE r.release = ?`,
    marks.release,
  );
  return inOrder([
    ...named.map((pk) => light(keyOfTerm(pk))),
    ...contacts.map(({ pk, id: node, weight }) => ({ node, day: dayOfKey(pk), weight })),
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

/** The weights of links to engagements, by their keys. */
function weightsOf(db: Database, engagements: readonly number[]): ReadonlyMap<number, number> {
  const rows = db.all<{ pk: number; weight: number }>(
    'SELECT pk, abs(weight) AS weight FROM engagement WHERE pk IN (SELECT value FROM json_each(?))',
    JSON.stringify(engagements),
  );
  return new Map(rows.map(({ pk, weight }) => [pk, weight]));
}

function dayOf(db: Database, release: NodeId): string {
  return db.get<{ day: string }>('SELECT day FROM release WHERE id = ?', release)?.day ?? '';
}

function inOrder(neighbours: readonly Neighbour[]): Neighbour[] {
  return neighbours.toSorted((a, b) => compareCodePoints(a.node, b.node));
}
