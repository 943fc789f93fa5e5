import { StoreUnavailableError } from '../store-errors.ts';
import type { OlderStore } from '../graph-store.ts';
import { copyOlder } from './copy-older.ts';
import { type Database, IN_MEMORY } from './database.ts';
import { INITIAL } from './migrations/0001-initial.ts';
import { IDENTITY } from './migrations/0002-identity.ts';
import { wordsOnce } from './migrations/0003-words-once.ts';
import { WRITTEN } from './migrations/0004-written.ts';
import { addresses } from './migrations/0005-addresses.ts';
import { REVISIONS } from './migrations/0006-revisions.ts';
import { sharedReleases } from './migrations/0007-shared-releases.ts';
import { WEIGHTS } from './migrations/0008-weights.ts';
import { YEARS } from './migrations/0009-years.ts';
import { WHO_MET } from './migrations/0010-who-met.ts';
import { FEWER_POSTINGS } from './migrations/0011-fewer-postings.ts';

/** A step of the schema: a script of SQL, or what it takes a program to do. */
export type Migration = string | ((db: Database) => void);

/** Steps of the schema, the first one number 1; one that was published is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  INITIAL,
  IDENTITY,
  wordsOnce,
  WRITTEN,
  addresses,
  REVISIONS,
  sharedReleases,
  WEIGHTS,
  YEARS,
  WHO_MET,
  FEWER_POSTINGS,
];

/** Tells the file from those of other programs: "ENTN". */
const APPLICATION_ID = 0x454e544e;

/**
 * Brings the schema up to date, in one transaction, and tells of an older store and where a copy of it lies. Throws StoreUnavailableError, with nothing changed, where the file is
 * another program's or a newer version's.
 */
export function migrate(db: Database): OlderStore | null {
  return db.write(() => {
    const owner = db.get<{ application_id: number }>('PRAGMA application_id')?.application_id ?? 0;
    const number = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
    if (owner !== APPLICATION_ID) {
      const foreign = db.get('SELECT 1 FROM sqlite_schema LIMIT 1') !== undefined;
      if (foreign || owner !== 0)
        throw new StoreUnavailableError(`${db.file} is a database of another program: choose another file.`);
      db.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
    }
    if (number > MIGRATIONS.length)
      throw new StoreUnavailableError(
        `${db.file} has schema ${number}, written by a newer version of Entente; this one knows ${MIGRATIONS.length} at most: install the newer version.`,
      );
    const older = number > 0 && number < MIGRATIONS.length;
    const copy = older && db.file !== IN_MEMORY ? copyOlder(db.file, number) : null;
    for (const step of MIGRATIONS.slice(number)) takeStep(db, step);
    db.execute(`PRAGMA user_version = ${MIGRATIONS.length}`);
    return older ? { schema: number, copy } : null;
  });
}

/** Takes one step, inside the transaction around. */
export function takeStep(db: Database, step: Migration): void {
  if (typeof step === 'string') db.execute(step);
  else step(db);
}
