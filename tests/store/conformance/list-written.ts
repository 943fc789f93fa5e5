import { describe, expect, it } from 'vitest';
import type { Page, WrittenQuery } from '../../../src/store/list-queries.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import {
  namesOf,
  partOf,
  PATIENCE,
  reference,
  SMALL_WORLD,
  useSmallWorld,
  type OpenEmpty,
} from './small-world.ts';

const ALL = { where: {}, order: 'OLDEST', first: 10, after: null } as const;

function keysOf(page: Page<unknown> | undefined) {
  return (page?.items ?? []).map(({ key }) => key);
}

export function describeListWritten(openEmpty: OpenEmpty): void {
  describe('releases in the order in which they were written', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const list = async (query: Partial<WrittenQuery>) =>
      (await store().listWritten([{ ...ALL, ...query }]))[0];

    it('are listed from the first or from the last, with the versions', async () => {
      const names = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel'];
      const oldest = await list({});
      expect(namesOf(oldest)).toEqual(names);
      expect(keysOf(oldest).slice(0, 2)).toEqual([
        [1, 'release:alpha'],
        [2, 'release:bravo'],
      ]);
      expect(namesOf(await list({ order: 'NEWEST' }))).toEqual([...names].reverse());
      expect(oldest?.items[0]?.node).toEqual((await store().releases(['release:alpha']))[0]);
    });

    it('are read on from where a page ended, in either direction', async () => {
      const page = await list({ first: 2, after: [6, 'release:foxtrot'] });
      expect([namesOf(page), page?.hasNextPage]).toEqual([['golf', 'hotel'], false]);
      const back = await list({ first: 2, after: [6, 'release:foxtrot'], order: 'NEWEST' });
      expect([namesOf(back), back?.hasNextPage]).toEqual([['echo', 'delta'], true]);
      expect(namesOf(await list({ after: [8, ''] }))).toEqual(['hotel']);
      expect(namesOf(await list({ after: [9, ''] }))).toEqual([]);
    });

    it('are those of a selection', async () => {
      const of = async (where: WrittenQuery['where']) => namesOf(await list({ where }));
      expect(await of({ names: [['country:US'], ['sector:trade']] })).toEqual(['alpha', 'bravo', 'foxtrot']);
      expect(await of({ relation: 'relation:KH-TH' })).toEqual(['hotel']);
      expect(await of({ publishers: ['KH'], kinds: ['NEWS'] })).toEqual(['foxtrot', 'golf']);
      expect(await of({ text: { op: 'TERM', word: 'dairy' } })).toEqual(['alpha', 'golf']);
      expect(await of({ period: { from: '2022-01-01', to: '2022-02-01' } })).toEqual([
        'delta',
        'foxtrot',
        'golf',
      ]);
      expect(await of({ engagementTypes: ['VISIT'], languages: ['en'] })).toEqual(['charlie']);
      expect(await of({ names: [[]] })).toEqual([]);
      expect(await of({ names: [['country:FR']] })).toEqual([]);
    });
  });

  describe('releases that are written anew', { timeout: PATIENCE }, () => {
    it('keep their place if they say the same, and move to the end if they do not', async () => {
      const store = await openEmpty();
      const world = new World([store], reference);
      await world.put(...SMALL_WORLD.slice(0, 2));
      await world.put(partOf('charlie'));
      await world.put(partOf('alpha'));
      const keys = async () => keysOf((await store.listWritten([ALL]))[0]);
      expect(await keys()).toEqual([
        [1, 'release:alpha'],
        [1, 'release:bravo'],
        [2, 'release:charlie'],
      ]);
      const { release, ...rest } = partOf('alpha');
      await world.put({ ...rest, release: { ...release, digest: 'another' } });
      expect((await keys()).at(-1)).toEqual([4, 'release:alpha']);
      await world.put({
        ...rest,
        release: { ...release, digest: 'another', ingestedAt: '2031-01-01T00:00:00.000Z' },
      });
      expect((await keys()).at(-1)).toEqual([5, 'release:alpha']);
      await world.remove('release:alpha');
      await world.put(partOf('alpha'));
      expect(await keys()).toEqual([
        [1, 'release:bravo'],
        [2, 'release:charlie'],
        [7, 'release:alpha'],
      ]);
      await store.close();
    });
  });
}
