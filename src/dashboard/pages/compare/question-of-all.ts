import { TypedDocumentString } from '../../generated/graphql.ts';
import { COUNTRY_LINE, RELATION_LINE } from './questions.ts';

/** One question for countries ("KH") and ties ("KH-US") at once, each under a name of its own, and its variables for them. */
export function questionOfAll(keys: readonly string[]): {
  readonly question: TypedDocumentString<unknown, Readonly<Record<string, unknown>>>;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const lines = keys.map((key, index) => {
    const [name, isTie] = [`line${index + 1}`, key.includes('-')];
    return {
      isTie,
      variable: [name, isTie ? key.split('-') : key],
      declared: `$${name}: ${isTie ? '[CountryCode!]!' : 'CountryCode!'}`,
      asked: isTie
        ? `${name}: relation(between: $${name}) {\n    ...RelationLine\n  }`
        : `${name}: country(code: $${name}) {\n    ...CountryLine\n  }`,
    };
  });
  const declared = ['$interval: Interval!', '$period: Period', ...lines.map((line) => line.declared)];
  const text = [
    `query Compare(${declared.join(', ')}) {\n  ${lines.map(({ asked }) => asked).join('\n  ')}\n}`,
    ...(lines.some(({ isTie }) => !isTie) ? [COUNTRY_LINE.toString().trim()] : []),
    ...(lines.some(({ isTie }) => isTie) ? [RELATION_LINE.toString().trim()] : []),
  ].join('\n\n');
  return {
    question: new TypedDocumentString(text),
    variables: Object.fromEntries(lines.map(({ variable }) => variable)),
  };
}
