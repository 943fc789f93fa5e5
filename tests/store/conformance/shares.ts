import { describe, expect, it } from 'vitest';
import { heatOf } from '../../../src/relation/heat.ts';
import type { OfficialShare } from '../../../src/store/measures.ts';
import { CHOLLET, HAYASHI, PATIENCE, PRAK, useSmallWorld, type OpenEmpty } from './small-world.ts';

export function describeShares(openEmpty: OpenEmpty): void {
  describe('what stands together', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const share = (entity: string, releases: number, firstSeen: string | null, lastSeen: string | null) => ({
      entity,
      releases,
      firstSeen,
      lastSeen,
    });

    it('gives the topics of a relation', async () => {
      expect(
        await store().relationTopics([
          { relation: 'relation:KH-US', period: {}, first: 9, kind: 'SECTOR' },
          { relation: 'relation:KH-US', period: {}, first: 1, kind: 'SECTOR' },
          { relation: 'relation:KH-US', period: { from: '2021-11-24' }, first: 9, kind: 'SECTOR' },
          { relation: 'relation:KH-US', period: {}, first: 9, kind: 'ISSUE' },
          { relation: 'relation:JP-RU', period: {}, first: 9, kind: 'ISSUE' },
          { relation: 'relation:JP-RU', period: { from: '2000-01-01' }, first: 9, kind: 'ISSUE' },
          { relation: 'relation:FR-US', period: {}, first: 9, kind: 'ISSUE' },
        ]),
      ).toEqual([
        [
          share('sector:trade', 2, '2021-11-23', '2021-11-24'),
          share('sector:health', 1, '2021-11-23', '2021-11-23'),
        ],
        [share('sector:trade', 2, '2021-11-23', '2021-11-24')],
        [share('sector:trade', 1, '2021-11-24', '2021-11-24')],
        [share('issue:myanmar', 1, '2021-11-23', '2021-11-23')],
        [share('issue:ukraine', 1, null, null)],
        [],
        [],
      ]);
    });

    /** The same with the ids of officials, each of whom has to be as the store has them elsewhere. */
    async function byId<Share extends OfficialShare>(answers: Promise<Share[][]>) {
      const shares = await answers;
      for (const { official } of shares.flat())
        expect(await store().officials([official.id])).toEqual([official]);
      return shares.map((some) =>
        some.map(({ official, ...share }) => ({ official: official.id, ...share })),
      );
    }

    it('gives the officials of a relation', async () => {
      expect(
        await byId(
          store().relationOfficials([
            { relation: 'relation:JP-KH', period: {}, first: 9 },
            { relation: 'relation:JP-KH', period: {}, first: 1 },
            { relation: 'relation:JP-KH', period: { to: '2021-12-05' }, first: 9 },
            { relation: 'relation:KH-US', period: {}, first: 9 },
            { relation: 'relation:KH-LA', period: {}, first: 9 },
          ]),
        ),
      ).toEqual([
        [
          { official: PRAK, engagements: 2 },
          { official: HAYASHI, engagements: 1 },
        ],
        [{ official: PRAK, engagements: 2 }],
        [{ official: PRAK, engagements: 1 }],
        [
          { official: PRAK, engagements: 1 },
          { official: CHOLLET, engagements: 1 },
        ],
        [],
      ]);
    });

    it('gives the relations on topics, each release once', async () => {
      expect(
        await store().topicRelations([
          { topics: ['sector:trade'], period: {}, first: 9 },
          { topics: ['sector:trade', 'sector:health', 'sector:transport'], period: {}, first: 9 },
          { topics: ['organization:ASEAN'], period: {}, first: 3 },
          { topics: ['sector:trade'], period: { to: '2021-11-23' }, first: 9 },
          { topics: ['issue:ukraine'], period: {}, first: 9 },
          { topics: ['issue:taiwan'], period: {}, first: 9 },
          { topics: [], period: {}, first: 9 },
        ]),
      ).toEqual([
        [{ relation: 'relation:KH-US', releases: 2 }],
        [
          { relation: 'relation:KH-US', releases: 2 },
          { relation: 'relation:JP-KH', releases: 1 },
        ],
        [
          { relation: 'relation:KH-LA', releases: 1 },
          { relation: 'relation:KH-US', releases: 1 },
          { relation: 'relation:KH-VN', releases: 1 },
        ],
        [{ relation: 'relation:KH-US', releases: 1 }],
        [{ relation: 'relation:JP-RU', releases: 1 }],
        [],
        [],
      ]);
    });

    it('gives what stands with an entity in the same releases', async () => {
      expect(
        await store().related([
          { entity: 'country:US', kinds: ['COUNTRY', 'SECTOR', 'OFFICIAL'], period: {}, first: 9 },
          { entity: 'country:US', kinds: ['COUNTRY', 'SECTOR', 'OFFICIAL'], period: {}, first: 3 },
          { entity: 'country:US', kinds: ['ISSUE'], period: { from: '2021-11-24' }, first: 9 },
          { entity: 'organization:ASEAN', kinds: ['COUNTRY', 'ORGANIZATION', 'ISSUE'], period: {}, first: 9 },
          { entity: HAYASHI, kinds: ['COUNTRY'], period: {}, first: 9 },
          { entity: 'country:RU', kinds: ['OFFICIAL'], period: {}, first: 9 },
          { entity: 'country:US', kinds: [], period: {}, first: 9 },
          { entity: 'country:FR', kinds: ['COUNTRY'], period: {}, first: 9 },
        ]),
      ).toEqual([
        [
          share('country:KH', 3, '2021-11-23', '2022-02-01'),
          share('sector:trade', 3, '2021-11-23', '2022-02-01'),
          share(PRAK, 2, '2021-11-23', '2021-11-24'),
          share(CHOLLET, 2, '2021-11-23', '2021-11-24'),
          share('sector:health', 1, '2021-11-23', '2021-11-23'),
        ],
        [
          share('country:KH', 3, '2021-11-23', '2022-02-01'),
          share('sector:trade', 3, '2021-11-23', '2022-02-01'),
          share(PRAK, 2, '2021-11-23', '2021-11-24'),
        ],
        [],
        [
          share('country:KH', 2, '2021-11-23', '2022-01-10'),
          share('country:LA', 1, '2022-01-10', '2022-01-10'),
          share('country:US', 1, '2021-11-23', '2021-11-23'),
          share('country:VN', 1, '2022-01-10', '2022-01-10'),
          share('issue:mekong-river', 1, '2022-01-10', '2022-01-10'),
          share('issue:myanmar', 1, '2021-11-23', '2021-11-23'),
        ],
        [
          share('country:JP', 2, '2021-12-07', '2021-12-07'),
          share('country:KH', 1, '2021-12-07', '2021-12-07'),
          share('country:RU', 1, null, null),
        ],
        [share(HAYASHI, 1, null, null)],
        [],
        [],
      ]);
    });

    it('gives the relations that are hottest in a period, by the contacts of that period alone', async () => {
      const hot = (relation: string, engagements: number, ...contacts: [weight: number, day: string][]) => ({
        relation: `relation:${relation}`,
        engagements,
        heat: contacts.reduce((sum, [weight, day]) => sum + heatOf(weight, day), 0),
      });
      const delta = (relation: string) => hot(relation, 1, [2, '2022-01-10']);
      const all = [
        hot('JP-KH', 2, [7, '2021-12-05'], [5, '2021-12-06']),
        hot('KH-US', 1, [3, '2021-11-23']),
        delta('KH-LA'),
        delta('KH-VN'),
        delta('LA-VN'),
        hot('KH-TH', 1, [-5, '2022-03-14']),
      ];
      const answers = await store().hottestRelations([
        { period: {}, minEngagements: 1, first: 9 },
        { period: {}, minEngagements: 2, first: 9 },
        { period: {}, minEngagements: 1, first: 4 },
        { period: { from: '2021-12-06' }, minEngagements: 1, first: 9 },
        { period: { from: '2021-12-06', to: '2022-01-31' }, minEngagements: 1, first: 2 },
        { period: { from: '2021-11-02', to: '2021-12-05' }, minEngagements: 1, first: 9 },
        { period: { to: '2021-12-31' }, minEngagements: 2, first: 9 },
        { period: { from: '2023-01-01' }, minEngagements: 1, first: 9 },
      ]);
      expect(answers[0]).toEqual(all);
      expect(answers.slice(1)).toEqual([
        [all[0]],
        all.slice(0, 4),
        [
          hot('JP-KH', 1, [5, '2021-12-06']),
          delta('KH-LA'),
          delta('KH-VN'),
          delta('LA-VN'),
          hot('KH-TH', 1, [-5, '2022-03-14']),
        ],
        [hot('JP-KH', 1, [5, '2021-12-06']), delta('KH-LA')],
        [hot('JP-KH', 1, [7, '2021-12-05']), hot('KH-US', 1, [3, '2021-11-23'])],
        [hot('JP-KH', 2, [7, '2021-12-05'], [5, '2021-12-06'])],
        [],
      ]);
    });

    it('gives the officials of other countries that an official met', async () => {
      expect(
        await byId(
          store().counterparts([
            { official: PRAK, period: {}, first: 9 },
            { official: PRAK, period: {}, first: 1 },
            { official: PRAK, period: { to: '2021-11-30' }, first: 9 },
            { official: HAYASHI, period: { from: '2022-01-01' }, first: 9 },
            { official: 'official:kh-nobody', period: {}, first: 9 },
          ]),
        ),
      ).toEqual([
        [
          { official: HAYASHI, engagements: 1, lastMet: '2021-12-06' },
          { official: CHOLLET, engagements: 1, lastMet: '2021-11-23' },
        ],
        [{ official: HAYASHI, engagements: 1, lastMet: '2021-12-06' }],
        [{ official: CHOLLET, engagements: 1, lastMet: '2021-11-23' }],
        [],
        [],
      ]);
    });
  });
}
