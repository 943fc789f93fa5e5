import { describe, expect, it } from 'vitest';
import { contactsById, withIds } from '../../../src/keeping/verify/contacts-by-id.ts';
import { CHOLLET, engagementOf, PATIENCE, PRAK, useSmallWorld, type OpenEmpty } from './small-world.ts';

export function describeTotals(openEmpty: OpenEmpty): void {
  describe('totals', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const month = (month: string, count: number) => ({ month, count });

    it('counts one by one what it keeps', async () => {
      expect(await store().inventory()).toMatchObject({
        releases: 8,
        engagements: 5,
        statements: 7,
        officials: 3,
        relations: 7,
        judgements: 0,
      });
    });

    it('sums the store up', async () => {
      expect(await store().summary()).toEqual({
        releases: 8,
        engagements: 5,
        statements: 7,
        officials: 3,
        countries: 7,
        relations: 7,
        firstRelease: '2021-11-23',
        lastRelease: '2022-03-15',
      });
      expect(await store().namedCountries()).toEqual(['JP', 'KH', 'LA', 'RU', 'TH', 'US', 'VN']);
    });

    it('sums up collections in order of id', async () => {
      const once = (id: string, day: string) => ({ id, releases: 1, firstRelease: day, lastRelease: day });
      expect(await store().collections()).toEqual([
        once('demonstration', '2021-11-23'),
        once('mekong', '2022-01-10'),
        { id: 'uploads', releases: 6, firstRelease: '2021-11-24', lastRelease: '2022-03-15' },
      ]);
    });

    it('counts by month the releases that name an entity; months that a period touches count whole', async () => {
      expect(
        await store().namingMonths([
          { entity: 'country:KH', period: {} },
          { entity: 'country:KH', period: { from: '2021-12-31', to: '2022-02-01' } },
          { entity: 'country:RU', period: {} },
          { entity: 'country:FR', period: {} },
          { entity: PRAK, period: { to: '2021-11-01' } },
          { entity: 'sector:trade', period: { from: '2022-02-28' } },
        ]),
      ).toEqual([
        [
          month('2021-11', 2),
          month('2021-12', 1),
          month('2022-01', 1),
          month('2022-02', 2),
          month('2022-03', 1),
        ],
        [month('2021-12', 1), month('2022-01', 1), month('2022-02', 2)],
        [],
        [],
        [month('2021-11', 2)],
        [month('2022-02', 1)],
      ]);
    });

    it('counts all releases by month', async () => {
      expect(
        await store().releaseMonths([{}, { from: '2022-01-31', to: '2022-02-01' }, { to: '2020-12-31' }]),
      ).toEqual([
        [
          month('2021-11', 2),
          month('2021-12', 1),
          month('2022-01', 1),
          month('2022-02', 2),
          month('2022-03', 1),
        ],
        [month('2022-01', 1), month('2022-02', 2)],
        [],
      ]);
    });

    it('keeps the totals of relations by month', async () => {
      const november = {
        month: '2021-11',
        engagements: { COURTESY_CALL: 1 },
        releases: 2,
        statements: 3,
        scoreSum: 15,
      };
      const february = { month: '2022-02', engagements: {}, releases: 1, statements: 0, scoreSum: 0 };
      expect(
        await store().relationMonths([
          { relation: 'relation:KH-US', period: {} },
          { relation: 'relation:KH-US', period: { from: '2021-11-30', to: '2022-01-31' } },
          { relation: 'relation:JP-KH', period: {} },
          { relation: 'relation:JP-RU', period: {} },
          { relation: 'relation:FR-US', period: {} },
          { relation: 'relation:KH-TH', period: { from: '2022-03-31' } },
        ]),
      ).toEqual([
        [november, february],
        [november],
        [
          {
            month: '2021-12',
            engagements: { VISIT: 1, MEETING: 1 },
            releases: 1,
            statements: 1,
            scoreSum: 7,
          },
        ],
        [],
        [],
        [{ month: '2022-03', engagements: { PROTEST_NOTE: 1 }, releases: 1, statements: 1, scoreSum: -3 }],
      ]);
    });

    it('totals relations over exactly the days of a period', async () => {
      expect(
        await store().relationTotals([
          { relation: 'relation:JP-KH', period: {} },
          { relation: 'relation:JP-KH', period: { to: '2021-12-05' } },
          { relation: 'relation:JP-KH', period: { from: '2021-12-06', to: '2021-12-06' } },
          { relation: 'relation:JP-RU', period: {} },
          { relation: 'relation:JP-RU', period: { from: '2000-01-01' } },
          { relation: 'relation:FR-US', period: {} },
        ]),
      ).toEqual([
        { engagements: { VISIT: 1, MEETING: 1 }, statements: 1, scoreSum: 7 },
        { engagements: { VISIT: 1 }, statements: 0, scoreSum: 0 },
        { engagements: { MEETING: 1 }, statements: 1, scoreSum: 7 },
        { engagements: {}, statements: 1, scoreSum: -5 },
        { engagements: {}, statements: 0, scoreSum: 0 },
        { engagements: {}, statements: 0, scoreSum: 0 },
      ]);
    });

    it('gives the engagements of a relation in a period as strength needs them', async () => {
      const contact = (type: 'VISIT' | 'MEETING' | 'PROTEST_NOTE') => {
        const { id, weight, countsFrom } = engagementOf(type);
        return { engagement: id, weight, countsFrom };
      };
      const found = await contactsById(store(), [
        { relation: 'relation:JP-KH', period: {} },
        { relation: 'relation:JP-KH', period: { from: '2021-12-06' } },
        { relation: 'relation:JP-KH', period: { to: '2021-12-05' } },
        { relation: 'relation:JP-RU', period: {} },
        { relation: 'relation:KH-TH', period: {} },
      ]);
      expect(found).toEqual([
        [contact('VISIT'), contact('MEETING')].sort((a, b) => (a.engagement < b.engagement ? -1 : 1)),
        [contact('MEETING')],
        [contact('VISIT')],
        [],
        [contact('PROTEST_NOTE')],
      ]);
    });

    it('gives the hottest of the contacts of a relation that count on a day', async () => {
      const contact = (type: 'VISIT' | 'MEETING' | 'PROTEST_NOTE') => {
        const { id, weight, countsFrom } = engagementOf(type);
        return { engagement: id, weight, countsFrom };
      };
      const answers = await store().hottestContacts([
        { relation: 'relation:JP-KH', on: '2021-12-06', first: 1 },
        { relation: 'relation:JP-KH', on: '2021-12-06', first: 9 },
        { relation: 'relation:JP-KH', on: '2021-12-05', first: 9 },
        { relation: 'relation:JP-KH', on: '2021-12-04', first: 9 },
        { relation: 'relation:KH-TH', on: '2022-12-31', first: 9 },
        { relation: 'relation:JP-RU', on: '2022-12-31', first: 9 },
      ]);
      expect(answers.map(({ count }) => count)).toEqual([2, 2, 1, 0, 1, 0]);
      const hottest = await withIds(
        store(),
        answers.map((answer) => answer.hottest),
      );
      expect(hottest).toEqual([
        [contact('VISIT')],
        [contact('VISIT'), contact('MEETING')].sort((a, b) => (a.engagement < b.engagement ? -1 : 1)),
        [contact('VISIT')],
        [],
        [contact('PROTEST_NOTE')],
        [],
      ]);
    });

    it('knows nothing of officials as of countries', async () => {
      expect(await store().namingMonths([{ entity: CHOLLET, period: { from: '2021-11-24' } }])).toEqual([
        [month('2021-11', 2)],
      ]);
    });
  });
}
