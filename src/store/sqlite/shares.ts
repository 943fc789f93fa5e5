import type { NodeId } from '../../model/node-id.ts';
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
import type { Period } from '../../model/date.ts';
import type { Database } from './database.ts';
import { DATED_KEYS, dayOfKey, keysOfPeriod } from './day-key.ts';
import { MARK_NUMBER } from './mark-kinds.ts';
import { findTermPk } from './terms.ts';

/** What stands with an entity in the same releases; most releases first. */
export function relatedOf(db: Database, { entity, kinds, period, first }: RelatedQuery): EntityShare[] {
  return marksBeside(
    db,
    entity,
    [...new Set(kinds)].map((kind) => MARK_NUMBER[kind]),
    period,
    first,
  );
}

/** Sectors or issues of the releases that report on a relation; most releases first. */
export function relationTopics(
  db: Database,
  { relation, kind, period, first }: RelationTopicQuery,
): EntityShare[] {
  return marksBeside(db, relation, [MARK_NUMBER[kind]], period, first);
}

interface ShareRow {
  readonly key: NodeId;
  readonly releases: number;
  readonly earliest: number | null;
  readonly latest: number | null;
}

function marksBeside(
  db: Database,
  key: NodeId,
  kinds: readonly number[],
  period: Period,
  first: number,
): EntityShare[] {
  const { low, high } = keysOfPeriod(period);
  const pk = findTermPk(db, key);
  return db
    .all<ShareRow>(
      `SELECT t.key, x.releases, x.earliest, x.latest FROM (
        SELECT m.term, count(*) AS releases,
          min(m.release) FILTER (WHERE m.release >= ?) AS earliest,
          max(m.release) FILTER (WHERE m.release >= ?) AS latest
        FROM release_posting p CROSS JOIN release_mark m
          ON m.release = p.item AND m.kind IN (SELECT value FROM json_each(?)) AND m.term <> p.term
        WHERE p.term = ? AND p.item BETWEEN ? AND ?
        GROUP BY m.term
      ) x JOIN term t ON t.pk = x.term
      ORDER BY x.releases DESC, t.key LIMIT ?`,
      DATED_KEYS.low,
      DATED_KEYS.low,
      JSON.stringify(kinds),
      pk,
      low,
      high,
      first,
    )
    .map(({ key: entity, releases, earliest, latest }) => ({
      entity,
      releases,
      firstSeen: earliest === null ? null : dayOfKey(earliest),
      lastSeen: latest === null ? null : dayOfKey(latest),
    }));
}

/** Relations that releases on any of the topics report on, each release once; most releases first. */
export function topicRelations(db: Database, { topics, period, first }: TopicRelationQuery): RelationShare[] {
  const { low, high } = keysOfPeriod(period);
  const pks = [...new Set(topics)].map((topic) => findTermPk(db, topic)).filter((pk) => pk !== null);
  return db
    .all<RelationShare>(
      `SELECT t.key AS relation, x.releases FROM (
        SELECT m.term, count(*) AS releases FROM (
          SELECT DISTINCT item FROM release_posting
          WHERE term IN (SELECT value FROM json_each(?)) AND item BETWEEN ? AND ?
        ) p CROSS JOIN release_mark m ON m.release = p.item AND m.kind = ?
        GROUP BY m.term
      ) x JOIN term t ON t.pk = x.term
      ORDER BY x.releases DESC, t.key LIMIT ?`,
      JSON.stringify(pks),
      low,
      high,
      MARK_NUMBER.RELATION,
      first,
    )
    .map(({ relation, releases }) => ({ relation, releases }));
}

/** Officials who took part in engagements of a relation; most engagements first. */
export function relationOfficials(db: Database, { relation, period, first }: RelationTop): OfficialShare[] {
  const { low, high } = keysOfPeriod(period);
  return db
    .all<OfficialShare>(
      `SELECT t.key AS official, x.engagements FROM (
        SELECT p.official, count(*) AS engagements FROM relation_engagement r
        CROSS JOIN participant p ON p.engagement = r.engagement
        WHERE r.relation = ? AND r.engagement BETWEEN ? AND ?
        GROUP BY p.official
      ) x JOIN term t ON t.pk = x.official
      ORDER BY x.engagements DESC, t.key LIMIT ?`,
      findTermPk(db, relation),
      low,
      high,
      first,
    )
    .map(({ official, engagements }) => ({ official, engagements }));
}

/** Officials of other countries who took part in the same engagements; most engagements first. */
export function counterpartsOf(
  db: Database,
  { official, period, first }: CounterpartQuery,
): CounterpartShare[] {
  const { low, high } = keysOfPeriod(period);
  return db
    .all<{ official: NodeId; engagements: number; last: number }>(
      `SELECT t.key AS official, x.engagements, x.last FROM (
        SELECT other.official, count(*) AS engagements, max(e.item) AS last FROM engagement_posting e
        CROSS JOIN participant self ON self.engagement = e.item AND self.official = e.term
        CROSS JOIN participant other ON other.engagement = e.item AND other.country IS NOT self.country
        WHERE e.term = ? AND e.item BETWEEN ? AND ?
        GROUP BY other.official
      ) x JOIN term t ON t.pk = x.official
      ORDER BY x.engagements DESC, t.key LIMIT ?`,
      findTermPk(db, official),
      low,
      high,
      first,
    )
    .map(({ official: other, engagements, last }) => ({
      official: other,
      engagements,
      lastMet: last >= DATED_KEYS.low ? dayOfKey(last) : null,
    }));
}
