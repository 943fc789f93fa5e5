import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Revision, saidDigest } from '../../../src/model/revision.ts';
import { NO_HISTORY, type HistoryChange } from '../../../src/store/graph-change.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { Keyset } from '../../../src/store/list-queries.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { type BRIEFS, partOf, PATIENCE, reference, SMALL_WORLD, type OpenEmpty } from './small-world.ts';

export function describeRevisions(openEmpty: OpenEmpty): void {
  describe('history', { timeout: PATIENCE }, () => {
    let store: GraphStore;
    let world: World;
    beforeAll(async () => {
      store = await openEmpty();
      world = new World([store], reference);
    }, PATIENCE);
    beforeEach(async () => {
      await world.remove(...world.held.keys());
      await world.put(...SMALL_WORLD);
    }, PATIENCE);
    afterAll(() => store.close());

    const write = (history: Partial<HistoryChange>) =>
      world.change({ remove: [], add: [], history: { ...NO_HISTORY, ...history } });
    const listed = async (release: string, order: 'NEWEST' | 'OLDEST' = 'NEWEST') => {
      const [page] = await store.listRevisions([{ release, order, first: 99, after: null }]);
      return page?.items.map(({ node }) => node) ?? [];
    };

    it('is told of each release from either end, a page at a time', async () => {
      const revisions = [3, 1, 2].map((day) => revisionOf('alpha', `old-${day}`, day));
      const twins = [revisionOf('alpha', 'one', 4), revisionOf('alpha', 'other', 4)].sort((a, b) =>
        a.digest < b.digest ? -1 : 1,
      );
      await write({ revisions: [...revisions, ...twins, revisionOf('bravo', 'elsewhere', 1)] });
      const [third, first, second] = revisions;
      expect(await listed('release:alpha')).toEqual([...twins, third, second, first]);
      expect(await listed('release:alpha', 'OLDEST')).toEqual([first, second, third, ...twins]);
      const turned = [];
      let after: Keyset | null = null;
      for (;;) {
        const [page]: Awaited<ReturnType<GraphStore['listRevisions']>> = await store.listRevisions([
          { release: 'release:alpha', order: 'NEWEST', first: 2, after },
        ]);
        turned.push(...(page?.items.map(({ node }) => node) ?? []));
        if (page?.hasNextPage !== true) break;
        after = page.items.at(-1)?.key ?? null;
      }
      expect(turned).toEqual([...twins, third, second, first]);
      expect(await store.countRevisions(['release:alpha', 'release:none', 'release:bravo'])).toEqual([
        5, 0, 1,
      ]);
      expect((await store.inventory()).revisions).toBe(6);
    });

    it('keeps every character, and days that are not known', async () => {
      const said = { title: "L'été 😀", text: 'កិច្ច\tប្រជុំ\n"quoted" \\ $x', issuedOn: null };
      const odd = { ...revisionOf('alpha', 'odd', 1), ...said, digest: saidDigest(said) };
      await write({ revisions: [odd] });
      expect(await listed('release:alpha')).toEqual([odd]);
    });

    it('holds what is put twice once, as it was first', async () => {
      const revision = revisionOf('alpha', 'old', 1);
      await write({ revisions: [revision, { ...revision, stoodAs: 'release:other' }] });
      await write({ revisions: [{ ...revision, stoodAs: 'release:other' }] });
      expect(await listed('release:alpha')).toEqual([revision]);
    });

    it('stays with a release that is written anew, and goes with one that is removed', async () => {
      const revisions = [revisionOf('alpha', 'old', 1), revisionOf('bravo', 'old', 1)];
      await write({ revisions });
      await world.put(partOf('alpha'));
      await world.remove('release:bravo');
      expect(await store.countRevisions(['release:alpha', 'release:bravo'])).toEqual([1, 0]);
      expect((await store.inventory()).revisions).toBe(1);
      await world.put(partOf('bravo'));
      expect(await listed('release:bravo')).toEqual([]);
    });

    it('goes over to a successor, together with what that has already', async () => {
      const shared = revisionOf('alpha', 'shared', 2);
      const own = revisionOf('bravo', 'own', 1);
      await write({
        revisions: [shared, { ...shared, release: 'release:bravo' }, own, revisionOf('charlie', 'x', 1)],
      });
      await world.change({
        remove: ['release:alpha'],
        add: [],
        history: {
          successions: [{ from: 'release:alpha', to: 'release:bravo' }],
          revisions: [revisionOf('bravo', 'alpha', 3)],
        },
      });
      expect((await listed('release:bravo')).map(({ stoodAs }) => stoodAs)).toEqual([
        'release:alpha',
        'release:shared',
        'release:own',
      ]);
      expect(await store.countRevisions(['release:alpha', 'release:charlie'])).toEqual([0, 1]);
    });

    it('tells which release stands where one stood, of several the last', async () => {
      await write({
        revisions: [
          revisionOf('alpha', 'old', 1),
          { ...revisionOf('bravo', 'old', 2), title: 'Another' },
          revisionOf('charlie', 'older', 1),
        ],
      });
      const ids = ['release:older', 'release:none', 'release:old', 'release:alpha'];
      expect(await store.standingFor(ids)).toEqual(['release:charlie', null, 'release:bravo', null]);
    });
  });
}

/** What a release of the small world said on a day of February, under another id. */
function revisionOf(release: keyof typeof BRIEFS, stoodAs: string, day: number): Revision {
  const said = { title: `Title ${stoodAs}`, text: `Text ${stoodAs}`, issuedOn: '2021-01-01' };
  return {
    release: `release:${release}`,
    stoodAs: `release:${stoodAs}`,
    ...said,
    digest: saidDigest(said),
    readAt: '2026-01-01T00:00:00.000Z',
    replacedAt: `2026-02-0${day}T00:00:00.000Z`,
  };
}
