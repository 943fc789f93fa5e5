import type { IsoDate } from '../../model/date.ts';
import type { Keyset, PageRequest } from '../list-queries.ts';
import { compareCodePoints } from '../../common/code-point-order.ts';
import type { Condition } from './condition.ts';
import type { Database, Value } from './database.ts';
import { dayOfKey, keysOfDay, type KeyRange } from './day-key.ts';
import type { DayTable } from './day-table.ts';
import { EVERYTHING, findTerm, type Term } from './terms.ts';

/** What rows are wanted of a table. */
export interface DayFilter {
  readonly keys: KeyRange;
  /** Terms, one of each group of which must hold. */
  readonly groups: readonly (readonly string[])[];
  /** FTS5 query over the words of releases. */
  readonly match?: string | undefined;
}

/** A row of a page: its key, day and id. */
export interface DayItem {
  readonly pk: number;
  readonly day: IsoDate | '';
  readonly id: string;
}

export type DayOrder = 'NEWEST' | 'OLDEST';

/** Rows that a probe of the full-text index costs as much as. */
const COST_OF_PROBE = 200;
/** Ordered lists of terms that are merged as they are read; more are gathered first. */
const MOST_MERGED = 40;

/** A page of the rows that a filter wants by day, then id; one more than asked for where there are more. */
export function listByDay(
  db: Database,
  table: DayTable,
  filter: DayFilter,
  order: DayOrder,
  { first, after }: PageRequest,
): DayItem[] {
  const begin = after === null ? null : beginning(after);
  const keys = begin === null ? filter.keys : keysFrom(filter.keys, begin.day, order);
  const withId: Columns = (item, row) =>
    `${item} AS pk, ${row === undefined ? `(SELECT id FROM ${table.name} WHERE pk = ${item})` : `${row}.id`} AS id`;
  const plan = planOf(db, table, { ...filter, keys }, withId, begin);
  if (plan === null) return [];
  const page: DayItem[] = [];
  let block: DayItem[] = [];
  const closeBlock = () => {
    page.push(...block.sort((a, b) => compareCodePoints(a.id, b.id)));
    block = [];
  };
  const direction = order === 'NEWEST' ? 'DESC' : 'ASC';
  const rows = db.eachRow<readonly [pk: number, id: string | null]>(
    `${plan.sql} ORDER BY 1 ${direction}`,
    ...plan.values,
  );
  for (const [pk, id] of rows) {
    if (id === null) throw new Error(`The ${table.name} ${pk} has postings, but no row.`);
    const day = dayOfKey(pk);
    if (block[0] !== undefined && block[0].day !== day) closeBlock();
    if (page.length > first) break;
    if (begin === null || day !== begin.day || compareCodePoints(id, begin.id) > 0)
      block.push({ pk, day, id });
  }
  closeBlock();
  return page.slice(0, first + 1);
}

/** The keys of rows. */
export function pksOf(rows: readonly { readonly pk: number }[]): number[] {
  return rows.map(({ pk }) => pk);
}

/** How many rows a filter wants. */
export function countByDay(db: Database, table: DayTable, filter: DayFilter): number {
  const plan = planOf(db, table, filter, (item) => item);
  if (plan === null) return 0;
  if (plan.known !== null) return plan.known();
  return db.get<{ count: number }>(`SELECT count(*) AS count FROM (${plan.sql})`, ...plan.values)?.count ?? 0;
}

/** Whether it is by its words that the rows of a filter are found, not by other terms that few of them have. */
export function isFoundByWords(db: Database, table: DayTable, { groups, match }: DayFilter): boolean {
  return match !== undefined && areWordsRarer(groups.map((group) => groupOf(db, table, group)));
}

/** What a row whose key the SQL `item` names must fulfil for a filter to want it; null where none does. */
export function conditionsOf(
  db: Database,
  table: DayTable,
  { keys, groups, match }: DayFilter,
  item: string,
): Condition[] | null {
  const known = groups.map((group) => groupOf(db, table, group));
  if (keys.low > keys.high || known.some(({ count }) => count === 0)) return null;
  return [
    { sql: `${item} BETWEEN ? AND ?`, values: [keys.low, keys.high] },
    ...known.map((group) => probeOf(table, group, item)),
    ...(match === undefined ? [] : [matchOf(match, item)]),
  ];
}

/** What a plan gives of a row whose key the SQL `item` names, and which is `row` where it is at hand. */
type Columns = (item: string, row?: string) => string;

/** Where a page begins: after the row with the id on the day. */
interface Beginning {
  readonly day: IsoDate | '';
  readonly id: string;
}

/** A SELECT of the rows, without an order; `known` gives their number where no row need be looked at. */
interface Plan {
  readonly sql: string;
  readonly values: Value[];
  readonly known: (() => number) | null;
}

