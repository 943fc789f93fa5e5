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
  const [met] = db.rows<MetLists>(
    `SELECT json_group_array(p.official), '[]' FROM relation_engagement r
    CROSS JOIN participant p ON p.engagement = r.engagement
    WHERE r.relation = ? AND r.engagement BETWEEN ? AND ?`,
    findTermPk(db, relation),
    low,
    high,
  );
  return foremostOfficials(db, met, first).map(({ official, count }) => ({ official, engagements: count }));
}

/** Officials of other countries who took part in the same engagements; most engagements first. */
export function counterpartsOf(
  db: Database,
  { official, period, first }: CounterpartQuery,
): CounterpartShare[] {
  const { low, high } = keysOfPeriod(period);
  const [met] = db.rows<MetLists>(
    `SELECT json_group_array(other.official), json_group_array(e.item) FROM engagement_posting e
    CROSS JOIN participant self ON self.engagement = e.item AND self.official = e.term
    CROSS JOIN participant other ON other.engagement = e.item AND other.country IS NOT self.country
    WHERE e.term = ? AND e.item BETWEEN ? AND ?`,
    findTermPk(db, official),
    low,
    high,
  );
  return foremostOfficials(db, met, first).map(({ official, count, last }) => ({
    official,
    engagements: count,
    lastMet: last >= DATED_KEYS.low ? dayOfKey(last) : null,
  }));
}

/**
 * Two JSON lists in place of thousands of rows: the numbers of officials, once for each engagement that they took part in, and,
 * where it matters, those of the engagements.
 */
type MetLists = readonly [officials: string, engagements: string];

/** The officials that are listed most, with how often and the last engagement; counted here, for it is faster than GROUP BY. */
function foremostOfficials(
  db: Database,
  [officialList, engagementList]: MetLists = ['[]', '[]'],
  first: number,
) {
  const engagements = JSON.parse(engagementList) as readonly number[];
  const counts = new Map<number, { count: number; last: number }>();
  for (const [index, official] of (JSON.parse(officialList) as readonly number[]).entries()) {
    const engagement = engagements[index] ?? 0;
    const known = counts.get(official);
    if (known === undefined) counts.set(official, { count: 1, last: engagement });
    else {
      known.count += 1;
      known.last = Math.max(known.last, engagement);
    }
  }
  const found = foremost(db, counts, first);
  const officials = officialsByOwnId(
    db,
    found.map(({ key }) => key),
  );
  return found.map(({ key, count, last }, index) => {
    const official = officials[index] ?? null;
    if (official === null) throw new Error(`There is no official ${key}.`);
    return { official, count, last };
  });
}
