import type { Contribution, Report } from '../../model/contribution.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { ReleaseKind } from '../../model/release.ts';
import type { Database } from './database.ts';
import { RELEASES } from './day-table.ts';
import { dayNumberOfKey } from './day-key.ts';
import { addMarks, marksOf } from './release-marks.ts';
import { addReleaseRow, removeReleaseRow } from './release-rows.ts';
import { termsOfRelease, type Brought } from './terms-of.ts';
import type { Touched } from './touched.ts';
import { addSightings, removeSightings } from './write-sightings.ts';
import { addStatements, removeStatements } from './write-statements.ts';

/**
 * Adds all that a release brings. Its reports are given to their engagements, and taken out of `engagementOf`.
 */
export function addRelease(
  db: Database,
  contribution: Contribution,
  engagementOf: Map<string, number>,
  touched: Touched,
): void {
  const { release, reading, words, namings, sightings, relations, reports, statements } = contribution;
  const brought: Brought = { namings, sightings, relations };
  const { rows, terms } = touched;
  const pk = rows.nextKey(RELEASES, release.day);
  addReleaseRow(rows, pk, release);
  rows.add('release_body', pk, release.text, reading, JSON.stringify(brought));
  rows.addWords({ pk, ...words });
  const types = reports.map(({ type }) => type);
  terms.add(RELEASES, termsOfRelease(release, brought, types), pk);
  const marks = marksOf(brought, terms);
  addMarks(rows, pk, marks);
  for (const [position, report] of reports.entries()) {
    const { id, block, day } = report;
    rows.add('report', id, pk, position, block, day, engagementOf.get(id) ?? null, JSON.stringify(report));
    engagementOf.delete(id);
  }
  addStatements(pk, statements, touched);
  addSightings(db, pk, sightings, touched);
  touched.counts.add(release.day, brought, 1);
  touched.shared.add(dayNumberOfKey(pk), marks, 1);
}

/** Takes away all that a release brought. Passes over what is not there. */
export function removeRelease(db: Database, id: NodeId, touched: Touched): void {
  const row = db.get<RemovedRow>(
    `SELECT r.pk, r.day, r.kind, r.publisher_country, r.collection, r.language, b.brought
    FROM release r JOIN release_body b ON b.release = r.pk WHERE r.id = ?`,
    id,
  );
  if (row === undefined) return;
  const brought = JSON.parse(row.brought) as Brought;
  const types = db
    .all<{ record: string }>('SELECT record FROM report WHERE release = ?', row.pk)
    .map(({ record }) => (JSON.parse(record) as Report).type);
  const release = { ...row, publisher: { country: row.publisher_country, name: '' } };
  removeStatements(db, row.pk, touched);
  removeSightings(db, row.pk, brought.sightings, touched);
  touched.terms.remove(RELEASES, termsOfRelease(release, brought, types), row.pk);
  touched.counts.add(row.day, brought, -1);
  touched.shared.add(dayNumberOfKey(row.pk), marksOf(brought, touched.terms), -1);
  db.run('DELETE FROM report WHERE release = ?', row.pk);
  db.run('DELETE FROM release_mark WHERE release = ?', row.pk);
  db.run('DELETE FROM release_words WHERE rowid = CAST(? AS INTEGER)', row.pk);
  db.run('DELETE FROM release_body WHERE release = ?', row.pk);
  removeReleaseRow(db, row.pk);
}

interface RemovedRow {
  readonly pk: number;
  readonly day: string;
  readonly kind: ReleaseKind;
  readonly publisher_country: string | null;
  readonly collection: string;
  readonly language: string;
  readonly brought: string;
}
