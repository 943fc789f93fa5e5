import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

export function describeNetwork(openEmpty: OpenEmpty): void {
  describe('the network of countries', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);
    const network = async (args = '') =>
      (
        await api().data(
          `{ network${args} { nodes { id label kind weight } links { source target label weight } } }`,
        )
      ).network;
    const links = async (args: string) =>
      (await network(args)).links.map(({ source, target }: { source: string; target: string }) =>
        `${source} ${target}`.replaceAll('country:', ''),
      );

    it('has a link for each relation with contacts, as strong as it is', async () => {
      const { nodes, links: found } = await network();
      const { relations } = await api().data(
        '{ relations(filter: { minEngagements: 1 }) { nodes { countries { id } strength } } }',
      );
      expect(found.length).toBe(6);
      expect(found).toEqual(
        relations.nodes.map(({ countries, strength }: { countries: { id: string }[]; strength: number }) => ({
          source: countries[0]?.id,
          target: countries[1]?.id,
          label: 'relation',
          weight: expect.closeTo(strength, 5),
        })),
      );
      const [cambodia] = nodes;
      const ties = found.filter((link: Record<string, string>) =>
        [link['source'], link['target']].includes('country:KH'),
      );
      expect(cambodia).toEqual({
        id: 'country:KH',
        label: 'Cambodia',
        kind: 'COUNTRY',
        weight: expect.closeTo(
          ties.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0),
          9,
        ),
      });
      expect(nodes.map(({ id }: { id: string }) => id)).toEqual(
        ['KH', 'JP', 'LA', 'VN', 'US', 'TH'].map((code) => `country:${code}`),
      );
    });

    it('is of a period, seen from its last day', async () => {
      // A visit (7) a day before a meeting (5), and a courtesy call (3) 13 days before that.
      const december = '(period: { from: "2021-11-01", to: "2021-12-06" })';
      const age = (days: number) => 2 ** (-days / 365);
      expect((await network(december)).links).toMatchObject([
        { source: 'country:JP', target: 'country:KH', weight: expect.closeTo(7 * age(1) + 5, 4) },
        { source: 'country:KH', target: 'country:US', weight: expect.closeTo(3 * age(13), 4) },
      ]);
      expect(await network('(period: { from: "2030-01-01" })')).toEqual({ nodes: [], links: [] });
    });

    it('leaves out what has fewer contacts, or is weaker, than wanted', async () => {
      expect(await links('(minEngagements: 2)')).toEqual(['JP KH']);
      expect(await links('(first: 2)')).toEqual(['JP KH', 'KH US']);
      expect(await network('(first: 0)')).toEqual({ nodes: [], links: [] });
    });

    it.each([
      ['{ network(minEngagements: 0) { nodes { id } } }', '`minEngagements` is 0'],
      ['{ network(first: 5001) { nodes { id } } }', '`first` is 5001; it must be 0 to 5000.'],
      [
        '{ network(period: { from: "2022-01-01", to: "2021-01-01" }) { nodes { id } } }',
        'exchange `from` and `to`',
      ],
    ])('is not had of wrong arguments: %s', async (query, message) => {
      const error = await api().error(query);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
    });
  });
}
