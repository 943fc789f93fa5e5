import { describe, expect, it } from 'vitest';
import {
  CHOLLET,
  engagementOf,
  HAYASHI,
  PATIENCE,
  PRAK,
  useSmallWorld,
  type OpenEmpty,
} from './small-world.ts';

export function describeNeighbours(openEmpty: OpenEmpty): void {
  describe('neighbours', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);
    const call = engagementOf('COURTESY_CALL');
    const [visit, meeting, protest] = [
      engagementOf('VISIT'),
      engagementOf('MEETING'),
      engagementOf('PROTEST_NOTE'),
    ];
    const named = (node: string) => ({ node, day: '', weight: 1 });
    const release = (name: string, day: string) => ({ node: `release:${name}`, day, weight: 1 });
    const contact = ({ id, day }: { readonly id: string; readonly day: string }, weight: number) => ({
      node: id,
      day,
      weight,
    });

    it('of what releases name are the newest releases, then the newest engagements', async () => {
      expect(
        await store().neighbours([
          { node: 'country:KH', first: 3 },
          { node: PRAK, first: 9 },
          { node: PRAK, first: 2 },
          { node: HAYASHI, first: 9 },
          { node: 'organization:ASEAN', first: 9 },
          { node: 'sector:trade', first: 1 },
          { node: 'issue:ukraine', first: 9 },
        ]),
      ).toEqual([
        [
          release('hotel', '2022-03-15'),
          release('foxtrot', '2022-02-01'),
          release('golf', '2022-02-01'),
          contact(protest, 5),
          contact(engagementOf('MULTILATERAL_MEETING'), 2),
          contact(meeting, 5),
        ],
        [
          release('charlie', '2021-12-07'),
          release('bravo', '2021-11-24'),
          release('alpha', '2021-11-23'),
          contact(meeting, 5),
          contact(visit, 7),
          contact(call, 3),
        ],
        [
          release('charlie', '2021-12-07'),
          release('bravo', '2021-11-24'),
          contact(meeting, 5),
          contact(visit, 7),
        ],
        [release('charlie', '2021-12-07'), release('echo', ''), contact(meeting, 5)],
        [release('delta', '2022-01-10'), release('alpha', '2021-11-23')],
        [release('foxtrot', '2022-02-01')],
        [release('echo', '')],
      ]);
    });

    it('of releases and engagements are all that they hold, in order of id', async () => {
      const [alpha, ofCall] = await store().neighbours([
        { node: 'release:alpha', first: 1 },
        { node: call.id, first: 1 },
      ]);
      expect(alpha).toEqual([
        named('country:KH'),
        named('country:US'),
        contact(call, 3),
        named('issue:myanmar'),
        named(PRAK),
        named(CHOLLET),
        named('organization:ASEAN'),
        named('sector:health'),
        named('sector:trade'),
      ]);
      expect(ofCall).toEqual([
        named('country:KH'),
        named('country:US'),
        named(PRAK),
        named(CHOLLET),
        release('alpha', '2021-11-23'),
        release('bravo', '2021-11-24'),
      ]);
    });

    it('are none of what there is not, and of what is neither', async () => {
      const nodes = ['country:FR', 'official:kh-nobody', 'release:nothing', 'engagement:nothing', 'nonsense'];
      nodes.push('relation:KH-US', 'statement:alpha#000', 'sector:nothing', '');
      expect(await store().neighbours(nodes.map((node) => ({ node, first: 9 })))).toEqual(
        nodes.map(() => []),
      );
      expect(await store().neighbours([])).toEqual([]);
    });
  });
}
