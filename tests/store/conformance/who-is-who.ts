import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgementOf } from '../../../src/identity/judgement-id.ts';
import type { Judgement } from '../../../src/model/identity.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { contributionFrom, type ReleaseBrief } from '../../support/worlds/release-brief.ts';
import { PATIENCE, reference, type OpenEmpty } from './small-world.ts';

const release = (id: string, name: string, posts: string[] = []) =>
  contributionFrom(
    {
      id,
      issuedOn: '2021-11-23',
      countries: ['KH'],
      officials: [{ name, country: 'KH', posts }],
    } satisfies ReleaseBrief,
    reference,
  );
const HONG = 'official:kh-hong-hor-nam';
const NAMHONG = 'official:kh-hor-namhong';
const SEN = 'official:kh-hun-sen';
const HUNSEN = 'official:kh-hunsen';
const SON = 'official:kh-manet';
const MANET = 'official:kh-hun-manet';

const judged = (verdict: Judgement['verdict'], day: number, ...officials: string[]) =>
  judgementOf({ verdict, officials, by: 'desk', at: `2026-01-0${day}T00:00:00.000Z`, why: null });

export function describeWhoIsWho(openEmpty: OpenEmpty): void {
  describe('who is who', { timeout: PATIENCE }, () => {
    let store: GraphStore;
    let world: World;
    const older = judged('SAME', 1, MANET, SON);
    const newer = judged('DIFFERENT', 2, SEN, MANET, 'official:kh-nobody');

    beforeAll(async () => {
      store = await openEmpty();
      world = new World([store], reference);
      await world.put(
        release('a', 'Hor Nam Hong', ['Foreign Minister']),
        release('b', 'HOR Namhong', ['Deputy Prime Minister', 'Foreign Minister']),
        release('c', 'Hun Sen'),
        release('d', 'Hunsen'),
        release('e', 'Manet'),
        release('f', 'Hun Manet'),
        release('g', 'Hun MANET'),
      );
      await world.judge(older, newer);
    }, PATIENCE);
    afterAll(async () => {
      await store.close();
    });

    it('has the sighted by id, and those that an official is grouped of', async () => {
      const namhong = {
        id: NAMHONG,
        official: HONG,
        country: 'KH',
        names: [['HOR Namhong', 1]],
        posts: [
          ['Deputy Prime Minister', 1],
          ['Foreign Minister', 1],
        ],
      };
      expect(await store.sighted([NAMHONG, 'official:kh-nobody', NAMHONG])).toEqual([namhong, null, namhong]);
      const [hong, nobody, manet] = await store.sightedAs([HONG, NAMHONG, MANET]);
      expect([hong, nobody, manet].map((group) => group?.map(({ id }) => id))).toEqual([
        [HONG, NAMHONG],
        [],
        [MANET, SON],
      ]);
      expect(manet?.[0]?.names).toEqual([
        ['Hun MANET', 1],
        ['Hun Manet', 1],
      ]);
    });

    it('has officials by all ids that lead to them, with posts and releases of all', async () => {
      const hong = { id: HONG, name: 'HOR Namhong', aliases: ['Hor Nam Hong'], country: 'KH' };
      expect(await store.officials([NAMHONG, HONG, 'official:kh-nobody'])).toEqual([hong, hong, null]);
      expect(await store.officials([SON])).toEqual([
        { id: MANET, name: 'Hun MANET', aliases: ['Hun Manet', 'Manet'], country: 'KH' },
      ]);
      expect((await store.posts([HONG]))[0]?.map(({ title }) => title)).toEqual([
        'Deputy Prime Minister',
        'Foreign Minister',
      ]);
      expect(await store.releasesShowing([NAMHONG, MANET, 'official:kh-nobody'])).toEqual([
        ['release:b'],
        ['release:f', 'release:g'],
        [],
      ]);
      expect(await store.countReleases([{ names: [[HONG]] }, { names: [[NAMHONG]] }])).toEqual([2, 0]);
      expect((await store.findOfficials([{ words: ['nam'], first: 9 }]))[0]?.map(({ id }) => id)).toEqual([
        HONG,
      ]);
    });

    it('keeps blocks in order of id', async () => {
      const block = 'KH hun';
      expect(
        await store.sightedInBlock([
          { block, first: 9 },
          { block, first: 1 },
          { block: 'KH none', first: 9 },
        ]),
      ).toEqual([[MANET, SEN], [MANET], []]);
    });

    it('keeps resemblances of both, and lists the open ones by likelihood', async () => {
      const [ofSen, ofHunsen] = await store.resemblances([SEN, HUNSEN]);
      const doubt = ofSen?.find(({ b }) => b === HUNSEN);
      expect(doubt).toMatchObject({ a: SEN, b: HUNSEN, open: true });
      expect(ofHunsen).toContainEqual(doubt);
      const [of] = await store.resemblances([HONG]);
      expect(of).toEqual([expect.objectContaining({ a: HONG, b: NAMHONG, open: false })]);
      const [page] = await store.listPossibleDuplicates([{ first: 9, after: null }]);
      expect(page?.items.map(({ node }) => node.officials)).toEqual([[SEN, HUNSEN]]);
      expect(page?.items[0]).toEqual({
        node: { officials: [SEN, HUNSEN], likelihood: doubt?.likelihood, reasons: doubt?.reasons },
        key: [doubt?.likelihood, SEN, HUNSEN],
      });
      expect(await store.countPossibleDuplicates()).toBe(1);
      const [rest] = await store.listPossibleDuplicates([{ first: 9, after: page?.items[0]?.key ?? [] }]);
      expect(rest).toEqual({ items: [], hasNextPage: false });
    });

    it('keeps judgements, on whom they are, newest first', async () => {
      expect(await store.judgements([older.id, 'judgement:none', newer.id])).toEqual([older, null, newer]);
      const both = [newer, older].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(await store.judgementsOn([MANET, 'official:kh-nobody', HONG])).toEqual([both, [newer], []]);
      expect(await store.countJudgements()).toBe(2);
      const [first] = await store.listJudgements([{ first: 1, after: null }]);
      expect(first).toEqual({ items: [{ node: newer, key: [newer.at, newer.id] }], hasNextPage: true });
      const [second] = await store.listJudgements([{ first: 1, after: [newer.at, newer.id] }]);
      expect(second).toEqual({ items: [{ node: older, key: [older.at, older.id] }], hasNextPage: false });
    });

    it('forgets what is undone, and keeps judgements on those whom no release shows', async () => {
      await world.undo(older.id);
      expect((await store.officials([SON]))[0]?.id).toBe(SON);
      expect(await store.judgementsOn([SON])).toEqual([[]]);
      await world.remove(...world.held.keys());
      expect(await store.judgementsOn([SEN, 'official:kh-nobody'])).toEqual([[newer], [newer]]);
      expect(await store.sighted([SEN])).toEqual([null]);
      expect(await store.sightedInBlock([{ block: 'KH hun', first: 9 }])).toEqual([[]]);
      expect(await store.resemblances([SEN])).toEqual([[]]);
      await world.undo(newer.id);
      expect(await store.countJudgements()).toBe(0);
    });
  });
}
