import type { StatementRecord } from '../../model/contribution.ts';
import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Database } from './database.ts';
import { monthOfDay } from './day-key.ts';
import { STATEMENTS } from './day-table.ts';
import { termsOfStatement } from './terms-of.ts';
import type { Touched } from './touched.ts';

/** Adds the statements of a release. */
export function addStatements(
  release: number,
  statements: readonly StatementRecord[],
  touched: Touched,
): void {
  const { rows, terms } = touched;
  const inTextOrder = [...statements].sort(
    (a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || compareCodePoints(a.id, b.id),
  );
  for (const [position, statement] of inTextOrder.entries()) {
    const { id, day, report, score, relations } = statement;
    const pk = rows.nextKey(STATEMENTS, day);
    rows.add('statement', pk, id, release, position, report, JSON.stringify(statement));
    terms.add(STATEMENTS, termsOfStatement(statement), pk);
    for (const relation of relations) {
      rows.add('relation_statement', terms.numberOf(relation), pk, score);
      touched.addRelation(relation, monthOfDay(day));
    }
  }
}

/** Takes away the statements of a release. */
export function removeStatements(db: Database, release: number, touched: Touched): void {
  const rows = db.all<{ pk: number; record: string }>(
    'SELECT pk, record FROM statement WHERE release = ?',
    release,
  );
  for (const { pk, record } of rows) {
    const statement = JSON.parse(record) as StatementRecord;
    for (const relation of statement.relations) {
      db.run(
        'DELETE FROM relation_statement WHERE relation = ? AND statement = ?',
        touched.terms.numberOf(relation),
        pk,
      );
      touched.addRelation(relation, monthOfDay(statement.day));
    }
    touched.terms.remove(STATEMENTS, termsOfStatement(statement), pk);
    db.run('DELETE FROM statement WHERE pk = ?', pk);
  }
}
