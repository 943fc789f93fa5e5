import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers/index.ts';

const SCHEMA = new URL('../../schema.graphql', import.meta.url);

/** The text of schema.graphql. */
export function schemaText(): string {
  return readFileSync(SCHEMA, 'utf8');
}

/** The schema with what answers its fields. */
export function makeSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: schemaText(), resolvers });
}
