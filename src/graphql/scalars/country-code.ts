import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * Alpha-2 codes. Any short text is let in: whether it is a country is told by the field that it is given to, which can
 * say what may have been meant.
 */
export const countryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  serialize: String,
  parseValue: readCode,
  parseLiteral: (node) => readCode(node.kind === Kind.STRING ? node.value : null),
});

function readCode(value: unknown): string {
  if (typeof value === 'string' && value.length <= 100) return value;
  throw new GraphQLError('A country code is wanted, such as "KH".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
