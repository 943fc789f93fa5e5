import { monthOf, type Period } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { CollectionTotals, EntityPeriod, MonthCount, StoreSummary } from '../measures.ts';
import { ask, batched, type Question } from './ask.ts';
import type { RunStatement } from './connection.ts';
import { namingTypeOf } from './contribution-rows.ts';
import { inPeriod, periodParameters, whereAll, wholeMonths } from './selection.ts';

const VERSION = `// version
MATCH (s:Store {id: 'graph'}) RETURN s.version AS version`;

// Counts of all nodes of a label come from the count store; the days at the ends, from the index.
const SUMMARY = `// summary
RETURN COUNT { (:Release) } AS releases,
  COUNT { (:Engagement) } AS engagements,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Official) } AS officials,
  COUNT { MATCH (c:Country) WHERE EXISTS { (c)<-[:NAMES]-() } } AS countries,
  COUNT { MATCH (rel:Relation) WHERE rel.heat IS NOT NULL } AS relations,
  head(COLLECT { MATCH (r:Release) WHERE r.day > '' RETURN r.day ORDER BY r.day LIMIT 1 }) AS firstRelease,
  head(COLLECT { MATCH (r:Release) WHERE r.day > '' RETURN r.day ORDER BY r.day DESC LIMIT 1 }) AS lastRelease`;

// The first and the last release of each stand at the ends of its part of the index.
const COLLECTIONS = `// collections
MATCH (c:Collection) WHERE c.id >= ''
WITH c ORDER BY c.id
RETURN c.id AS id, c.releases AS releases, ${dayAtEnd('ASC')} AS firstRelease, ${dayAtEnd('DESC')} AS lastRelease`;

const RELEASE_MONTHS = batched(
  'months of releases',
  `MATCH (m:ReleaseMonth) WHERE m.id >= q.from AND m.id <= q.to
  WITH m ORDER BY m.id
  RETURN collect({month: m.id, count: m.releases}) AS answer`,
);

const NAMED_COUNTRIES = `// named countries
MATCH (c:Country) WHERE EXISTS { (c)<-[:NAMES]-() }
RETURN c.key AS code ORDER BY code`;

function dayAtEnd(direction: 'ASC' | 'DESC'): string {
  return `head(COLLECT {
    MATCH (r:Release) WHERE r.collection = c.id AND r.day > ''
    RETURN r.day ORDER BY r.collection ${direction}, r.day ${direction} LIMIT 1
  })`;
}

/** Number of writes so far; 0 in a database that was not prepared. */
export async function version(run: RunStatement): Promise<number> {
  const [row] = await run<{ version: number }>(VERSION);
  return row?.version ?? 0;
}

/** What the store holds in all. */
export async function summary(run: RunStatement): Promise<StoreSummary> {
  const [row] = await run<StoreSummary>(SUMMARY);
  if (row === undefined) throw new Error('The summary of the graph gave no row.');
  return row;
}

/** Totals of collections, in order of id. */
export function collections(run: RunStatement): Promise<CollectionTotals[]> {
  return run<CollectionTotals>(COLLECTIONS);
}

/** Codes of the countries that releases name, in order. */
export async function namedCountries(run: RunStatement): Promise<string[]> {
  const rows = await run<{ code: string }>(NAMED_COUNTRIES);
  return rows.map(({ code }) => code);
}

/** Releases that name an entity, by month; the months that a period touches count whole. */
export function namingMonths(run: RunStatement, queries: readonly EntityPeriod[]): Promise<MonthCount[][]> {
  return askMonths(
    run,
    queries.map(({ entity, period }) => ({
      statement: namingMonthsOf(entity, period),
      parameters: { entity, ...periodParameters(wholeMonths(period)) },
    })),
  );
}

function namingMonthsOf(entity: NodeId, period: Period): string {
  return batched(
    'months of namings',
    `MATCH ()-[link:${namingTypeOf(entity)}]->()
  ${whereAll(['link.entity = q.entity', "link.date > ''", ...inPeriod('link.date', period)])}
  WITH substring(link.date, 0, 7) AS month, count(*) AS count ORDER BY month
  RETURN collect({month: month, count: count}) AS answer`,
  );
}

/** All releases by month; the months that a period touches count whole. */
export function releaseMonths(run: RunStatement, periods: readonly Period[]): Promise<MonthCount[][]> {
  return askMonths(
    run,
    periods.map(({ from = '0000-01', to = '9999-12' }) => ({
      statement: RELEASE_MONTHS,
      parameters: { from: monthOf(from), to: monthOf(to) },
    })),
  );
}

async function askMonths(run: RunStatement, questions: readonly Question[]): Promise<MonthCount[][]> {
  const answers = await ask<MonthCount[]>(run, questions);
  return answers.map((rows) => rows.map(({ month, count }) => ({ month, count })));
}
