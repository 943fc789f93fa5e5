import type { RelationRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import { ASKED, byKeys } from './by-keys.ts';
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

type RelationColumns = readonly [
  id: NodeId,
  engagements: number,
  statements: number,
  score_sum: number,
  heat: number,
  first_contact: string,
  last_contact: string,
];

/** The relations with ids; null for a miss. */
export function relationsById(db: Database, ids: readonly NodeId[]): (RelationRecord | null)[] {
  return byKeys<RelationColumns, RelationRecord>(
    db,
    `SELECT asked.key, r.id, r.engagements, r.statements, r.score_sum, r.heat, r.first_contact, r.last_contact
    FROM ${ASKED} CROSS JOIN relation r ON r.id = asked.value`,
    ids,
    ([, id, engagements, statements, score_sum, heat, first_contact, last_contact]) =>
      relationOf({ id, engagements, statements, score_sum, heat, first_contact, last_contact }),
  );
}

/** The relation of a row. */
export function relationOf(row: Omit<RelationRow, 'tone'>): RelationRecord {
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
