import { GraphQLScalarType } from 'graphql';

/** ISO 8601 instants, UTC; never an argument. */
export const dateTime = new GraphQLScalarType<string, string>({ name: 'DateTime', serialize: String });
