import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { everythingOf } from '../support/query-of-everything.ts';
import { useApi } from '../support/use-api.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

const NODES = [
  ['Country', 'country:KH'],
  ['Official', 'official:kh-prak-sokhonn'],
  ['Organization', 'organization:ASEAN'],
  ['Sector', 'sector:economic'],
  ['Issue', 'issue:myanmar'],
  ['Release', 'release:alpha'],
  ['Statement', 'statement:alpha#001'],
  ['Relation', 'relation:KH-US'],
] as const;

const PREVIEWED = `MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION

Press Release

Phnom Penh, 24 November 2021

On 23 November 2021, H.E. PRAK Sokhonn, Deputy Prime Minister and Minister of Foreign Affairs, received a courtesy call by H.E. Hayashi Yoshimasa, Minister for Foreign Affairs of Japan. Both sides exchanged views on trade and on the situation in Myanmar.
`;

const LISTS = [
  'possibleDuplicates',
  'judgements(first: 3)',
  'engagements(first: 3)',
  'search(query: "trade")',
  'network',
  'paths(from: "official:kh-prak-sokhonn", to: "country:US")',
  'paths(from: "release:alpha", to: "issue:ukraine")',
  'neighbourhood(id: "country:KH", depth: 2)',
  'collections',
  'summary',
] as const;

export function describeEverything(openEmpty: OpenEmpty): void {
  describe('every field', { timeout: PATIENCE }, () => {
    const wide = { depth: 30, fields: 1e6, aliases: 1e6, cost: 1e15, tokens: 1e6, bodyBytes: 1e7 };
    const api = useApi(openEmpty, undefined, { limits: wide });

    it.each(NODES)('of %s is answered, and of what it leads to', async (name, id) => {
      const type = schema.getType(name);
      if (type === undefined) throw new Error(`No type ${name}.`);
      const query = `query Q($id: ID!) { node(id: $id) { ... on ${name} ${everythingOf(schema, type, 1)} } }`;
      const { node } = await api().data(query, { id });
      expect(node[`${name}_id`]).toBe(id);
    });

    it('of a preview is answered, and of what it leads to, without the graph', async () => {
      const type = schema.getType('Release');
      if (type === undefined) throw new Error('No releases.');
      const query = `query Q($release: ReleaseInput!) { preview(release: $release) ${everythingOf(schema, type, 1)} }`;
      const { preview } = await api().data(query, { release: { text: PREVIEWED } });
      const [country] = preview.Release_countries;
      expect(country.Country_releases.ReleaseConnection_totalCount).toBe(1);
      const names = preview.Release_officials.map((one: { Official_name: string }) => one.Official_name);
      expect(names).toEqual(['Hayashi Yoshimasa', 'Prak Sokhonn']);
      expect(preview.Release_engagements).toHaveLength(1);
      expect(preview.Release_statements.length).toBeGreaterThan(0);
      expect(preview.Release_mentions.length).toBeGreaterThan(5);
    });

    it.each(LISTS)('of %s is answered', async (field) => {
      const [name = ''] = field.split('(');
      const type = getNamedType(schema.getQueryType()?.getFields()[name]?.type);
      if (type === undefined) throw new Error(`No field ${name}.`);
      const data = await api().data(`{ ${field} ${everythingOf(schema, type, 1)} }`);
      expect(data[name]).not.toBeNull();
    });
  });
}
