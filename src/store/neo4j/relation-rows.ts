import type { RelationRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import { askEach, batched, quickly } from './ask.ts';
import type { RunStatement } from './connection.ts';

/**
 * What a statement returns of a relation `rel`. Its totals are only there where it has an engagement or a statement:
 * the node alone stands for two countries that releases name together.
 */
export const RELATION_FIELDS =
  'rel {.id, .engagements, .statements, .scoreSum, .heat, .firstContact, .lastContact}';

/** A relation as `RELATION_FIELDS` gives it; days are "" where none is known. */
export interface RelationRow {
  readonly id: string;
  readonly engagements: number;
  readonly statements: number;
  readonly scoreSum: number;
  readonly heat: number;
  readonly firstContact: string;
  readonly lastContact: string;
}

/** The relation of a row. */
export function relationOf(row: RelationRow): RelationRecord {
  return {
    id: row.id,
    engagements: row.engagements,
    statements: row.statements,
    scoreSum: row.scoreSum,
    heat: row.heat,
    firstContact: row.firstContact === '' ? null : row.firstContact,
    lastContact: row.lastContact === '' ? null : row.lastContact,
  };
}

const RELATIONS = quickly(
  batched(
    'relations by id',
    `OPTIONAL MATCH (rel:Relation {id: q.key})
  WHERE rel.heat IS NOT NULL
  RETURN ${RELATION_FIELDS} AS answer`,
  ),
);

/** Relations with an engagement or a statement, by id; null for a miss. */
export function relations(run: RunStatement, ids: readonly NodeId[]): Promise<(RelationRecord | null)[]> {
  return askEach(run, RELATIONS, ids, relationOf);
}
