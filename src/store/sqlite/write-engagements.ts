import type { EngagementRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import { heatOf } from '../../relation/heat.ts';
import type { Database } from './database.ts';
import { monthOfDay } from './day-key.ts';
import { ENGAGEMENTS } from './day-table.ts';
import { nextKey } from './terms.ts';
import { termsOfEngagement } from './terms-of.ts';
import type { Touched } from './touched.ts';

/** Writes an engagement, and gives it its reports, which must be there. */
export function addEngagement(db: Database, engagement: EngagementRecord, touched: Touched): void {
  const { id, type, weight, day, countsFrom, participants, relations, reports } = engagement;
  const pk = nextKey(db, ENGAGEMENTS, day);
  db.run('INSERT INTO engagement VALUES (?, ?, ?)', pk, id, JSON.stringify(engagement));
  const { terms } = touched;
  terms.add(ENGAGEMENTS, termsOfEngagement(engagement), pk);
  for (const { official, country } of participants)
    db.run('INSERT INTO participant VALUES (?, ?, ?)', pk, terms.numberOf(official), country);
  for (const relation of relations) {
    db.run(
      'INSERT INTO relation_engagement VALUES (?, ?, ?, ?, ?, ?)',
      terms.numberOf(relation),
      pk,
      type,
      weight,
      countsFrom,
      heatOf(weight, countsFrom),
    );
    touched.addRelation(relation, monthOfDay(day));
  }
  for (const report of reports)
    if (db.run('UPDATE report SET engagement = ? WHERE id = ?', pk, report) === 0)
      throw new Error(`The engagement ${id} has a report that the store does not hold: ${report}.`);
}

/** Takes an engagement away; its reports are left without one. Passes over what is not there. */
export function removeEngagement(db: Database, id: NodeId, touched: Touched): void {
  const row = db.get<{ pk: number; record: string }>('SELECT pk, record FROM engagement WHERE id = ?', id);
  if (row === undefined) return;
  const engagement = JSON.parse(row.record) as EngagementRecord;
  for (const relation of engagement.relations) {
    db.run(
      'DELETE FROM relation_engagement WHERE relation = ? AND engagement = ?',
      touched.terms.numberOf(relation),
      row.pk,
    );
    touched.addRelation(relation, monthOfDay(engagement.day));
  }
  touched.terms.remove(ENGAGEMENTS, termsOfEngagement(engagement), row.pk);
  db.run('DELETE FROM participant WHERE engagement = ?', row.pk);
  db.run('UPDATE report SET engagement = NULL WHERE engagement = ?', row.pk);
  db.run('DELETE FROM engagement WHERE pk = ?', row.pk);
}
