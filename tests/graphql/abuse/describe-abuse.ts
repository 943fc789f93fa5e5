import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE, SMALL_WORLD, useWorld, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { countCalls } from '../support/count-calls.ts';
import { openApi, type TestApi } from '../support/open-api.ts';
import { HOSTILE_DOCUMENTS } from './hostile-documents.ts';
import { hostileCursor, hostileText } from './hostile-values.ts';

/** Codes of what is the client's fault. */
const REFUSALS = new Set(['BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED']);

/** Fields that take a text or a list of texts from the client; `$` stands for the variable. */
const TEXTS = [
  ['String!', 'search(query: $) { score snippet }'],
  ['String', 'search(query: "trade", filter: { text: $ }) { score }'],
  ['ID!', 'neighbourhood(id: $, depth: 3, first: 5) { nodes { id } links { weight } }'],
  ['ID!', 'paths(from: $, to: "country:KH") { links { label evidence { quote } } }'],
  ['String', 'releases(filter: { text: $ }, orderBy: RELEVANCE, first: 3) { totalCount nodes { id } }'],
  ['String', 'officials(name: $, first: 3) { totalCount nodes { id } }'],
  ['String', 'countries(region: $) { code }'],
  ['ID!', 'node(id: $) { id }'],
  ['ID!', 'release(id: $) { id mentions { quote } }'],
  ['ID!', 'official(id: $) { id posts { title } }'],
  ['ID!', 'engagement(id: $) { id }'],
  ['ID!', 'organization(id: $) { id }'],
  ['[ID!]!', 'nodes(ids: $) { id }'],
  ['[ID!]', 'releases(filter: { officials: $ }) { totalCount }'],
  ['[ID!]', 'releases(filter: { sectors: $, issues: $, organizations: $ }) { totalCount }'],
  ['[String!]', 'releases(filter: { collections: $, languages: $ }) { nodes { id } }'],
  ['[ID!]', 'engagements(filter: { officials: $ }) { totalCount nodes { id } }'],
  ['[ID!]', 'statements(filter: { sides: $, targets: $, topics: $ }) { totalCount nodes { id } }'],
  ['[ID!]', 'relations(filter: { sectors: $, issues: $ }) { totalCount nodes { id } }'],
] as const;

const CURSORS = [
  'releases(after: $, first: 2) { nodes { id } }',
  'releases(after: $, first: 2, orderBy: OLDEST) { nodes { id } }',
  'releases(after: $, first: 2, orderBy: RELEVANCE, filter: { text: "trade" }) { nodes { id } }',
  'officials(after: $, first: 2) { nodes { id } }',
  'engagements(after: $, first: 2) { nodes { id } }',
  'statements(after: $, first: 2) { nodes { id } }',
  'relations(after: $, first: 2) { nodes { id } }',
  'relations(after: $, first: 2, orderBy: TONE) { nodes { id } }',
] as const;

/** What whoever means harm is met with; `rounds` times all fields above are asked with hostile values. */
export function describeAbuse(openEmpty: OpenEmpty, rounds: number): void {
  const store = useWorld(openEmpty, SMALL_WORLD);
  let api: TestApi;
  let calls: Map<string, number>;
  beforeAll(async () => {
    const counted = countCalls(store());
    calls = counted.calls;
    api = await openApi(counted.store, { limits: { cacheBytes: 0, requestsAMinute: 0 } });
  }, PATIENCE);
  afterAll(() => api.server.stop());

  describe('a hostile document is refused before the store is asked', () => {
    it.each(HOSTILE_DOCUMENTS)('%s', async (_, body, code) => {
      calls.clear();
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const answer: any = await response.json();
      expect(answer.errors[0].extensions.code, answer.errors[0].message).toBe(code);
      expect([...calls]).toEqual([]);
    });
  });

  describe('hostile values', { timeout: 10 * PATIENCE }, () => {
    const ask = async (fields: readonly (readonly [type: string, field: string, value: unknown])[]) => {
      const variables = Object.fromEntries(fields.map(([, , value], index) => [`v${index}`, value]));
      const heads = fields.map(([type], index) => `$v${index}: ${type}`).join(', ');
      const body = fields
        .map(([, field], index) => `f${index}: ${field.replaceAll('$', `$v${index}`)}`)
        .join('\n');
      const { errors, text } = await api.ask(`query(${heads}) { ${body} }`, variables);
      for (const { message, extensions } of errors)
        if (!REFUSALS.has(String(extensions['code'])))
          throw new Error(
            `${String(extensions['code'])}: ${message}\n${JSON.stringify(variables)}\n${text.slice(0, 500)}`,
          );
    };

    it('of texts, names and ids are answered or refused, and break nothing', async () => {
      const value = (type: string): fc.Arbitrary<unknown> =>
        type.startsWith('[') ? fc.array(hostileText, { maxLength: 4 }) : hostileText;
      const round = fc.tuple(...TEXTS.map(([type]) => value(type)));
      await fc.assert(
        fc.asyncProperty(round, (values) =>
          ask(TEXTS.map(([type, field], index) => [type, field, values[index]] as const)),
        ),
        { numRuns: rounds, endOnFailure: true },
      );
      expect(api.log.filter((line) => line.includes('A request failed'))).toEqual([]);
    });

    it('of cursors, forged, cut and of other lists, are answered or refused', async () => {
      const real: string[] = [];
      for (const field of CURSORS) {
        const list = field.replace('after: $, ', '').replace('nodes { id }', 'edges { cursor }');
        const data = await api.data(`{ list: ${list} }`);
        real.push(...data.list.edges.map(({ cursor }: { cursor: string }) => cursor));
      }
      const round = fc.tuple(...CURSORS.map(() => hostileCursor(real)));
      await fc.assert(
        fc.asyncProperty(round, (values) =>
          ask(CURSORS.map((field, index) => ['String', field, values[index]] as const)),
        ),
        { numRuns: rounds, endOnFailure: true },
      );
      expect(api.log.filter((line) => line.includes('A request failed'))).toEqual([]);
    });
  });
}
