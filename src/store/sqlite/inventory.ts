import type { Inventory } from '../measures.ts';
import type { Database } from './database.ts';

/** How much of everything there is, row by row. */
export function inventoryOf(db: Database): Inventory {
  const count = (table: string) =>
    db.get<{ count: number }>(`SELECT count(*) AS count FROM ${table}`)?.count ?? 0;
  return {
    releases: count('release'),
    revisions: count('revision'),
    published: count('release WHERE publisher_country IS NOT NULL'),
    reports: count('report'),
    engagements: count('engagement'),
    statements: count('statement'),
    officials: count('official'),
    sighted: count('sighted'),
    resemblances: count('resemblance'),
    judgements: count('judgement'),
    judged: count('judged'),
    relations: count('relation'),
  };
}
