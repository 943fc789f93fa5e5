import type { EngagementRecord } from '../../model/graph-records.ts';
import type { NodeId } from '../../model/node-id.ts';
import { heatOf } from '../../relation/heat.ts';
import type { Database } from './database.ts';
import { monthOfDay } from './day-key.ts';
import { ENGAGEMENTS } from './day-table.ts';
import { termsOfEngagement } from './terms-of.ts';
import type { Touched } from './touched.ts';

/** Adds an engagement, and tells in `engagementOf` which reports are its own. */
export function addEngagement(
  engagement: EngagementRecord,
  engagementOf: Map<string, number>,
  touched: Touched,
): void {
  const { id, type, weight, day, countsFrom, participants, relations, reports } = engagement;
  const { rows, terms } = touched;
  const pk = rows.nextKey(ENGAGEMENTS, day);
  rows.add('engagement', pk, id, JSON.stringify(engagement), weight);
  terms.add(ENGAGEMENTS, termsOfEngagement(engagement), pk);
  const officials = participants.map(({ official }) => terms.numberOf(official));
  for (const [index, { country }] of participants.entries()) {
    const counterparts = officials.filter((_, other) => participants[other]?.country !== country);
    if (counterparts.length > 0)
      rows.add('official_engagement', officials[index] ?? null, pk, counterparts.join(','));
  }
  for (const relation of relations) {
    rows.add(
      'relation_engagement',
      terms.numberOf(relation),
      pk,
      type,
      weight,
      countsFrom,
      heatOf(weight, countsFrom),
      officials.join(','),
    );
    touched.addRelation(relation, monthOfDay(day));
  }
  for (const report of reports) engagementOf.set(report, pk);
}

/** Gives held reports to their engagements. */
export function leadReports(db: Database, engagementOf: ReadonlyMap<string, number>): void {
  for (const [report, engagement] of engagementOf)
    if (db.run('UPDATE report SET engagement = ? WHERE id = ?', engagement, report) === 0)
      throw new Error(`An engagement has a report that the store does not hold: ${report}.`);
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
  for (const { official } of engagement.participants)
    db.run(
      'DELETE FROM official_engagement WHERE official = ? AND engagement = ?',
      touched.terms.numberOf(official),
      row.pk,
    );
  db.run('UPDATE report SET engagement = NULL WHERE engagement = ?', row.pk);
  db.run('DELETE FROM engagement WHERE pk = ?', row.pk);
}
