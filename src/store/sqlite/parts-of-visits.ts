import type { NodeId } from '../../model/node-id.ts';
import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Database } from './database.ts';

/** The visit that an engagement is part of; null for none. */
export function visitAround(db: Database, id: NodeId): NodeId | null {
  const row = db.get<{ id: NodeId }>(
    `SELECT v.id FROM engagement e
    JOIN report part ON part.engagement = e.pk
    JOIN report around ON around.id = json_extract(part.record, '$.partOf')
    JOIN engagement v ON v.pk = around.engagement
    WHERE e.id = ? GROUP BY v.pk ORDER BY count(*) DESC, v.id LIMIT 1`,
    id,
  );
  return row?.id ?? null;
}

/** The engagements that are part of a visit, first day first. */
export function partsOf(db: Database, id: NodeId): NodeId[] {
  return db
    .all<{ id: NodeId; day: string }>(
      `SELECT DISTINCT e.id, json_extract(e.record, '$.day') AS day FROM engagement v
      JOIN report around ON around.engagement = v.pk
      JOIN report part ON part.release = around.release AND json_extract(part.record, '$.partOf') = around.id
      JOIN engagement e ON e.pk = part.engagement
      WHERE v.id = ?`,
      id,
    )
    .filter((part) => visitAround(db, part.id) === id)
    .sort((a, b) => compareCodePoints(a.day, b.day) || compareCodePoints(a.id, b.id))
    .map((part) => part.id);
}
