import type { TextQuery } from '../../model/text-query.ts';
import type { Database } from './database.ts';
import type { KeyRange } from './day-key.ts';
import { toTitleMatch } from './text-match.ts';

/**
 * Whether a title of the releases with keys in a range may match a query, as each of its words tells: the full-text index goes
 * through all texts that have any of them to find that no title has them all, and through those with one to find that none has that.
 */
export function mayTitleMatch(db: Database, keys: KeyRange, query: TextQuery): boolean {
  switch (query.op) {
    case 'TERM':
    case 'PREFIX':
      return isInTitle(db, keys, query);
    case 'PHRASE':
      return query.words.every((word) => isInTitle(db, keys, { op: 'TERM', word }));
    case 'AND':
      return query.parts.every((part) => mayTitleMatch(db, keys, part));
    case 'OR':
      return query.parts.some((part) => mayTitleMatch(db, keys, part));
    case 'NOT':
      return mayTitleMatch(db, keys, query.wanted);
    default:
      return query satisfies never;
  }
}

function isInTitle(db: Database, { low, high }: KeyRange, word: TextQuery): boolean {
  const found = db.get(
    `SELECT 1 FROM release_words WHERE release_words MATCH ?
    AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER) LIMIT 1`,
    toTitleMatch(word),
    low,
    high,
  );
  return found !== undefined;
}