/** Reads the postings of the rarest group in order and probes the others; null where some group holds for no row. */
function planOf(
  db: Database,
  table: DayTable,
  { keys, groups, match }: DayFilter,
  columns: Columns,
  begin: Beginning | null = null,
): Plan | null {
  if (groups.length === 0 && match === undefined) return planOfAll(db, table, keys, columns, begin);
  const known = groups.map((group) => groupOf(db, table, group)).sort((a, b) => a.count - b.count);
  if (keys.low > keys.high || known.some(({ count }) => count === 0)) return null;
  const [rarest, ...others] = known;
  if (match !== undefined && areWordsRarer(known)) {
    const probes = known.map((group) => probeOf(table, group, 'release_words.rowid'));
    return {
      sql: `SELECT ${columns('release_words.rowid')} FROM release_words WHERE release_words MATCH ?
        AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)${conditions(probes)}`,
      values: [match, keys.low, keys.high, ...probes.flatMap(({ values }) => values)],
      known: null,
    };
  }
  if (rarest === undefined) return null;
  const probes = others.map((group) => probeOf(table, group, 'p.item'));
  if (match !== undefined) probes.push(matchOf(match, 'p.item'));
  const [only] = rarest.terms;
  return {
    ...drive(table, rarest, keys, probes, columns),
    known:
      isEveryKey(keys) && probes.length === 0 && rarest.terms.length === 1 ? () => only?.count ?? 0 : null,
  };
}

/** Reads the rows of the table itself, in order; of the day that a page begins in, only those after its beginning. */
function planOfAll(
  db: Database,
  table: DayTable,
  keys: KeyRange,
  columns: Columns,
  begin: Beginning | null,
): Plan | null {
  if (keys.low > keys.high) return null;
  const begun = begin === null ? null : keysOfDay(begin.day);
  return {
    sql: `SELECT ${columns('r.pk', 'r')} FROM ${table.name} r
      WHERE r.pk BETWEEN ? AND ?${begun === null ? '' : ' AND (r.pk NOT BETWEEN ? AND ? OR r.id > ?)'}`,
    values: [keys.low, keys.high, ...(begun === null ? [] : [begun.low, begun.high, begin?.id ?? ''])],
    // Lists do not ask for it.
    known: isEveryKey(keys) ? () => findTerm(db, table, EVERYTHING)?.count ?? 0 : null,
  };
}

function isEveryKey({ low, high }: KeyRange): boolean {
  return low === 0 && high === Number.MAX_SAFE_INTEGER;
}

function drive(
  { postings }: DayTable,
  { terms }: Group,
  keys: KeyRange,
  probes: readonly Condition[],
  columns: Columns,
): { readonly sql: string; readonly values: Value[] } {
  const probeValues = probes.flatMap(({ values }) => values);
  const rest = `p.item BETWEEN ? AND ?${conditions(probes)}`;
  if (terms.length > MOST_MERGED)
    return {
      sql: `SELECT DISTINCT ${columns('p.item')} FROM ${postings} p WHERE p.term IN (SELECT value FROM json_each(?)) AND ${rest}`,
      values: [jsonOf(terms), keys.low, keys.high, ...probeValues],
    };
  return {
    sql: terms
      .map(() => `SELECT ${columns('p.item')} FROM ${postings} p WHERE p.term = ? AND ${rest}`)
      .join(' UNION '),
    values: terms.flatMap(({ pk }) => [pk, keys.low, keys.high, ...probeValues]),
  };
}

function probeOf({ postings }: DayTable, { terms }: Group, item: string): Condition {
  const [only] = terms;
  return terms.length === 1 && only !== undefined
    ? { sql: `EXISTS (SELECT 1 FROM ${postings} q WHERE q.term = ? AND q.item = ${item})`, values: [only.pk] }
    : {
        sql: `EXISTS (SELECT 1 FROM ${postings} q WHERE q.term IN (SELECT value FROM json_each(?)) AND q.item = ${item})`,
        values: [jsonOf(terms)],
      };
}

function matchOf(match: string, item: string): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM release_words WHERE release_words MATCH ? AND rowid = ${item})`,
    values: [match],
  };
}

function conditions(probes: readonly Condition[]): string {
  return probes.map(({ sql }) => ` AND ${sql}`).join('');
}

function areWordsRarer(groups: readonly Group[]): boolean {
  return groups.every(({ count }) => count > COST_OF_PROBE);
}

interface Group {
  readonly terms: readonly Term[];
  /** Rows at most. */
  readonly count: number;
}

function groupOf(db: Database, table: DayTable, keys: readonly string[]): Group {
  const terms = [...new Set(keys)].map((key) => findTerm(db, table, key)).filter((term) => term !== null);
  return { terms, count: terms.reduce((sum, { count }) => sum + count, 0) };
}

function jsonOf(terms: readonly Term[]): string {
  return JSON.stringify(terms.map(({ pk }) => pk));
}

function beginning(after: Keyset): Beginning {
  const [day, id] = after;
  return { day: String(day ?? ''), id: String(id ?? '') };
}

/** The keys of the day that a page begins in, and of those to come. */
function keysFrom({ low, high }: KeyRange, day: IsoDate | '', order: DayOrder): KeyRange {
  const ofDay = keysOfDay(day);
  return order === 'NEWEST'
    ? { low, high: Math.min(high, ofDay.high) }
    : { low: Math.max(low, ofDay.low), high };
}
