import { foldText } from '../../common/fold-text.ts';
import type { OfficialRecord } from '../../model/graph-records.ts';
import type { Judgement } from '../../model/identity.ts';
import { searchWords } from '../../model/text-query.ts';
import type { IdentityChange } from '../graph-change.ts';
import type { Database } from './database.ts';

/** Writes who is who; officials that go are dropped afterwards, when no release shows them any more. */
export function writeIdentity(db: Database, change: IdentityChange): void {
  for (const id of change.dropSighted) {
    db.run('DELETE FROM sighted WHERE id = ?', id);
    db.run('DELETE FROM sighted_block WHERE sighted = ?', id);
  }
  for (const sighted of change.putSighted)
    db.run(
      'INSERT OR REPLACE INTO sighted VALUES (?, ?, ?)',
      sighted.id,
      sighted.official,
      JSON.stringify(sighted),
    );
  for (const { sighted } of change.putBlocks) db.run('DELETE FROM sighted_block WHERE sighted = ?', sighted);
  db.insertAll(
    'sighted_block',
    change.putBlocks.flatMap(({ sighted, blocks }) => blocks.map((block) => [block, sighted])),
  );
  for (const [a, b] of change.dropResemblances) db.run('DELETE FROM resemblance WHERE a = ? AND b = ?', a, b);
  for (const { a, b, likelihood, reasons, open } of change.putResemblances)
    db.run(
      'INSERT OR REPLACE INTO resemblance VALUES (?, ?, ?, ?, ?)',
      a,
      b,
      likelihood,
      JSON.stringify(reasons),
      open ? 1 : 0,
    );
  for (const id of change.dropJudgements) dropJudgement(db, id);
  for (const judgement of change.putJudgements) putJudgement(db, judgement);
  for (const official of change.putOfficials) putOfficial(db, official);
}

/** Takes officials away; what shows them must have gone before. */
export function dropOfficials(db: Database, { dropOfficials: ids }: IdentityChange): void {
  for (const id of ids) {
    const pk = officialPk(db, id);
    if (pk === null) continue;
    dropSpellings(db, pk);
    db.run('DELETE FROM official WHERE pk = ?', pk);
  }
}

/** The number of an official's row; null for none. */
export function officialPk(db: Database, id: string): number | null {
  return db.get<{ pk: number }>('SELECT pk FROM official WHERE id = ?', id)?.pk ?? null;
}

function putOfficial(db: Database, { id, name, aliases, country }: OfficialRecord): void {
  db.run(
    `INSERT INTO official (id, country, name, sort_name) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
    SET country = excluded.country, name = excluded.name, sort_name = excluded.sort_name`,
    id,
    country,
    name,
    foldText(name),
  );
  const pk = officialPk(db, id);
  if (pk === null) throw new Error(`The official ${id} was not written.`);
  dropSpellings(db, pk);
  for (const spelling of [name, ...aliases]) {
    const row = db.insert('INSERT INTO spelling (official, name) VALUES (?, ?)', pk, spelling);
    db.run(
      'INSERT INTO spelling_words (rowid, name) VALUES (CAST(? AS INTEGER), ?)',
      row,
      searchWords(spelling).join(' '),
    );
  }
}

function dropSpellings(db: Database, official: number): void {
  for (const { pk } of db.all<{ pk: number }>('SELECT pk FROM spelling WHERE official = ?', official))
    db.run('DELETE FROM spelling_words WHERE rowid = CAST(? AS INTEGER)', pk);
  db.run('DELETE FROM spelling WHERE official = ?', official);
}

function putJudgement(db: Database, judgement: Judgement): void {
  dropJudgement(db, judgement.id);
  db.run('INSERT INTO judgement VALUES (?, ?, ?)', judgement.id, judgement.at, JSON.stringify(judgement));
  for (const official of judgement.officials)
    db.run('INSERT INTO judged VALUES (?, ?)', official, judgement.id);
}

function dropJudgement(db: Database, id: string): void {
  db.run('DELETE FROM judged WHERE judgement = ?', id);
  db.run('DELETE FROM judgement WHERE id = ?', id);
}
