import type { RelationRecord } from '../../model/graph-records.ts';

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
