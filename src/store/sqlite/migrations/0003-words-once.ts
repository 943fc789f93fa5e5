import { foldText } from '../../../common/fold-text.ts';
import type { Database } from '../database.ts';
import { insertWords, type Worded } from '../release-words.ts';

/**
 * Words of releases stand in the index once, and no longer their beginnings too: half the time of every write went there,
 * and a search for a beginning is answered from the words as well.
 */
export function wordsOnce(db: Database): void {
  db.execute(`
    DROP TABLE release_words;
    CREATE VIRTUAL TABLE release_words USING fts5 (
      title, text, content = '', contentless_delete = 1, tokenize = 'ascii'
    );
  `);
  const releases = db.each<Worded>(
    'SELECT r.pk, r.title, b.text FROM release r JOIN release_body b ON b.release = r.pk',
  );
  for (const { pk, title, text } of releases)
    insertWords(db, { pk, title: foldText(title), text: foldText(text) });
}
