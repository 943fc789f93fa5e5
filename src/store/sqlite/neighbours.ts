import { compareCodePoints } from '../../common/code-point-order.ts';
import type { EngagementRecord } from '../../model/graph-records.ts';
import type { Neighbour } from '../../model/neighbour.ts';
import { nodeId, parseNodeId, type NodeId, type NodeKind } from '../../model/node-id.ts';
import { ENTITY_KINDS } from '../../model/reading.ts';
import type { NeighbourQuery } from '../measures.ts';
import { allByKeys, ASKED, byKeys } from './by-keys.ts';
import type { Database } from './database.ts';
import { dayOfKey, keysOfPeriod } from './day-key.ts';
import { listByDay, type DayItem } from './day-list.ts';
import { ENGAGEMENTS, RELEASES, type DayTable } from './day-table.ts';
import { knownNeighbours } from './known-neighbours.ts';
import { engagementsById } from './record-rows.ts';
import { MARK_COLUMN } from './release-marks.ts';
import { keysOfTermPks } from './terms.ts';

/** What nodes are linked to in the graph of releases and engagements: nodes of one kind are read together. */
export function neighbours(db: Database, queries: readonly NeighbourQuery[]): Neighbour[][] {
  const known = knownNeighbours(db);
  const unknown = queries.filter(({ node, first }) => !known.has(node, first));
  const nodesOf = (kind: NodeKind) => [
    ...new Set(unknown.map(({ node }) => node).filter((node) => parseNodeId(node)?.kind === kind)),
  ];
  for (const [release, found] of aroundReleases(db, nodesOf('release'))) known.keep(release, null, [found]);
  for (const [engagement, found] of aroundEngagements(db, nodesOf('engagement')))
    known.keep(engagement, null, [found]);
  for (const { node, first } of unknown) {
    if (known.has(node, first) || !ENTITIES.has(parseNodeId(node)?.kind)) continue;
    known.keep(node, first, aroundEntity(db, node, first));
  }
  return queries.map(({ node, first }) => known.of(node, first));
}

const ENTITIES: ReadonlySet<NodeKind | undefined> = new Set([
  'country',
  'official',
  'organization',
  'sector',
  'issue',
]);

/** The newest releases that name an entity, and the newest engagements that it took part in. */
function aroundEntity(db: Database, id: NodeId, first: number): Neighbour[][] {
  const engagements = newest(db, ENGAGEMENTS, id, first);
  const weights = weightsOf(
    db,
    engagements.map(({ pk }) => pk),
  );
  return [
    newest(db, RELEASES, id, first).map(({ id: node, day }) => light(node, day)),
    engagements.map(({ id: node, day }, index) => ({ node, day, weight: weights[index] ?? 1 })),
  ];
}

function newest(db: Database, table: DayTable, term: NodeId, first: number): DayItem[] {
  const filter = { keys: keysOfPeriod({}), groups: [[term]] };
  return listByDay(db, table, filter, 'NEWEST', { first, after: null }).slice(0, first);
}

type Around = (readonly [node: NodeId, neighbours: Neighbour[]])[];

const MARKS = ENTITY_KINDS.map((kind) => `m.${MARK_COLUMN[kind]}`).join(', ');

function aroundReleases(db: Database, releases: readonly NodeId[]): Around {
  const named = byKeys<readonly (string | null)[], readonly number[]>(
    db,
    `SELECT asked.key, ${MARKS} FROM ${ASKED}
    CROSS JOIN release r ON r.id = asked.value CROSS JOIN release_mark m ON m.release = r.pk`,
    releases,
    ([, ...marks]) => marks.flatMap((mark) => (mark === null ? [] : (JSON.parse(mark) as number[]))),
  );
  const pks = [...new Set(named.flatMap((numbers) => numbers ?? []))];
  const keys = keysOfTermPks(db, pks);
  const entities = new Map(pks.map((pk, index) => [pk, light(keys[index] ?? '')]));
  const contacts = allByKeys<readonly [pk: number, id: NodeId, weight: number], Neighbour>(
    db,
    `SELECT asked.key, e.pk, e.id, abs(e.weight) FROM ${ASKED} CROSS JOIN release x ON x.id = asked.value
    CROSS JOIN report r ON r.release = x.pk CROSS JOIN engagement e ON e.pk = r.engagement`,
    releases,
    ([, pk, node, weight]) => ({ node, day: dayOfKey(pk), weight }),
  );
  return releases.map((release, index) => [
    release,
    inOrder([
      ...(named[index] ?? []).flatMap((pk) => entities.get(pk) ?? []),
      ...eachOnce(contacts[index] ?? []),
    ]),
  ]);
}

/** A release may tell of a contact in several places. */
function eachOnce(neighbours: readonly Neighbour[]): Iterable<Neighbour> {
  return new Map(neighbours.map((neighbour) => [neighbour.node, neighbour])).values();
}

function aroundEngagements(db: Database, engagements: readonly NodeId[]): Around {
  const records = engagementsById(db, engagements);
  const releases = [...new Set(records.flatMap((record) => record?.releases ?? []))];
  const days = daysOf(db, releases);
  const dayOf = new Map(releases.map((release, index) => [release, days[index] ?? '']));
  return engagements.map((engagement, index) => [
    engagement,
    aroundEngagement(records[index] ?? null, dayOf),
  ]);
}

function aroundEngagement(
  engagement: EngagementRecord | null,
  dayOf: ReadonlyMap<NodeId, string>,
): Neighbour[] {
  if (engagement === null) return [];
  const { participants, countries, releases } = engagement;
  return inOrder([
    ...participants.map(({ official }) => light(official)),
    ...countries.map((code) => light(nodeId('country', code))),
    ...releases.map((release) => light(release, dayOf.get(release))),
  ]);
}

function light(node: NodeId, day = ''): Neighbour {
  return { node, day, weight: 1 };
}

/** The weights of links to engagements with keys. */
function weightsOf(db: Database, engagements: readonly number[]): readonly (number | null)[] {
  return byKeys<readonly [weight: number], number>(
    db,
    `SELECT asked.key, abs(e.weight) FROM ${ASKED} CROSS JOIN engagement e ON e.pk = asked.value`,
    engagements,
    ([, weight]) => weight,
  );
}

/** The days of releases, as their keys tell: the index of ids holds these, so that no row is read. */
function daysOf(db: Database, releases: readonly NodeId[]): readonly (string | null)[] {
  return byKeys<readonly [pk: number], string>(
    db,
    `SELECT asked.key, r.pk FROM ${ASKED} CROSS JOIN release r ON r.id = asked.value`,
    releases,
    ([, pk]) => dayOfKey(pk),
  );
}

function inOrder(neighbours: readonly Neighbour[]): Neighbour[] {
  return neighbours.toSorted((a, b) => compareCodePoints(a.node, b.node));
}
