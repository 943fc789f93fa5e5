import { describe, expect, it } from 'vitest';
import type { Keyset, OfficialQuery, OfficialSelection } from '../../../src/store/list-queries.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';
import {
  CHOLLET,
  HAYASHI,
  namesOf,
  PATIENCE,
  PRAK,
  reference,
  useSmallWorld,
  useWorld,
  type OpenEmpty,
} from './small-world.ts';

export function describeListOfficials(openEmpty: OpenEmpty): void {
  describe('lists of officials', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const select = async (...selections: OfficialSelection[]): Promise<string[]> => {
      const pages = await store().listOfficials(
        selections.map((where) => ({ where, first: 50, after: null })),
      );
      expect(await store().countOfficials(selections)).toEqual(pages.map((page) => page.items.length));
      return pages.map((page) => namesOf(page).join(' '));
    };

    it('goes by the folded name', async () => {
      const [page] = await store().listOfficials([{ where: {}, first: 50, after: null }]);
      expect(page).toEqual({
        items: [
          {
            node: { id: CHOLLET, name: 'Derek Chollet', aliases: [], country: 'US' },
            key: ['derek chollet', CHOLLET],
          },
          {
            node: { id: HAYASHI, name: 'Hayashi Yoshimasa', aliases: [], country: 'JP' },
            key: ['hayashi yoshimasa', HAYASHI],
          },
          {
            node: { id: PRAK, name: 'Prak Sokhonn', aliases: ['PRAK Sokhonn'], country: 'KH' },
            key: ['prak sokhonn', PRAK],
          },
        ],
        hasNextPage: false,
      });
    });

    it('selects by country and by a day in a post', async () => {
      expect(
        await select(
          {},
          { country: 'KH' },
          { country: 'FR' },
          { on: '2021-11-23' },
          { on: '2021-12-01' },
          { on: '2021-12-07' },
          { on: '2021-12-08' },
          { on: '2021-12-07', country: 'JP' },
        ),
      ).toEqual([
        'us-chollet-derek jp-hayashi-yoshimasa kh-prak-sokhonn',
        'kh-prak-sokhonn',
        '',
        'us-chollet-derek kh-prak-sokhonn',
        'kh-prak-sokhonn',
        'jp-hayashi-yoshimasa kh-prak-sokhonn',
        '',
        'jp-hayashi-yoshimasa',
      ]);
    });

    it('selects by the beginnings of the words of a name', async () => {
      expect(
        await select(
          { nameWords: ['pra'] },
          { nameWords: ['sok', 'prak'] },
          { nameWords: ['prak', 'chollet'] },
          { nameWords: ['rak'] },
          { nameWords: ['h'], country: 'JP' },
          { nameWords: [], country: 'JP' },
        ),
      ).toEqual([
        'kh-prak-sokhonn',
        'kh-prak-sokhonn',
        '',
        '',
        'jp-hayashi-yoshimasa',
        'jp-hayashi-yoshimasa',
      ]);
    });
  });

  describe('names of officials', { timeout: PATIENCE }, () => {
    const sighting = (id: string, issuedOn: string, name: string, country?: string) =>
      contributionFrom(
        { id, issuedOn, officials: [{ name, ...(country === undefined ? {} : { country }) }] },
        reference,
      );
    const store = useWorld(openEmpty, [
      sighting('n1', '2020-01-01', 'Bui Thanh Son', 'VN'),
      sighting('n2', '2020-01-02', 'Bùi Thanh Sơn', 'VN'),
      sighting('n3', '2020-01-03', 'BUI Thanh Son', 'VN'),
      sighting('n4', '2020-01-04', 'Bùi Thanh Sơn', 'VN'),
      sighting('n5', '2020-01-05', 'Thanh Son Bui', 'VN'),
      sighting('n6', '2020-01-06', 'Bui Thanh Son', 'LA'),
      sighting('n7', '2020-01-07', 'Zoë Ångström', 'SE'),
      sighting('n8', '2020-01-08', 'Zoe Angstrom', 'SE'),
      sighting('n9', '2020-01-09', 'António Guterres'),
      sighting('o1', '2020-01-10', 'Bui Thanh'),
    ]);
    const names = async (words: string[], first = 9) =>
      (await store().findOfficials([{ words, first }]))[0]?.map(({ id }) => id.slice('official:'.length));

    it('has the spelling of most releases as the name, of equals the first, and the others in order', async () => {
      expect(
        await store().officials([
          'official:vn-bui-son-thanh',
          'official:se-angstrom-zoe',
          'official:zz-antonio-guterres',
        ]),
      ).toEqual([
        {
          id: 'official:vn-bui-son-thanh',
          name: 'Bùi Thanh Sơn',
          aliases: ['BUI Thanh Son', 'Bui Thanh Son', 'Thanh Son Bui'],
          country: 'VN',
        },
        { id: 'official:se-angstrom-zoe', name: 'Zoe Angstrom', aliases: ['Zoë Ångström'], country: 'SE' },
        { id: 'official:zz-antonio-guterres', name: 'António Guterres', aliases: [], country: null },
      ]);
    });

    it('breaks ties of the name by id, and pages by name and id', async () => {
      const query = (more: Partial<OfficialQuery>): OfficialQuery => ({
        where: {},
        first: 50,
        after: null,
        ...more,
      });
      const [whole] = await store().listOfficials([query({})]);
      expect(namesOf(whole)).toEqual([
        'zz-antonio-guterres',
        'zz-bui-thanh',
        'la-bui-son-thanh',
        'vn-bui-son-thanh',
        'se-angstrom-zoe',
      ]);
      for (const first of [1, 2, 3]) {
        const seen: string[] = [];
        for (let after: Keyset | null = null, more = true; more;) {
          const [page] = await store().listOfficials([query({ first, after })]);
          seen.push(...namesOf(page));
          after = page?.items.at(-1)?.key ?? null;
          more = page?.hasNextPage ?? false;
        }
        expect(seen).toEqual(namesOf(whole));
      }
    });

    it('finds officials by the beginnings of the words of one spelling, by sort name', async () => {
      expect(await names(['bui'])).toEqual(['zz-bui-thanh', 'la-bui-son-thanh', 'vn-bui-son-thanh']);
      expect(await names(['bui'], 2)).toEqual(['zz-bui-thanh', 'la-bui-son-thanh']);
      expect(await names(['so', 'th', 'b'])).toEqual(['la-bui-son-thanh', 'vn-bui-son-thanh']);
      expect(await names(['angstrom', 'zo', 'z'])).toEqual(['se-angstrom-zoe']);
      expect(await names(['guterres', 'zoe'])).toEqual([]);
      expect(await names([])).toEqual([]);
      expect(
        (
          await store().findOfficials([
            { words: ['xyz'], first: 3 },
            { words: ['gut'], first: 3 },
          ])
        ).map((found) => found.map(({ name }) => name)),
      ).toEqual([[], ['António Guterres']]);
    });
  });
}
