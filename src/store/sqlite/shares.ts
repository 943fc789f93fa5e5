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
} from '../graph-store.ts';
import { countMarks } from './count-marks.ts';
import type { Database } from './database.ts';
import { DATED_KEYS, dayOfKey, dayOfNumber, keysOfPeriod } from './day-key.ts';
import { numberOfKind } from './shared-releases.ts';
import { officialOf, type OfficialRow } from './official-rows.ts';
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
  return countMarks(db, releases, kinds, pk, first).map(({ key: entity, releases, earliest, latest }) => ({
    entity,
    releases,
    firstSeen: earliest === null ? null : dayOfKey(earliest),
    lastSeen: latest === null ? null : dayOfKey(latest),
  }));
}

interface SharedRow {
  readonly entity: NodeId;
  readonly releases: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** Only ids of those that can be among the first are looked up. */
function keptShares(db: Database, mark: number, kinds: readonly EntityKind[], first: number): EntityShare[] {
  const shared = `shared_release s WHERE s.mark = ?1 AND s.kind IN (SELECT value FROM json_each(?2))`;
  return db
    .all<SharedRow>(
      `SELECT t.key AS entity, x.* FROM (
        SELECT s.other, s.releases, s.first_day AS first, s.last_day AS last FROM ${shared} AND s.releases >=
          coalesce((SELECT s.releases FROM ${shared} ORDER BY s.releases DESC LIMIT 1 OFFSET ?3 - 1), 0)
      ) x CROSS JOIN term t ON t.pk = x.other
      ORDER BY x.releases DESC, t.key LIMIT ?3`,
      mark,
      JSON.stringify(kinds.map(numberOfKind)),
      first,
    )
    .map(({ entity, releases, first: earliest, last }) => ({
      entity,
      releases,
      firstSeen: earliest === null ? null : dayOfNumber(earliest),
      lastSeen: last === null ? null : dayOfNumber(last),
    }));
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
  return countMarks(db, releases, ['RELATION'], null, first).map(({ key, releases }) => ({
    relation: key,
    releases,
  }));
}

/** Officials who took part in engagements of a relation; most engagements first. */
export function relationOfficials(db: Database, { relation, period, first }: RelationTop): OfficialShare[] {
  const { low, high } = keysOfPeriod(period);
  return db
    .all<OfficialRow & { readonly engagements: number }>(
      `SELECT o.*, x.engagements FROM (
        SELECT p.official, count(*) AS engagements FROM relation_engagement r
        CROSS JOIN participant p ON p.engagement = r.engagement
        WHERE r.relation = ? AND r.engagement BETWEEN ? AND ?
        GROUP BY p.official
      ) x JOIN term t ON t.pk = x.official JOIN official o ON o.id = t.key
      ORDER BY x.engagements DESC, o.id LIMIT ?`,
      findTermPk(db, relation),
      low,
      high,
      first,
    )
    .map(({ engagements, ...row }) => ({ official: officialOf(db, row), engagements }));
}

/** Officials of other countries who took part in the same engagements; most engagements first. */
export function counterpartsOf(
  db: Database,
  { official, period, first }: CounterpartQuery,
): CounterpartShare[] {
  const { low, high } = keysOfPeriod(period);
  return db
    .all<OfficialRow & { readonly engagements: number; readonly last: number }>(
      `SELECT o.*, x.engagements, x.last FROM (
        SELECT other.official, count(*) AS engagements, max(e.item) AS last FROM engagement_posting e
        CROSS JOIN participant self ON self.engagement = e.item AND self.official = e.term
        CROSS JOIN participant other ON other.engagement = e.item AND other.country IS NOT self.country
        WHERE e.term = ? AND e.item BETWEEN ? AND ?
        GROUP BY other.official
      ) x JOIN term t ON t.pk = x.official JOIN official o ON o.id = t.key
      ORDER BY x.engagements DESC, o.id LIMIT ?`,
      findTermPk(db, official),
      low,
      high,
      first,
    )
    .map(({ engagements, last, ...row }) => ({
      official: officialOf(db, row),
      engagements,
      lastMet: last >= DATED_KEYS.low ? dayOfKey(last) : null,
    }));
}
