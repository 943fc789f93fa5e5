import { readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureOnce } from '../../../src/graphql/limits/known-measures.ts';
import { measureOperation } from '../../../src/graphql/limits/measure-operation.ts';
import { DEFAULT_LIMITS } from '../../../src/graphql/limits/api-limits.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

function measure(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('No operation.');
  return measureOperation(schema, document, operation, variables);
}

describe('the measure of an operation', () => {
  it('counts levels, fields and aliases, with fragments written out', () => {
    expect(measure('{ summary { releases } }')).toMatchObject({ depth: 2, fields: 2, aliases: 0 });
    expect(
      measure(`query { a: country(code: "KH") { ...C } b: country(code: "US") { ...C } }
        fragment C on Country { code memberOf { ... on Organization { id } } }`),
    ).toMatchObject({ depth: 3, fields: 8, aliases: 2 });
  });

  it('multiplies by the pages of lists within lists', () => {
    const cost = (first: number, inner: number) =>
      measure(`{ relations(first: ${first}) { nodes { engagements(first: ${inner}) { nodes { id } } } } }`)
        .cost;
    expect(cost(200, 200)).toBeGreaterThan(40_000);
    expect(cost(200, 200) / cost(20, 20)).toBeGreaterThan(80);
    expect(cost(0, 200)).toBeLessThan(10);
  });

  it('knows pages from variables, their defaults, and the schema’s', () => {
    const query = (variable: string, use: string) =>
      `query Q${variable} { relations${use} { nodes { id } } }`;
    const literal = measure(query('', '(first: 100)')).cost;
    expect(measure(query('($n: Int)', '(first: $n)'), { n: 100 }).cost).toBe(literal);
    expect(measure(query('($n: Int = 100)', '(first: $n)')).cost).toBe(literal);
    expect(measure(query('', '')).cost).toBe(measure(query('', '(first: 20)')).cost);
    expect(measure(query('($n: Int)', '(first: $n)'), { n: 'many' }).cost).toBe(measure(query('', '')).cost);
    expect(measure(query('', '(first: 100000)')).cost).toBe(measure(query('', '(first: 200)')).cost);
  });

  it('counts a page for edges as for nodes, and once for a count', () => {
    const nodes = measure('{ releases(first: 50) { nodes { title } } }').cost;
    const edges = measure('{ releases(first: 50) { edges { node { title } } } }').cost;
    expect(edges).toBeGreaterThanOrEqual(nodes + 50);
    expect(measure('{ releases(first: 50) { totalCount } }').cost).toBeLessThan(20);
  });

  it('counts the nodes and links of a part of the graph as `first` says, however long a network may be', () => {
    const cost = (first: number) =>
      measure(`{ network(first: ${first}) { nodes { id } links { source target } } }`).cost;
    expect(cost(5000) - cost(0)).toBe(5000 * 3);
    expect(cost(10_000)).toBe(cost(5000));
  });

  it('counts the points of timelines, and the ids of nodes', () => {
    const points = (period: string) =>
      measure(`{ relation(between: ["KH", "US"]) { timeline(interval: MONTH${period}) { start } } }`).cost;
    expect(points(', period: {from: "1821-01-01", to: "2020-12-31"}')).toBeGreaterThan(2400);
    expect(points('')).toBeLessThan(200);
    expect(measure('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }).cost).toBe(
      4,
    );
  });

  it('takes no time for fragments of fragments', () => {
    const levels = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Country { ...F${n + 1} memberOf { members { ...F${n + 1} } } }`,
    );
    const bomb = `{ country(code: "KH") { ...F0 } } ${levels.join(' ')} fragment F60 on Country { code }`;
    const document = parse(bomb);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
    const measure = () => measureOperation(schema, document, operation, {});
    expect(cpuTime(measure)).toBeLessThan(1000);
    const { fields, depth } = measure();
    expect(fields).toBeGreaterThan(DEFAULT_LIMITS.fields);
    expect(depth).toBeGreaterThan(DEFAULT_LIMITS.depth);
  });

  it('lets GraphiQL ask for the schema, and nobody for many schemas', () => {
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true });
    const { depth, fields, cost } = measure(query);
    expect(depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
    expect(fields).toBeLessThanOrEqual(DEFAULT_LIMITS.fields);
    expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
    const many = Array.from({ length: 11 }, (_, n) => `s${n}: __schema { types { name } }`);
    expect(measure(`{ ${many.join(' ')} }`).cost).toBeGreaterThan(DEFAULT_LIMITS.cost);
  });
});

describe('an operation that was measured before', () => {
  const document = parse(`query Page($n: Int = 30, $from: Date, $code: CountryCode!) { country(code: $code) {
    relations(first: $n) { nodes { timeline(period: { from: $from, to: "2021-12-31" }) { start } } } } }
    query Whole { summary { releases } }`);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [page, whole] = operations;
  if (page === undefined || whole === undefined) throw new Error('There are two.');
  const known = measureOnce(schema);

  it('measures as much as at the first time, whatever its variables are', () => {
    const given = [
      {},
      { n: null },
      { n: 5 },
      { n: 5, code: 'KH' },
      { n: 5, code: 'US' },
      { n: 200 },
      { n: 200, from: '2021-01-01' },
      { n: 200, from: '1921-01-01' },
      { n: ['x'.repeat(1000)] },
    ];
    for (const variables of [...given, ...given]) {
      expect(known(document, page, variables)).toEqual(measureOperation(schema, document, page, variables));
      expect(known(document, whole, variables)).toEqual(measureOperation(schema, document, whole, variables));
    }
    expect(new Set(given.map((variables) => known(document, page, variables).cost)).size).toBeGreaterThan(4);
  });

  it('is not measured again', () => {
    expect(known(document, page, { n: 7, code: 'KH' })).toBe(known(document, page, { n: 7, code: 'US' }));
  });
});
