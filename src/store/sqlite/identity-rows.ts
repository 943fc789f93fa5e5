import type { Judgement, PossibleDuplicate, Resemblance, Sighted } from '../../model/identity.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { BlockQuery } from '../lookups.ts';
import type { Page, PageRequest } from '../list-queries.ts';
import { allByKeys, ASKED, byKeys } from './by-keys.ts';
import type { Database } from './database.ts';
import { pageOf } from './page-of.ts';

/** The sighted officials with ids; null for a miss. */
export function sightedByIds(db: Database, ids: readonly NodeId[]): (Sighted | null)[] {
  return byKeys<readonly [record: string], Sighted>(
    db,
    `SELECT asked.key, s.record FROM ${ASKED} CROSS JOIN sighted s ON s.id = asked.value`,
    ids,
    ([, record]) => JSON.parse(record) as Sighted,
  );
}

/** The sighted officials that an official is grouped of, in order of id. */
export function sightedAs(db: Database, official: NodeId): Sighted[] {
  return db
    .all<{ record: string }>('SELECT record FROM sighted WHERE official = ? ORDER BY id', official)
    .map(({ record }) => JSON.parse(record) as Sighted);
}

/** The first sighted officials of blocks, in order of id: of many with one statement, since most hold nobody. */
export function sightedInBlocks(db: Database, queries: readonly BlockQuery[]): NodeId[][] {
  const members = new Map<BlockQuery, NodeId[]>();
  for (const [first, alike] of Map.groupBy(queries, (query) => query.first)) {
    const found = byKeys<readonly [sighted: string], NodeId[]>(
      db,
      `SELECT asked.key, (
        SELECT json_group_array(sighted) FROM (
          SELECT sighted FROM sighted_block WHERE block = asked.value ORDER BY sighted LIMIT ?2
        )
      ) FROM ${ASKED} WHERE EXISTS (SELECT 1 FROM sighted_block WHERE block = asked.value)`,
      alike.map(({ block }) => block),
      ([, sighted]) => JSON.parse(sighted) as NodeId[],
      first,
    );
    for (const [index, query] of alike.entries()) members.set(query, found[index] ?? []);
  }
  return queries.map((query) => members.get(query) ?? []);
}

interface ResemblanceRow {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly likelihood: number;
  readonly reasons: string;
  readonly open: number;
}

type ResemblanceColumns = readonly [a: NodeId, b: NodeId, likelihood: number, reasons: string, open: number];

/** The resemblances of sighted officials, in order of ids: of many with one statement, since most have none. */
export function resemblancesOf(db: Database, sighted: readonly NodeId[]): Resemblance[][] {
  const ofThose = (end: 'a' | 'b') =>
    `SELECT asked.key, r.a, r.b, r.likelihood, r.reasons, r.open FROM ${ASKED} CROSS JOIN resemblance r ON r.${end} = asked.value`;
  return allByKeys<ResemblanceColumns, Resemblance>(
    db,
    `${ofThose('a')} UNION ALL ${ofThose('b')} ORDER BY 2, 3`,
    sighted,
    ([, a, b, likelihood, reasons, open]) => ({
      a,
      b,
      likelihood,
      reasons: JSON.parse(reasons) as string[],
      open: open === 1,
    }),
  );
}

/** The releases that show a sighted official, in order of id. */
export function releasesShowing(db: Database, sighted: NodeId): NodeId[] {
  return db
    .all<{ id: NodeId }>(
      'SELECT r.id FROM sighting s JOIN release r ON r.pk = s.release WHERE s.sighted = ? ORDER BY r.id',
      sighted,
    )
    .map(({ id }) => id);
}

/** The judgement with an id; null for a miss. */
export function judgementById(db: Database, id: NodeId): Judgement | null {
  const row = db.get<JudgementRow>('SELECT record FROM judgement WHERE id = ?', id);
  return row === undefined ? null : judgementOf(row);
}

/** The judgements on sighted officials, in order of id. */
export function judgementsOn(db: Database, sighted: readonly NodeId[]): Judgement[][] {
  return allByKeys<readonly [record: string], Judgement>(
    db,
    `SELECT asked.key, j.record FROM ${ASKED} CROSS JOIN judged x ON x.sighted = asked.value
    CROSS JOIN judgement j ON j.id = x.judgement ORDER BY j.id`,
    sighted,
    ([, record]) => judgementOf({ record }),
  );
}

/** A page of judgements, newest first. */
export function listJudgements(db: Database, { first, after }: PageRequest): Page<Judgement> {
  const [at = '', id = ''] = after ?? [];
  const rows = db.all<JudgementRow>(
    `SELECT record FROM judgement
    ${after === null ? '' : 'WHERE at <= ? AND (at < ? OR id > ?)'} ORDER BY at DESC, id LIMIT ?`,
    ...(after === null ? [] : [at, at, id]),
    first + 1,
  );
  return pageOf(rows.map(judgementOf), first, (node) => ({ node, key: [node.at, node.id] }));
}

/** How many judgements there are. */
export function countJudgements(db: Database): number {
  return db.get<{ count: number }>('SELECT count(*) AS count FROM judgement')?.count ?? 0;
}

interface DoubtRow extends ResemblanceRow {
  readonly p: NodeId;
  readonly q: NodeId;
}

/** A page of officials who may be one, likeliest first. */
export function listPossibleDuplicates(db: Database, { first, after }: PageRequest): Page<PossibleDuplicate> {
  const [likelihood = 0, a = '', b = ''] = after ?? [];
  const rows = db.all<DoubtRow>(
    `SELECT r.*, x.official AS p, y.official AS q FROM resemblance r
    JOIN sighted x ON x.id = r.a JOIN sighted y ON y.id = r.b
    WHERE r.open = 1 ${after === null ? '' : 'AND r.likelihood <= ? AND (r.likelihood < ? OR (r.a, r.b) > (?, ?))'}
    ORDER BY r.likelihood DESC, r.a, r.b LIMIT ?`,
    ...(after === null ? [] : [likelihood, likelihood, a, b]),
    first + 1,
  );
  return pageOf(rows, first, (row) => ({
    node: {
      officials: [row.p, row.q],
      likelihood: row.likelihood,
      reasons: JSON.parse(row.reasons) as string[],
    },
    key: [row.likelihood, row.a, row.b],
  }));
}

/** How many pairs of officials may be one. */
export function countPossibleDuplicates(db: Database): number {
  return db.get<{ count: number }>('SELECT count(*) AS count FROM resemblance WHERE open = 1')?.count ?? 0;
}

interface JudgementRow {
  readonly record: string;
}

function judgementOf({ record }: JudgementRow): Judgement {
  return JSON.parse(record) as Judgement;
}
