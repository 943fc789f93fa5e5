import type { ReleaseWords } from '../../model/contribution.ts';
import type { Database } from './database.ts';

/** The words of a release, and the number of its row. */
export interface Worded extends ReleaseWords {
  readonly pk: number;
}

/** Writes the words that a release is found by. */
export function insertWords(db: Database, { pk, title, text }: Worded): void {
  db.run('INSERT INTO release_words (rowid, title, text) VALUES (CAST(? AS INTEGER), ?, ?)', pk, title, text);
}
