import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { aboutRelation, aboutRelease, EXAMPLES, graphiqlAddress } from '../../src/graphql/examples.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits/api-limits.ts';
import { measureOperation } from '../../src/graphql/limits/measure-operation.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

describe.each(EXAMPLES)('example $name', (example) => {
  const document = parse(example.query);

  it('is one operation of that name, valid, and well within the limits', () => {
    const [operation, second] = document.definitions;
    expect(second).toBeUndefined();
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
    expect(operation.name?.value).toBe(example.name);
    expect(validate(schema, document)).toEqual([]);
    const { cost, depth } = measureOperation(schema, document, operation, {});
    expect(cost).toBeLessThan(DEFAULT_LIMITS.cost / 10);
    expect(depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
  });

  it('has an address in GraphiQL that holds the whole query', () => {
    const { searchParams } = new URL(graphiqlAddress(example), 'http://localhost');
    expect(searchParams.get('query')).toBe(example.query);
  });
});

it('questions about one thing are valid, whatever its id', () => {
  for (const { query } of [aboutRelease('release:a"b\\c'), aboutRelation('KH', 'US')])
    expect(validate(schema, parse(query))).toEqual([]);
});
