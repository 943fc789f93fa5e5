import type { RelationRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Database } from './database.ts';

/** A relation's row as the lists read it. */
export interface RelationRow {
  readonly id: NodeId;
  readonly engagements: number;
  readonly statements: number;
  readonly score_sum: number;
  readonly heat: number;
  readonly tone: number;
  readonly first_contact: string;
  readonly last_contact: string;
}

/** The relation with an id; null for a miss. */
export function relationById(db: Database, id: NodeId): RelationRecord | null {
  const row = db.get<RelationRow>('SELECT * FROM relation WHERE id = ?', id);
  return row === undefined ? null : relationOf(row);
}

/** The relation of a row. */
export function relationOf(row: RelationRow): RelationRecord {
  return {
    id: row.id,
    engagements: row.engagements,
    statements: row.statements,
    scoreSum: row.score_sum,
    heat: row.heat,
    firstContact: row.first_contact === '' ? null : row.first_contact,
    lastContact: row.last_contact === '' ? null : row.last_contact,
  };
}
