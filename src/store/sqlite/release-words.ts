import { foldText } from '../../common/fold-text.ts';
import type { Database } from './database.ts';

/** What the words of a release are taken from, and the number of its row. */
export interface Worded {
  readonly pk: number;
  readonly title: string;
  readonly text: string;
}

/** Writes the words that a release is found by. */
export function insertWords(db: Database, { pk, title, text }: Worded): void {
  db.run(
    'INSERT INTO release_words (rowid, title, text) VALUES (CAST(? AS INTEGER), ?, ?)',
    pk,
    foldText(title),
    foldText(text),
  );
}
