import type { TextQuery } from '../../model/text-query.ts';

/** A property of a release that the full-text index has, in folded words. */
export type WordsField = 'titleWords' | 'textWords';

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

/** Folded words have letters and digits alone; whatever else a caller gives must not be read as syntax. */
function escape(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);
}
