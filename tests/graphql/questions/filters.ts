import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

export function describeFilters(openEmpty: OpenEmpty): void {
  describe('filters', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);
    const keys = (nodes: readonly { readonly id: string }[]) =>
      nodes.map(({ id }) => id.split(':')[1]).join(' ');

    async function list(field: string, type: string, filter: unknown): Promise<string> {
      const query = `query Q($filter: ${type}) { list: ${field}(filter: $filter) { totalCount nodes { id } } }`;
      const { list: found } = await api().data(query, { filter });
      expect(found.totalCount).toBe(found.nodes.length);
      return keys(found.nodes);
    }
    const wrong = (field: string, type: string, filter: unknown) =>
      api().error(`query Q($filter: ${type}) { ${field}(filter: $filter) { totalCount } }`, { filter });

    it.each([
      [{}, 'hotel foxtrot golf delta charlie bravo alpha echo'],
      [{ period: { from: '2022-01-01' } }, 'hotel foxtrot golf delta'],
      [{ period: { from: '2021-11-24', to: '2021-12-07' } }, 'charlie bravo'],
      [{ publishers: ['US', 'VN'] }, 'delta bravo'],
      [{ publishers: ['EU'] }, ''],
      [{ publishers: [] }, ''],
      [{ countries: ['KH', 'US'] }, 'foxtrot bravo alpha'],
      [{ countries: [] }, 'hotel foxtrot golf delta charlie bravo alpha echo'],
      [{ countries: ['kh'], sectors: ['trade'] }, 'foxtrot bravo alpha'],
      [{ sectors: ['economic'] }, 'foxtrot bravo alpha'],
      [{ sectors: ['sector:trade', 'health'] }, 'alpha'],
      [{ issues: ['issue:myanmar'] }, 'alpha'],
      [{ issues: ['myanmar', 'ukraine'] }, ''],
      [{ organizations: ['organization:ASEAN'] }, 'delta alpha'],
      [{ officials: ['kh-sokhonn-prak', 'official:us-derek-chollet'] }, 'bravo alpha'],
      [{ officials: ['kh-nobody'] }, ''],
      [{ engagementTypes: ['COURTESY_CALL', 'VISIT'] }, 'charlie bravo'],
      [{ kinds: ['NEWS', 'READOUT'] }, 'foxtrot golf alpha'],
      [{ collections: ['mekong', 'demonstration'] }, 'delta alpha'],
      [{ languages: ['vi'] }, 'delta'],
      [{ text: 'trade AND talk*' }, 'bravo alpha'],
      [{ text: '"dairy farming" OR roads' }, 'charlie alpha'],
      [{ text: 'dairy NOT farming' }, 'golf'],
      [{ text: 'dairy', kinds: ['NEWS'] }, 'golf'],
    ])('of releases: %j', async (filter, expected) => {
      expect(await list('releases', 'ReleaseFilter', filter)).toBe(expected);
    });

    it.each([
      [
        { countries: ['Cambodia'] },
        '"Cambodia" is no country code known here. Did you mean "KH" (Cambodia)?',
      ],
      [{ publishers: ['UK'] }, '"UK" is no country code known here. Did you mean "GB" (United Kingdom)?'],
      [{ countries: ['EU'] }, '"EU" is no country code known here.'],
      [{ sectors: ['trde'] }, '"trde" is no sector\'s id known here. Did you mean "trade"'],
      [{ sectors: ['issue:myanmar'] }, '"issue:myanmar" is no sector\'s id known here.'],
      [{ issues: ['birma'] }, '"birma" is no issue\'s id known here. Give one such as "issue:myanmar".'],
      [{ organizations: ['AESAN'] }, 'Did you mean "ASEAN" (Association of Southeast Asian Nations)?'],
      [
        { officials: ['release:alpha'] },
        '"release:alpha" is no official\'s id: give one such as "official:kh-prak-sokhonn".',
      ],
      [{ text: '' }, 'The query has no word to look for: give at least one.'],
      [{ text: 'NOT trade' }, 'NOT needs something to be taken from: "trade NOT tariffs".'],
      [{ text: 'a '.repeat(250) }, 'at most 40 are allowed'],
      [
        { period: { from: '2022-01-01', to: '2021-01-01' } },
        'The period begins on 2022-01-01, after its end on 2021-01-01: exchange `from` and `to`.',
      ],
      [
        { period: { from: '2021-02-30' } },
        'A date of the calendar is wanted, such as "2021-11-23". "2021-02-30" is none.',
      ],
      [
        { collections: Array.from({ length: 201 }, String) },
        'A part of a filter lists 201 values; at most 200 are allowed.',
      ],
      [{ kinds: ['NOTE'] }, 'does not exist in "ReleaseKind" enum'],
    ])('of releases say what is wrong: %j', async (filter, message) => {
      const error = await wrong('releases', 'ReleaseFilter', filter);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
    });

    it.each([
      // Two reports on the talks of 23 November 2021 are one engagement.
      [{}, 5],
      [{ period: { from: '2022-01-01', to: '2022-12-31' } }, 2],
      [{ types: ['MEETING', 'PROTEST_NOTE'] }, 2],
      [{ countries: ['KH', 'JP'] }, 2],
      [{ countries: ['KH', 'JP', 'US'] }, 0],
      [{ officials: ['kh-sokhonn-prak'] }, 3],
      [{ officials: ['kh-sokhonn-prak', 'jp-hayashi-yoshimasa'] }, 1],
    ])('of engagements: %j', async (filter, count) => {
      const found = await list('engagements', 'EngagementFilter', filter);
      expect(found.split(' ').filter(Boolean)).toHaveLength(count);
    });

    it.each([
      [{}, 'hotel#000 charlie#000 bravo#000 alpha#002 alpha#001 alpha#000 echo#000'],
      [{ acts: ['CONCERN', 'REJECT'] }, 'hotel#000 alpha#001 echo#000'],
      [{ sides: ['US'] }, 'bravo#000 alpha#002 alpha#001'],
      [{ sides: ['country:KH', 'JP'] }, 'hotel#000 charlie#000 alpha#002 alpha#000 echo#000'],
      [{ targets: ['KH'] }, 'charlie#000 bravo#000'],
      [{ topics: ['trade', 'organization:ASEAN'] }, 'bravo#000 alpha#002 alpha#000'],
      [{ topics: ['sector:economic'] }, 'bravo#000 alpha#000'],
      [{ topics: ['ukraine'] }, 'echo#000'],
      [{ period: { to: '2021-11-30' } }, 'bravo#000 alpha#002 alpha#001 alpha#000'],
    ])('of statements: %j', async (filter, expected) => {
      const inOrder = (ids: string) => ids.split(' ').sort().join(' ');
      expect(inOrder(await list('statements', 'StatementFilter', filter))).toBe(inOrder(expected));
    });

    it('of statements say what is wrong', async () => {
      expect(await wrong('statements', 'StatementFilter', { sides: ['Cambodja'] })).toEqual({
        code: 'BAD_USER_INPUT',
        message:
          '"Cambodja" is no country code or organisation\'s id known here. Did you mean "KH" (Cambodia)?',
      });
      expect((await wrong('statements', 'StatementFilter', { topics: ['trad'] })).message).toContain(
        '"trade"',
      );
    });

    it.each([
      [{ countries: ['JP'] }, 'JP-KH JP-RU'],
      [{ countries: ['JP', 'TH'] }, 'JP-KH JP-RU KH-TH'],
      [{ sectors: ['economic'] }, 'KH-US'],
      [{ sectors: ['trade'], issues: ['ukraine'] }, 'JP-RU KH-US'],
      [{ issues: [] }, ''],
      [{ minEngagements: 2 }, 'JP-KH'],
      [{ period: { from: '2022-01-01', to: '2022-01-31' } }, 'KH-LA KH-VN LA-VN'],
    ])('of relations: %j', async (filter, expected) => {
      const found = await list('relations', 'RelationFilter', filter);
      expect(found.split(' ').sort().join(' ')).toBe(expected);
    });

    it('of officials: by country, and by beginnings of words of the name', async () => {
      const officials = async (args: string) =>
        keys((await api().data(`{ officials(${args}) { nodes { id } } }`)).officials.nodes);
      expect(await officials('country: "KH"')).toBe('kh-prak-sokhonn');
      expect(await officials('name: "sok pra"')).toBe('kh-prak-sokhonn');
      expect(await officials('name: "HAYA", country: "JP"')).toBe('jp-hayashi-yoshimasa');
      expect(await officials('name: "ayashi"')).toBe('');
      expect(await api().error('{ officials(name: "!") { totalCount } }')).toEqual({
        code: 'BAD_USER_INPUT',
        message: '`name` has no word to look for: give at least the beginning of one.',
      });
    });

    it('within a node take what the node is about as given', async () => {
      const { country, official, issue } = await api().data(`{
        country(code: "KH") {
          relations(filter: { countries: ["JP", "US"] }) { nodes { id } }
          engagements(filter: { countries: ["JP"] }) { totalCount }
          statements(filter: { targets: ["US"] }) { nodes { id } }
          own: statements(filter: { sides: ["KH"] }) { totalCount }
          published(filter: { kinds: [NEWS] }) { nodes { id } }
          releases(filter: { countries: ["US"] }) { nodes { id } }
          officials(on: "2021-11-24") { nodes { id } }
          none: officials(on: "2020-01-01") { nodes { id } }
        }
        official(id: "kh-prak-sokhonn") {
          engagements(filter: { types: [VISIT] }) { totalCount }
          statements { nodes { id } }
          releases(filter: { publishers: ["US"] }) { nodes { id } }
        }
        issue(id: "myanmar") { statements { nodes { id } } releases { totalCount } }
      }`);
      expect(keys(country.relations.nodes).split(' ').sort()).toEqual(['JP-KH', 'KH-US']);
      expect(country.engagements.totalCount).toBe(2);
      expect(keys(country.statements.nodes)).toBe('alpha#000');
      expect(country.own.totalCount).toBe(3);
      expect(keys(country.published.nodes)).toBe('foxtrot golf');
      expect(keys(country.releases.nodes)).toBe('foxtrot bravo alpha');
      expect(keys(country.officials.nodes)).toBe('kh-prak-sokhonn');
      expect(country.none.nodes).toEqual([]);
      expect(official.engagements.totalCount).toBe(1);
      expect(keys(official.statements.nodes)).toBe('alpha#000');
      expect(keys(official.releases.nodes)).toBe('bravo');
      expect(keys(issue.statements.nodes)).toBe('alpha#001');
      expect(issue.releases.totalCount).toBe(1);
    });

    it.each([
      [
        '{ country(code: "KH") { statements(filter: { sides: ["US"] }) { totalCount } } }',
        'Country.statements',
      ],
      [
        '{ country(code: "KH") { published(filter: { publishers: ["US"] }) { totalCount } } }',
        'Country.published',
      ],
      [
        '{ issue(id: "myanmar") { statements(filter: { topics: ["trade"] }) { totalCount } } }',
        'Issue.statements',
      ],
    ])('within a node do not contradict it: %s', async (query, field) => {
      const { code, message } = await api().error(query);
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain(field);
    });
  });
}
