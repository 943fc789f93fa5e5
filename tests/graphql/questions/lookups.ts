import { describe, expect, it } from 'vitest';
import type { OpenEmpty } from '../../store/conformance/small-world.ts';
import { PATIENCE } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

export function describeLookups(openEmpty: OpenEmpty): void {
  describe('what is looked up', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);
    const node = async (id: string) =>
      (await api().data('query Q($id: ID!) { node(id: $id) { id __typename } }', { id })).node;

    it.each([
      ['country:KH', 'Country'],
      ['organization:ASEAN', 'Organization'],
      ['sector:trade', 'Sector'],
      ['issue:myanmar', 'Issue'],
      ['official:kh-prak-sokhonn', 'Official'],
      ['release:alpha', 'Release'],
      ['statement:alpha#000', 'Statement'],
      ['relation:KH-US', 'Relation'],
    ])('is found by its id: %s', async (id, typename) => {
      expect(await node(id)).toEqual({ id, __typename: typename });
    });

    it('is found by an engagement’s id', async () => {
      const { engagements } = await api().data('{ engagements(first: 1) { nodes { id } } }');
      const [{ id }] = engagements.nodes;
      expect(await node(id)).toEqual({ id, __typename: 'Engagement' });
    });

    it.each([
      'country:ZZ',
      'country:',
      'KH',
      '',
      'planet:mars',
      'release:nowhere',
      'engagement:nowhere',
      'statement:nowhere',
      'official:kh-nobody',
      'official:',
      'relation:KH-ZZ',
      'relation:',
    ])('is null where there is none: %j', async (id) => {
      expect(await node(id)).toBeNull();
    });

    it('is null for an endless id', async () => {
      expect(await node(`official:${'a'.repeat(100_000)}`)).toBeNull();
    });

    it('keeps the order of many, with null for a miss', async () => {
      const { nodes } = await api().data(
        '{ nodes(ids: ["sector:trade", "country:ZZ", "release:alpha", "sector:trade"]) { id } }',
      );
      expect(nodes).toEqual([{ id: 'sector:trade' }, null, { id: 'release:alpha' }, { id: 'sector:trade' }]);
    });

    it('is at most 200 at once', async () => {
      const ids = Array.from({ length: 201 }, () => 'country:KH');
      expect(await api().error('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
        code: 'BAD_USER_INPUT',
        message: '`ids` has 201 entries; at most 200 are allowed.',
      });
    });

    it('is found by bare ids, whatever case, and by names in any order', async () => {
      expect(
        await api().data(`{
          country(code: "kh") { id }
          organization(id: "asean") { id }
          sector(id: "trade") { id broader { id } narrower { id } dacCode }
          issue(id: "issue:myanmar") { id about { code } }
          release(id: "alpha") { id }
          official(id: "kh-sokhonn-prak") { id name aliases country { code } }
          other: official(id: "official:kh-sokhonn-PRAK") { id }
          wrong: sector(id: "issue:myanmar") { id }
        }`),
      ).toEqual({
        country: { id: 'country:KH' },
        organization: { id: 'organization:ASEAN' },
        sector: {
          id: 'sector:trade',
          broader: { id: 'sector:economic' },
          narrower: [],
          dacCode: expect.any(String),
        },
        issue: { id: 'issue:myanmar', about: [{ code: 'MM' }] },
        release: { id: 'release:alpha' },
        official: {
          id: 'official:kh-prak-sokhonn',
          name: 'Prak Sokhonn',
          aliases: ['PRAK Sokhonn'],
          country: { code: 'KH' },
        },
        other: { id: 'official:kh-prak-sokhonn' },
        wrong: null,
      });
    });

    it('knows countries that no release names', async () => {
      expect(
        await api().data(
          '{ country(code: "IS") { name region releases { totalCount } relations { nodes { id } } } }',
        ),
      ).toEqual({
        country: { name: 'Iceland', region: 'Europe', releases: { totalCount: 0 }, relations: { nodes: [] } },
      });
    });

    it('tells how much there is, and of which collections', async () => {
      expect(
        await api().data(`{
          summary { releases statements officials countries relations firstRelease lastRelease }
          collections { id name description releases }
        }`),
      ).toEqual({
        summary: {
          releases: 8,
          statements: 7,
          officials: 3,
          countries: 7,
          relations: 7,
          firstRelease: '2021-11-23',
          lastRelease: '2022-03-15',
        },
        collections: [
          { id: 'demonstration', name: 'Demonstration', description: 'Written for it.', releases: 1 },
          { id: 'mekong', name: 'mekong', description: null, releases: 1 },
          { id: 'uploads', name: 'uploads', description: null, releases: 6 },
        ],
      });
    });

    it('lists the countries that releases name, of a region or all', async () => {
      const codes = async (region?: string) => {
        const { countries } = await api().data(
          'query Q($region: String) { countries(region: $region) { code } }',
          { region },
        );
        return countries.map(({ code }: { code: string }) => code).join(' ');
      };
      expect(await codes()).toBe('JP KH LA RU TH US VN');
      expect(await codes('asia')).toBe('JP KH LA TH VN');
      expect(await codes('South-Eastern Asia')).toBe('KH LA TH VN');
      const wrong = await api().error('{ countries(region: "Azia") { code } }');
      expect(wrong).toEqual({
        code: 'BAD_USER_INPUT',
        message: '"Azia" is no region known here. Did you mean "Asia"?',
      });
    });

    it('lists what the reference data knows', async () => {
      const { organizations, sectors, all, issues } = await api().data(
        '{ organizations { id } sectors { id broader { id } } all: sectors(all: true) { id } issues { id } }',
      );
      expect(organizations.length).toBeGreaterThan(50);
      expect(issues.length).toBeGreaterThan(20);
      expect(all.length).toBeGreaterThan(sectors.length);
      expect(sectors.every((sector: { broader: unknown }) => sector.broader === null)).toBe(true);
    });
  });
}
