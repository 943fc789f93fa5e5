import type { StoredRelease } from '../../../src/model/contribution.ts';
import { monthOf, type Period } from '../../../src/model/date.ts';
import { searchWords, type TextQuery } from '../../../src/model/text-query.ts';
import type { Keyset, Page, PageItem } from '../../../src/store/list-queries.ts';
import type { MonthCount } from '../../../src/store/measures.ts';

/** Compares in code point order. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Whether a day lies in a period; the unknown one only without any end. */
export function isIn(day: string, { from, to }: Period): boolean {
  if (from === undefined && to === undefined) return true;
  return day !== '' && (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** Whether a period touches a month. */
export function touches(month: string, { from, to }: Period): boolean {
  return (from === undefined || month >= monthOf(from)) && (to === undefined || month <= monthOf(to));
}

/** How many days lie in each month that the period touches, in order. */
export function countsByMonth(days: readonly string[], period: Period): MonthCount[] {
  const months = days.filter((day) => day !== '').map(monthOf);
  return [...Map.groupBy(months, (month) => month)]
    .map(([month, same]) => ({ month, count: same.length }))
    .filter(({ month }) => touches(month, period))
    .sort((a, b) => byCodePoint(a.month, b.month));
}

/** Different items with their numbers, the greatest number first, then in code point order. */
export function countUnique<T extends string>(items: readonly T[]): [T, number][] {
  return [...Map.groupBy(items, (item) => item)]
    .map(([item, same]): [T, number] => [item, same.length])
    .sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
}

/** Items that differ in their key. */
export function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The words that a full-text query looks at: of the title, and of the text. */
export function textOf({ title, text }: StoredRelease): string[][] {
  return [searchWords(title), searchWords(text)];
}

/** Whether fields of words match a query; a phrase must stand within one of them. */
export function matches(query: TextQuery, fields: readonly (readonly string[])[]): boolean {
  switch (query.op) {
    case 'TERM':
      return fields.some((words) => words.includes(query.word));
    case 'PREFIX':
      return fields.some((words) => words.some((word) => word.startsWith(query.word)));
    case 'PHRASE':
      return fields.some((words) => ` ${words.join(' ')} `.includes(` ${query.words.join(' ')} `));
    case 'AND':
      return query.parts.every((part) => matches(part, fields));
    case 'OR':
      return query.parts.some((part) => matches(part, fields));
    case 'NOT':
      return matches(query.wanted, fields) && !matches(query.unwanted, fields);
    default:
      return query satisfies never;
  }
}

/** The page of sorted items that begins after a keyset; each part of the key goes up or down. */
export function pageOf<T>(
  items: readonly PageItem<T>[],
  first: number,
  after: Keyset | null,
  directions: readonly ('ASC' | 'DESC')[],
): Page<T> {
  const left = after === null ? items : items.filter(({ key }) => isBehind(key, after, directions));
  return { items: left.slice(0, first), hasNextPage: left.length > first };
}

function isBehind(key: Keyset, after: Keyset, directions: readonly ('ASC' | 'DESC')[]): boolean {
  for (const [index, direction] of directions.entries()) {
    const [mine, theirs] = [key[index] ?? '', after[index] ?? ''];
    const difference = typeof mine === 'number' ? mine - Number(theirs) : byCodePoint(mine, String(theirs));
    if (difference !== 0) return direction === 'ASC' ? difference > 0 : difference < 0;
  }
  return false;
}
