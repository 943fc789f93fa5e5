import type { Judgement, PossibleDuplicate, Resemblance, Sighted, Tallies } from '../../model/identity.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { BlockQuery } from '../lookups.ts';
import type { Page, PageRequest } from '../list-queries.ts';
import { ask, askEach, batched } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { afterValue, askPages, limitOf } from './page-of.ts';

const SIGHTED_FIELDS = 's {.id, .official, .country, .names, .nameCounts, .posts, .postCounts}';
const RESEMBLANCE_FIELDS = 'r {.a, .b, .likelihood, .reasons, .open}';
const JUDGEMENT_FIELDS = 'j {.id, .verdict, .officials, .by, .at, .why}';

// A node without an official stands only where a judgement speaks of it.
const SIGHTED = batched(
  'sighted officials by id',
  `OPTIONAL MATCH (s:Sighted {id: q.key})
  WHERE s.official IS NOT NULL
  RETURN ${SIGHTED_FIELDS} AS answer`,
);

const SIGHTED_AS = batched(
  'sighted officials of officials',
  `MATCH (s:Sighted {official: q.official})
  WITH s ORDER BY s.id
  RETURN collect(${SIGHTED_FIELDS}) AS answer`,
);

const SIGHTED_IN_BLOCK = batched(
  'sighted officials in blocks',
  `MATCH (:Sighted)-[x:IN_BLOCK]->()
  WHERE x.block = q.block AND x.sighted >= ''
  WITH x ORDER BY x.block, x.sighted LIMIT $limit
  RETURN collect(x.sighted) AS answer`,
);

const RESEMBLANCES = batched(
  'resemblances of sighted officials',
  `MATCH (:Sighted {id: q.sighted})-[r:RESEMBLES]-(:Sighted)
  WITH r ORDER BY r.a, r.b
  RETURN collect(${RESEMBLANCE_FIELDS}) AS answer`,
);

const RELEASES_SHOWING = batched(
  'releases that show sighted officials',
  `MATCH (r:Release)-[shown:SHOWS]->(:Official)
  WHERE shown.sighted = q.sighted
  WITH DISTINCT r ORDER BY r.id
  RETURN collect(r.id) AS answer`,
);

const JUDGEMENTS = batched(
  'judgements by id',
  `OPTIONAL MATCH (j:Judgement {id: q.key})
  RETURN ${JUDGEMENT_FIELDS} AS answer`,
);

const JUDGEMENTS_ON = batched(
  'judgements on sighted officials',
  `MATCH (:Sighted {id: q.sighted})<-[:JUDGES]-(j:Judgement)
  WITH j ORDER BY j.id
  RETURN collect(${JUDGEMENT_FIELDS}) AS answer`,
);

const COUNT_JUDGEMENTS = `// judgements counted
RETURN COUNT { (:Judgement) } AS count`;

const COUNT_DUPLICATES = `// possible duplicates counted
MATCH (:Sighted)-[r:RESEMBLES]->(:Sighted) WHERE r.doubt >= 0
RETURN count(r) AS count`;

interface SightedRow {
  readonly id: NodeId;
  readonly official: NodeId;
  readonly country: string | null;
  readonly names: readonly string[];
  readonly nameCounts: readonly number[];
  readonly posts: readonly string[];
  readonly postCounts: readonly number[];
}

/** Sighted officials by id; null for a miss. */
export function sighted(run: RunStatement, ids: readonly NodeId[]): Promise<(Sighted | null)[]> {
  return askEach(run, SIGHTED, ids, sightedOf);
}

/** The sighted officials that officials are grouped of, in order of id. */
export async function sightedAs(run: RunStatement, officials: readonly NodeId[]): Promise<Sighted[][]> {
  const answers = await ask<SightedRow[]>(
    run,
    officials.map((official) => ({ statement: SIGHTED_AS, parameters: { official } })),
  );
  return answers.map((rows) => rows.map(sightedOf));
}

/** The first sighted officials of blocks, in order of id. */
export function sightedInBlock(run: RunStatement, queries: readonly BlockQuery[]): Promise<NodeId[][]> {
  return ask<NodeId[]>(
    run,
    queries.map(({ block, first }) => ({ statement: SIGHTED_IN_BLOCK, parameters: { block }, limit: first })),
  );
}

