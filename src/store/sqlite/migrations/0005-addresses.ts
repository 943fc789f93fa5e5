import { wordsDigest } from '../../../model/words-digest.ts';
import type { Database } from '../database.ts';

/**
 * Where else than at first a release was found, and what its words are. Most releases stand at one address: the column tells
 * of others in their order, as JSON, NULL for none, and the table finds a release by them.
 */
export function addresses(db: Database): void {
  db.execute(`
    ALTER TABLE release ADD COLUMN other_addresses TEXT;
    ALTER TABLE release ADD COLUMN words_digest TEXT NOT NULL DEFAULT '';
    CREATE TABLE release_address (
      address TEXT NOT NULL,
      release INTEGER NOT NULL,
      PRIMARY KEY (address, release)
    ) STRICT, WITHOUT ROWID;
  `);
  const texts = db.each<{ pk: number; text: string }>('SELECT release AS pk, text FROM release_body');
  for (const { pk, text } of texts)
    db.run('UPDATE release SET words_digest = ? WHERE pk = ?', wordsDigest(text), pk);
  db.execute('CREATE INDEX release_words_digest ON release (words_digest)');
}
