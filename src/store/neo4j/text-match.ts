import { isAllTime, type Period } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { TextQuery } from '../../model/text-query.ts';

/** A property of a release that the full-text index has, in folded words. */
export type WordsField = 'titleWords' | 'textWords';

/** Finds the releases of a query in Lucene's language. */
export function findReleases(query: string): string {
  return `CALL db.index.fulltext.queryNodes('release_search', ${query}) YIELD node`;
}

/**
 * The same query for those releases alone that name one of each group and whose day lies in the period: the index leaves
 * out the others before any is read. No group is empty.
 */
export function within(query: string, groups: readonly (readonly NodeId[])[], period: Period): string {
  const named = groups.map((ids) => `+(${ids.map((id) => `named:"${escape(id)}"`).join(' ')})`);
  const end = (day: string | undefined) => (day === undefined ? '*' : `"${escape(day)}"`);
  const days = isAllTime(period) ? [] : [`+day:[${end(period.from)} TO ${end(period.to)}]`];
  return [`+${query}`, ...named, ...days].join(' ');
}

/**
 * The query in Lucene's language, for releases one of whose `fields` has each word: a phrase stands in one field, the
 * words of an AND may stand in different ones.
 */
export function toLucene(query: TextQuery, fields: readonly WordsField[]): string {
  switch (query.op) {
    case 'TERM':
      return inAnyField(`"${escape(query.word)}"`, fields);
    case 'PREFIX':
      return inAnyField(`${escape(query.word)}*`, fields);
    case 'PHRASE':
      return inAnyField(`"${query.words.map(escape).join(' ')}"`, fields);
    case 'AND':
      return `(${query.parts.map((part) => `+${toLucene(part, fields)}`).join(' ')})`;
    case 'OR':
      return `(${query.parts.map((part) => toLucene(part, fields)).join(' ')})`;
    case 'NOT':
      return `(+${toLucene(query.wanted, fields)} -${toLucene(query.unwanted, fields)})`;
    default:
      return query satisfies never;
  }
}

function inAnyField(clause: string, fields: readonly WordsField[]): string {
  return `(${fields.map((field) => `${field}:${clause}`).join(' ')})`;
}

/** Whatever a caller gives must not be read as syntax; folded words have letters and digits alone. */
function escape(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);
}
