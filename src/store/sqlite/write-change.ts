import { mustBeAt } from '../store-errors.ts';
import type { GraphChange } from '../graph-change.ts';
import { addUp } from './add-up.ts';
import type { Database } from './database.ts';
import { versionOf } from './totals.ts';
import { Touched } from './touched.ts';
import { addEngagement, leadReports, removeEngagement } from './write-engagements.ts';
import { writeHistory } from './write-history.ts';
import { dropOfficials, writeIdentity } from './write-identity.ts';
import { addRelease, removeRelease } from './write-releases.ts';
import { noteWritten } from './write-written.ts';

/**
 * Makes a change inside the transaction around. Throws StoreConflictError if the version is not `basedOn`, and Error where
 * a report would be left without its engagement.
 */
export function writeChange(db: Database, change: GraphChange, basedOn: number): void {
  mustBeAt(versionOf(db), basedOn);
  const touched = new Touched(db);
  for (const id of change.dropEngagements) removeEngagement(db, id, touched);
  for (const { id } of change.putEngagements) removeEngagement(db, id, touched);
  for (const id of change.remove) removeRelease(db, id, touched);
  writeIdentity(db, change.whoIsWho);
  const engagementOf = new Map<string, number>();
  for (const engagement of change.putEngagements) addEngagement(engagement, engagementOf, touched);
  for (const contribution of change.add) addRelease(db, contribution, engagementOf, touched);
  touched.rows.write();
  leadReports(db, engagementOf);
  const stray = db.get<{ id: string }>('SELECT id FROM report WHERE engagement IS NULL LIMIT 1');
  if (stray !== undefined)
    throw new Error(`The report ${stray.id} is of no engagement that the change puts.`);
  addUp(db, touched);
  dropOfficials(db, change.whoIsWho);
  noteWritten(db, change, basedOn + 1);
  writeHistory(db, change);
  db.run('UPDATE store SET version = version + 1');
}
