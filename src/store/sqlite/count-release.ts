import { keyOf, relationsAmong } from '../../model/node-id.ts';
import type { Database } from './database.ts';
import { monthOfDay } from './day-key.ts';
import type { Brought } from './terms-of.ts';

const TOPICS: ReadonlySet<string> = new Set(['SECTOR', 'ISSUE', 'ORGANIZATION']);

/** Counts a release (1), or takes it out of the counts (-1), wherever only the number of releases matters. */
export function countRelease(db: Database, day: string, { namings, relations }: Brought, step: 1 | -1): void {
  const month = monthOfDay(day);
  const named = namings.filter(({ kind }) => kind === 'COUNTRY').map(({ entity }) => keyOf(entity));
  const topics = namings.filter(({ kind }) => TOPICS.has(kind)).map(({ entity }) => entity);
  if (month !== '') {
    db.run(
      'INSERT INTO release_month VALUES (?, ?) ON CONFLICT DO UPDATE SET releases = releases + excluded.releases',
      month,
      step,
    );
    if (step < 0) db.run('DELETE FROM release_month WHERE month = ? AND releases = 0', month);
    for (const relation of relationsAmong(named)) countInMonth(db, relation, month, step);
  }
  for (const relation of relations) for (const topic of topics) countOnTopic(db, relation, topic, step);
}

function countInMonth(db: Database, relation: string, month: string, step: 1 | -1): void {
  db.run(
    `INSERT INTO relation_month (relation, month, releases) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET releases = releases + excluded.releases`,
    relation,
    month,
    step,
  );
  if (step < 0)
    db.run(
      `DELETE FROM relation_month
      WHERE relation = ? AND month = ? AND releases = 0 AND engagements = 0 AND statements = 0`,
      relation,
      month,
    );
}

function countOnTopic(db: Database, relation: string, topic: string, step: 1 | -1): void {
  db.run(
    'INSERT INTO relation_topic VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET releases = releases + excluded.releases',
    relation,
    topic,
    step,
  );
  if (step < 0)
    db.run('DELETE FROM relation_topic WHERE relation = ? AND topic = ? AND releases = 0', relation, topic);
}
