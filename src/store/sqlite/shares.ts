import { isAllTime, type Period } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { EntityKind } from '../../model/reading.ts';
import type {
  CounterpartQuery,
  CounterpartShare,
  EntityShare,
  OfficialShare,
  RelatedQuery,
  RelationShare,
  RelationTop,
  RelationTopicQuery,
  TopicRelationQuery,
} from '../measures.ts';
import { countMarks } from './count-marks.ts';
import type { Database } from './database.ts';
import { DATED_KEYS, dayOfKey, dayOfNumber, keysOfPeriod } from './day-key.ts';
import { foremost } from './foremost.ts';
import { numberOfKind } from './shared-releases.ts';
import { officialsByOwnId } from './official-rows.ts';
import { Tally, type Tallied } from './tally.ts';
import { findTermPk } from './terms.ts';

/** What stands with an entity in the same releases; most releases first. */
export function relatedOf(db: Database, { entity, kinds, period, first }: RelatedQuery): EntityShare[] {
  return sharesOf(db, entity, [...new Set(kinds)], period, first);
}

/** Sectors or issues of the releases that report on a relation; most releases first. */
export function relationTopics(
  db: Database,
  { relation, kind, period, first }: RelationTopicQuery,
): EntityShare[] {
  return sharesOf(db, relation, [kind], period, first);
}

/** Of all time from the totals that are kept; those of a period are counted. */
function sharesOf(
  db: Database,
  key: NodeId,
  kinds: readonly EntityKind[],
  period: Period,
  first: number,
): EntityShare[] {
  const pk = findTermPk(db, key);
  if (pk === null) return [];
  if (isAllTime(period)) return keptShares(db, pk, kinds, first);
  const { low, high } = keysOfPeriod(period);
  const releases = {
    sql: 'SELECT item FROM release_posting WHERE term = ? AND item BETWEEN ? AND ?',
    values: [pk, low, high],
  };
  return countMarks(db, releases, kinds, pk, first).map(({ key: entity, count, earliest, latest }) => ({
    entity,
    releases: count,
    firstSeen: earliest === null ? null : dayOfKey(earliest),
    lastSeen: latest === null ? null : dayOfKey(latest),
  }));
}

type SharedRow = readonly [other: number, releases: number, firstDay: number | null, lastDay: number | null];

function keptShares(db: Database, mark: number, kinds: readonly EntityKind[], first: number): EntityShare[] {
  const rows = greatestShares(db, mark, JSON.stringify(kinds.map(numberOfKind)), first);
  const shared = new Map(
    rows.map(([other, count, firstDay, lastDay]) => [other, { count, firstDay, lastDay }] as const),
  );
  return foremost(db, shared, first).map(({ key, count, firstDay, lastDay }) => ({
    entity: key,
    releases: count,
    firstSeen: firstDay === null ? null : dayOfNumber(firstDay),
    lastSeen: lastDay === null ? null : dayOfNumber(lastDay),
  }));
}

/** Rows of a mark, most releases first: all that can be among the first, and perhaps more. */
function greatestShares(db: Database, mark: number, kinds: string, first: number): SharedRow[] {
  const shared = `SELECT other, releases, first_day, last_day FROM shared_release
    WHERE mark = ? AND kind IN (SELECT value FROM json_each(?))`;
  const enough = 2 * first;
  const rows = db.rows<SharedRow>(`${shared} ORDER BY releases DESC LIMIT ?`, mark, kinds, enough);
  const least = rows[first - 1]?.[1];
  if (least === undefined || rows.length < enough || rows.at(-1)?.[1] !== least) return rows;
  // Of equals, some may have been left out.
  return db.rows<SharedRow>(`${shared} AND releases >= ?`, mark, kinds, least);
}

/** Relations that releases on any of the topics report on, each release once; most releases first. */
export function topicRelations(db: Database, { topics, period, first }: TopicRelationQuery): RelationShare[] {
  const { low, high } = keysOfPeriod(period);
  const pks = [...new Set(topics)].map((topic) => findTermPk(db, topic)).filter((pk) => pk !== null);
  const releases = {
    sql: `SELECT DISTINCT item FROM release_posting
      WHERE term IN (SELECT value FROM json_each(?)) AND item BETWEEN ? AND ?`,
    values: [JSON.stringify(pks), low, high],
  };
  return countMarks(db, releases, ['RELATION'], null, first).map(({ key, count }) => ({
    relation: key,
    releases: count,
  }));
}

/** Officials who took part in engagements of a relation; most engagements first. */
export function relationOfficials(db: Database, { relation, period, first }: RelationTop): OfficialShare[] {
  const { low, high } = keysOfPeriod(period);
  const row = db.get<MetRow>(
    `SELECT group_concat(officials) AS met FROM relation_engagement
    WHERE relation = ? AND engagement BETWEEN ? AND ? AND officials <> ''`,
    findTermPk(db, relation),
    low,
    high,
  );
  for (const official of listOf(row)) met.add(official, 0);
  return foremostOfficials(db, met.take(first), first).map(({ official, engagements }) => ({
    official,
    engagements,
  }));
}

/** Officials of other countries who took part in the same engagements; most engagements first. */
export function counterpartsOf(
  db: Database,
  { official, period, first }: CounterpartQuery,
): CounterpartShare[] {
  const { low, high } = keysOfPeriod(period);
  const row = db.get<MetRow>(
    `SELECT group_concat((-1 - engagement) || ',' || counterparts) AS met FROM official_engagement
    WHERE official = ? AND engagement BETWEEN ? AND ?`,
    findTermPk(db, official),
    low,
    high,
  );
  // A number below 0 tells the engagement of those that follow: a list of lists takes twice as long to read.
  let engagement = 0;
  for (const number of listOf(row))
    if (number < 0) engagement = -1 - number;
    else met.add(number, engagement);
  return foremostOfficials(db, met.take(first), first).map(
    ({ official: counterpart, engagements, last }) => ({
      official: counterpart,
      engagements,
      lastMet: last >= DATED_KEYS.low ? dayOfKey(last) : null,
    }),
  );
}

/** Numbers of whom was met, with commas between, in place of thousands of rows; null for nobody. */
interface MetRow {
  readonly met: string | null;
}

function listOf(row: MetRow | undefined): readonly number[] {
  return JSON.parse(`[${row?.met ?? ''}]`) as number[];
}

/** Officials by their numbers: how many engagements they took part in, and the number of the last one where it matters. */
const met = new Tally();

/** The officials that were met most, with how often and the last engagement. */
function foremostOfficials(db: Database, able: ReadonlyMap<number, Tallied>, first: number) {
  const found = foremost(db, able, first);
  const officials = officialsByOwnId(
    db,
    found.map(({ key }) => key),
  );
  return found.map(({ key, count: engagements, last }, index) => {
    const official = officials[index] ?? null;
    if (official === null) throw new Error(`There is no official ${key}.`);
    return { official, engagements, last };
  });
}
