import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isIsoDate, type IsoDate } from '../../model/date.ts';

/** ISO 8601 calendar dates. */
export const date = new GraphQLScalarType<IsoDate, IsoDate>({
  name: 'Date',
  serialize: String,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

function readDate(value: unknown): IsoDate {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  const given = typeof value === 'string' ? ` "${value.slice(0, 40)}" is none.` : '';
  throw new GraphQLError(`A date of the calendar is wanted, such as "2021-11-23".${given}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
