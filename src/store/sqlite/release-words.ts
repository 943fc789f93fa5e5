import { searchWords } from '../../model/text-query.ts';
import type { Database } from './database.ts';

/** Writes the words that a release is found by. */
export function insertWords(
  db: Database,
  release: number,
  { title, text }: { readonly title: string; readonly text: string },
): void {
  db.run(
    'INSERT INTO release_words (rowid, title, text) VALUES (CAST(? AS INTEGER), ?, ?)',
    release,
    searchWords(title).join(' '),
    searchWords(text).join(' '),
  );
}