/** The resemblances of sighted officials, in order of ids. */
export async function resemblances(run: RunStatement, ids: readonly NodeId[]): Promise<Resemblance[][]> {
  const answers = await ask<Resemblance[]>(
    run,
    ids.map((id) => ({ statement: RESEMBLANCES, parameters: { sighted: id } })),
  );
  return answers.map((rows) =>
    rows.map(({ a, b, likelihood, reasons, open }) => ({ a, b, likelihood, reasons, open })),
  );
}

/** The releases that show sighted officials, in order of id. */
export function releasesShowing(run: RunStatement, ids: readonly NodeId[]): Promise<NodeId[][]> {
  return ask<NodeId[]>(
    run,
    ids.map((id) => ({ statement: RELEASES_SHOWING, parameters: { sighted: id } })),
  );
}

/** Judgements by id; null for a miss. */
export function judgements(run: RunStatement, ids: readonly NodeId[]): Promise<(Judgement | null)[]> {
  return askEach(run, JUDGEMENTS, ids, judgementOf);
}

/** The judgements on sighted officials, in order of id. */
export async function judgementsOn(run: RunStatement, ids: readonly NodeId[]): Promise<Judgement[][]> {
  const answers = await ask<Judgement[]>(
    run,
    ids.map((id) => ({ statement: JUDGEMENTS_ON, parameters: { sighted: id } })),
  );
  return answers.map((rows) => rows.map(judgementOf));
}

/** Judgements a page a query, newest first. */
export function listJudgements(
  run: RunStatement,
  queries: readonly PageRequest[],
): Promise<Page<Judgement>[]> {
  return askPages(
    run,
    queries.map((query) => ({
      statement: batched(
        'judgements listed',
        `MATCH (j:Judgement)
  WHERE j.at >= ''${query.after === null ? '' : ` AND ${afterValue('j.at', 'j.id')}`}
  WITH j ORDER BY j.at DESC, j.id LIMIT $limit
  RETURN collect({node: ${JUDGEMENT_FIELDS}, key: [j.at, j.id]}) AS answer`,
      ),
      parameters: { after: query.after },
      limit: limitOf(query),
    })),
    judgementOf,
  );
}

/** How many judgements there are. */
export async function countJudgements(run: RunStatement): Promise<number> {
  const [row] = await run<{ count: number }>(COUNT_JUDGEMENTS);
  return row?.count ?? 0;
}

const AFTER_DUPLICATE =
  'r.doubt <= q.after[0] AND (r.doubt < q.after[0] OR r.a > q.after[1] OR r.a = q.after[1] AND r.b > q.after[2])';

interface DuplicateRow {
  readonly p: NodeId;
  readonly q: NodeId;
  readonly likelihood: number;
  readonly reasons: readonly string[];
}

/** Officials who may be one, a page a query, likeliest first. */
export function listPossibleDuplicates(
  run: RunStatement,
  queries: readonly PageRequest[],
): Promise<Page<PossibleDuplicate>[]> {
  return askPages(
    run,
    queries.map((query) => ({
      statement: batched(
        'possible duplicates listed',
        `MATCH (x:Sighted)-[r:RESEMBLES]->(y:Sighted)
  WHERE r.doubt >= 0${query.after === null ? '' : ` AND ${AFTER_DUPLICATE}`}
  WITH x, r, y ORDER BY r.doubt DESC, r.a, r.b LIMIT $limit
  RETURN collect({
    node: {p: x.official, q: y.official, likelihood: r.likelihood, reasons: r.reasons},
    key: [r.doubt, r.a, r.b]
  }) AS answer`,
      ),
      parameters: { after: query.after },
      limit: limitOf(query),
    })),
    ({ p, q, likelihood, reasons }: DuplicateRow): PossibleDuplicate => ({
      officials: [p, q],
      likelihood,
      reasons,
    }),
  );
}

/** How many pairs of officials may be one. */
export async function countPossibleDuplicates(run: RunStatement): Promise<number> {
  const [row] = await run<{ count: number }>(COUNT_DUPLICATES);
  return row?.count ?? 0;
}

function sightedOf(row: SightedRow): Sighted {
  return {
    id: row.id,
    official: row.official,
    country: row.country,
    names: talliesOf(row.names, row.nameCounts),
    posts: talliesOf(row.posts, row.postCounts),
  };
}

function talliesOf(texts: readonly string[], counts: readonly number[]): Tallies {
  return texts.map((text, index) => [text, counts[index] ?? 0] as const);
}

function judgementOf({ id, verdict, officials, by, at, why }: Judgement): Judgement {
  return { id, verdict, officials, by, at, why };
}
