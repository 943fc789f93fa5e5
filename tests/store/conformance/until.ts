import { describe, expect, it } from 'vitest';
import { PATIENCE, useSmallWorld, type OpenEmpty } from './small-world.ts';

export function describeUntil(openEmpty: OpenEmpty): void {
  describe('a store for somebody who stops waiting', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);

    it('answers as the store does until then, and gives the reason afterwards; the store goes on', async () => {
      const stop = new AbortController();
      const mine = store().until(stop.signal);
      expect(await mine.summary()).toEqual(await store().summary());
      const reason = new Error('nobody waits any more');
      stop.abort(reason);
      await expect(mine.summary()).rejects.toBe(reason);
      await expect(mine.releases(['release:alpha'])).rejects.toBe(reason);
      expect(await store().releases(['release:alpha'])).toMatchObject([{ id: 'release:alpha' }]);
      expect(await store().until(new AbortController().signal).summary()).toEqual(await store().summary());
    });
  });
}
