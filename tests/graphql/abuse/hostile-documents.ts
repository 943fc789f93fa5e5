/** Bodies of requests that want to hurt, and the code that each is refused with before the store is asked anything. */
export const HOSTILE_DOCUMENTS: readonly (readonly [what: string, body: string, code: string])[] = [
  [
    'levels without end',
    query(`{ countries { ${nested('related { entity { ... on Country { ', 8)} } }`),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a thousand aliases',
    query(`{ ${many(1000, (i) => `a${i}: summary { releases }`)} }`),
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'two hundred aliases',
    query(`{ ${many(200, (i) => `a${i}: summary { releases }`)} }`),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'fields that repeat',
    query(`{ summary { ${many(1200, () => 'releases')} } }`),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'directives by the dozen',
    query(`{ summary { ${many(60, () => 'releases @include(if: true)')} } }`),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'one directive again and again',
    query(`{ summary { releases ${many(60, () => '@include(if: true)')} } }`),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments of fragments (a bomb)',
    query(
      `{ summary { ...F0 } } ${many(25, (i) => `fragment F${i} on Summary { ...F${i + 1} ...F${i + 1} }`)} fragment F25 on Summary { releases }`,
    ),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'fragments in a circle',
    query('{ summary { ...A } } fragment A on Summary { ...B } fragment B on Summary { ...A }'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a fragment of itself',
    query('{ summary { ...A } } fragment A on Summary { ...A }'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'lists of lists',
    query(
      '{ releases(first: 200) { nodes { mentions { entity { id name } quote start end } more: mentions { entity { id name } quote start end } } } }',
    ),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'ways by the dozen',
    query(`{ ${many(30, (i) => `a${i}: paths(from: "country:KH", to: "country:US") { links { label } }`)} }`),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'neighbourhoods by the dozen',
    query(`{ ${many(30, (i) => `a${i}: neighbourhood(id: "country:KH", depth: 3) { nodes { id } }`)} }`),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'two texts to read',
    query('{ a: preview(release: { text: "One" }) { id } b: preview(release: { text: "Two" }) { id } }'),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'more items than may be asked for',
    query('{ releases(first: 1000000) { nodes { id } } }'),
    'BAD_USER_INPUT',
  ],
  ['fewer items than none', query('{ releases(first: -1) { nodes { id } } }'), 'BAD_USER_INPUT'],
  [
    'a number beyond all',
    query('{ releases(first: 99999999999) { nodes { id } } }'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'more ids than may be asked for',
    query(`{ nodes(ids: [${many(201, (i) => `"release:${i}"`)}]) { id } }`),
    'BAD_USER_INPUT',
  ],
  [
    'the whole schema many times',
    query(`{ ${many(20, (i) => `s${i}: __schema { types { name fields { name type { name } } } }`)} }`),
    'QUERY_TOO_COMPLEX',
  ],
  [
    'types of types of types',
    query(
      `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
    ),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'several operations in a list',
    JSON.stringify([{ query: '{ summary { releases } }' }, { query: '{ summary { releases } }' }]),
    'BAD_REQUEST',
  ],
  [
    'a document of many operations',
    query(many(200, (i) => `query Q${i} { summary { releases } }`)),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['braces alone', query('{'.repeat(20_000)), 'GRAPHQL_PARSE_FAILED'],
  ['brackets in a value', query(`{ nodes(ids: ${'['.repeat(5000)}`), 'GRAPHQL_PARSE_FAILED'],
  ['a text without end', query(`{ search(query: "${'a '.repeat(5000)}") { score } }`), 'BAD_USER_INPUT'],
  [
    'a search of a hundred words',
    query(`{ search(query: "${many(100, (i) => `w${i}`)}") { score } }`),
    'BAD_USER_INPUT',
  ],
  [
    'a search that is not closed',
    query('{ releases(filter: { text: "(((((((trade" }) { nodes { id } } }'),
    'BAD_USER_INPUT',
  ],
  [
    'an unknown field named like an inner one',
    query('{ __proto__ { constructor } }'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'variables that are no object',
    JSON.stringify({ query: '{ summary { releases } }', variables: 'x' }),
    'BAD_REQUEST',
  ],
  ['a cursor of nowhere', query('{ releases(after: "bm90aGluZw") { nodes { id } } }'), 'BAD_USER_INPUT'],
  [
    'a cursor without end',
    query(`{ releases(after: "${'A'.repeat(20_000)}") { nodes { id } } }`),
    'BAD_USER_INPUT',
  ],
  [
    'a day that is none',
    query('{ releases(filter: { period: { from: "2021-02-30" } }) { nodes { id } } }'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a write without a token', query('mutation { removeRelease(id: "release:alpha") }'), 'UNAUTHENTICATED'],
  [
    'a text to take in without a token',
    query('mutation { ingestRelease(release: { text: "x" }) { outcome } }'),
    'UNAUTHENTICATED',
  ],
  [
    'a deferred answer',
    JSON.stringify({ query: '{ summary { releases } ... @defer { collections { id } } }' }),
    'GRAPHQL_VALIDATION_FAILED',
  ],
];

function query(document: string): string {
  return JSON.stringify({ query: document });
}

function many(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ');
}

/** An opening again and again, with `id` in the midst. */
function nested(opening: string, levels: number): string {
  const closing = '}'.repeat(opening.split('{').length - 1);
  return `${opening.repeat(levels)} __typename ${closing.repeat(levels)}`;
}
