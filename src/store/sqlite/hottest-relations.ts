import type { HottestQuery, RelationHeat } from '../graph-store.ts';
import type { Database } from './database.ts';
import { keysOfPeriod } from './day-key.ts';

/** Relations by the heat of their engagements in a period, hottest first. */
export function hottestRelations(
  db: Database,
  { period, minEngagements, first }: HottestQuery,
): RelationHeat[] {
  const rows =
    period.from === undefined && period.to === undefined
      ? db.all<RelationHeat>(
          `SELECT id AS relation, engagements, heat FROM relation
          WHERE engagements >= ? ORDER BY heat DESC, id LIMIT ?`,
          minEngagements,
          first,
        )
      : hottestWithin(db, { period, minEngagements, first });
  return rows.map(({ relation, engagements, heat }) => ({ relation, engagements, heat }));
}

/** Relations are few: each has its engagements of the period read from the index of its own. */
function hottestWithin(db: Database, { period, minEngagements, first }: HottestQuery): RelationHeat[] {
  const { low, high } = keysOfPeriod(period);
  return db.all<RelationHeat>(
    `SELECT r.id AS relation, count(*) AS engagements, CAST(sum(x.heat) AS REAL) AS heat FROM relation r
    CROSS JOIN term t ON t.key = r.id
    CROSS JOIN relation_engagement x ON x.relation = t.pk AND x.engagement BETWEEN ?1 AND ?2
    WHERE r.engagements >= ?3
    GROUP BY r.id HAVING count(*) >= ?3
    ORDER BY heat DESC, r.id LIMIT ?4`,
    low,
    high,
    minEngagements,
    first,
  );
}
