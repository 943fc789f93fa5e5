import { valueOf } from '../../../src/common/json-text.ts';
import { describe, expect, it } from 'vitest';
import { heatOf } from '../../../src/relation/heat.ts';
import {
  CHOLLET,
  engagementOf,
  HAYASHI,
  partOf,
  PATIENCE,
  PRAK,
  useSmallWorld,
  type OpenEmpty,
} from './small-world.ts';

export function describeNodes(openEmpty: OpenEmpty): void {
  describe('nodes and their links', { timeout: PATIENCE }, () => {
    const store = useSmallWorld(openEmpty);

    it('gives releases as they were written, in the order asked for, and null for a miss', async () => {
      const ids = ['release:echo', 'release:nothing', 'release:alpha', 'release:echo', 'country:KH'];
      const [echo, alpha] = [partOf('echo').release, partOf('alpha').release];
      expect(await store().releases(ids)).toEqual([echo, null, alpha, echo, null]);
      expect(await store().releases([])).toEqual([]);
    });

    it('gives readings as they were written', async () => {
      expect(await store().readings(['release:alpha', 'release:nothing', 'release:golf'])).toEqual([
        valueOf(partOf('alpha').reading),
        null,
        valueOf(partOf('golf').reading),
      ]);
    });

    it('gives officials under the spelling of most releases', async () => {
      expect(await store().officials([CHOLLET, PRAK, 'official:kh-nobody'])).toEqual([
        { id: CHOLLET, name: 'Derek Chollet', aliases: [], country: 'US' },
        { id: PRAK, name: 'Prak Sokhonn', aliases: ['PRAK Sokhonn'], country: 'KH' },
        null,
      ]);
    });

    it('gives engagements as they were written', async () => {
      const [call, visit] = [engagementOf('COURTESY_CALL'), engagementOf('VISIT')];
      expect(call.releases).toEqual(['release:alpha', 'release:bravo']);
      expect(await store().engagements([visit.id, 'engagement:none', call.id])).toEqual([visit, null, call]);
    });

    it('tells what is part of a visit', async () => {
      const [call, visit, meeting] = [
        engagementOf('COURTESY_CALL').id,
        engagementOf('VISIT').id,
        engagementOf('MEETING').id,
      ];
      const ids = [meeting, call, 'engagement:none', visit];
      expect(await store().visitsAround(ids)).toEqual([visit, null, null, null]);
      expect(await store().partsOf(ids)).toEqual([[], [], [], [meeting]]);
    });

    it('gives statements with the engagement that they were made in', async () => {
      const [appreciate, concern] = partOf('alpha').statements;
      const [reject] = partOf('echo').statements;
      expect(
        await store().statements([
          'statement:alpha#001',
          'statement:echo#000',
          'statement:x#000',
          'statement:alpha#000',
        ]),
      ).toEqual([
        { ...concern, engagement: engagementOf('COURTESY_CALL').id },
        { ...reject, engagement: null },
        null,
        { ...appreciate, engagement: engagementOf('COURTESY_CALL').id },
      ]);
    });

    it('gives relations with their totals', async () => {
      expect(
        await store().relations(['relation:KH-US', 'relation:JP-KH', 'relation:JP-RU', 'relation:KH-TH']),
      ).toEqual([
        {
          id: 'relation:KH-US',
          engagements: 1,
          statements: 3,
          scoreSum: 15,
          heat: heatOf(3, '2021-11-23'),
          firstContact: '2021-11-23',
          lastContact: '2021-11-23',
        },
        {
          id: 'relation:JP-KH',
          engagements: 2,
          statements: 1,
          scoreSum: 7,
          heat: heatOf(7, '2021-12-05') + heatOf(5, '2021-12-06'),
          firstContact: '2021-12-05',
          lastContact: '2021-12-06',
        },
        {
          id: 'relation:JP-RU',
          engagements: 0,
          statements: 1,
          scoreSum: -5,
          heat: 0,
          firstContact: null,
          lastContact: null,
        },
        {
          id: 'relation:KH-TH',
          engagements: 1,
          statements: 1,
          scoreSum: -3,
          heat: heatOf(-5, '2022-03-14'),
          firstContact: '2022-03-14',
          lastContact: '2022-03-14',
        },
      ]);
    });

    it('has no relation of countries that are only named together', async () => {
      expect(await store().relations(['relation:RU-US', 'relation:LA-VN', 'nonsense'])).toEqual([
        null,
        expect.objectContaining({ id: 'relation:LA-VN', engagements: 1, statements: 0, scoreSum: 0 }),
        null,
      ]);
    });

    it('gives the links of a release in their orders', async () => {
      const [alpha, golf, charlie, nothing] = await store().links([
        'release:alpha',
        'release:golf',
        'release:charlie',
        'release:nothing',
      ]);
      expect(alpha?.namings).toEqual(partOf('alpha').namings);
      expect(alpha?.namings.map(({ kind, entity }) => `${kind} ${entity}`)).toEqual([
        'COUNTRY country:KH',
        'COUNTRY country:US',
        'ISSUE issue:myanmar',
        `OFFICIAL ${PRAK}`,
        `OFFICIAL ${CHOLLET}`,
        'ORGANIZATION organization:ASEAN',
        'SECTOR sector:health',
        'SECTOR sector:trade',
      ]);
      expect(alpha?.engagements).toEqual([engagementOf('COURTESY_CALL').id]);
      expect(alpha?.statements).toEqual([
        'statement:alpha#000',
        'statement:alpha#001',
        'statement:alpha#002',
      ]);
      expect(golf).toEqual({ namings: partOf('golf').namings, engagements: [], statements: [] });
      expect(charlie?.engagements).toEqual([engagementOf('VISIT').id, engagementOf('MEETING').id]);
      expect(nothing).toEqual({ namings: [], engagements: [], statements: [] });
    });

    it('gives a release with its links, and along with it what is wanted of what they lead to', async () => {
      const release = 'release:alpha';
      const [all, some, golf, nothing] = await store().linkedReleases([
        { release, along: ['officials', 'engagements', 'statements'] },
        { release, along: ['statements'] },
        { release: 'release:golf', along: ['officials', 'engagements', 'statements'] },
        { release: 'release:nothing', along: ['officials'] },
      ]);
      const [links] = await store().links([release]);
      const statements = await store().statements(links?.statements ?? []);
      expect(statements).toHaveLength(3);
      expect(all).toEqual({
        release: partOf('alpha').release,
        links,
        officials: await store().officials([PRAK, CHOLLET]),
        engagements: [engagementOf('COURTESY_CALL')],
        statements,
      });
      expect(some).toEqual({ ...all, officials: [], engagements: [] });
      expect(golf).toEqual({
        release: partOf('golf').release,
        links: { namings: partOf('golf').namings, engagements: [], statements: [] },
        officials: [],
        engagements: [],
        statements: [],
      });
      expect(nothing).toBeNull();
    });

    it('gives posts as intervals of observation, and leaves out those that no dated release shows', async () => {
      const post = (title: string, country: string, firstSeen: string, lastSeen: string) => ({
        title,
        country,
        organization: null,
        firstSeen,
        lastSeen,
      });
      expect(await store().posts([HAYASHI, 'official:kh-nobody', PRAK, CHOLLET])).toEqual([
        [post('Foreign Minister', 'JP', '2021-12-07', '2021-12-07')],
        [],
        [
          post('Deputy Prime Minister', 'KH', '2021-11-23', '2021-11-23'),
          post('Foreign Minister', 'KH', '2021-11-23', '2021-12-07'),
        ],
        [
          post('Counselor', 'US', '2021-11-23', '2021-11-23'),
          post('Counselor of the Department of State', 'US', '2021-11-24', '2021-11-24'),
        ],
      ]);
    });

    it('shows where releases give a post, newest first, unknown days last', async () => {
      const foreign = { official: PRAK, title: 'Foreign Minister', country: 'KH', organization: null };
      const placesIn = (name: 'alpha' | 'bravo' | 'charlie' | 'echo', official: string, title: string) =>
        partOf(name)
          .sightings.filter((seen) => seen.official === official)
          .flatMap(({ posts }) => posts.filter((post) => post.title === title).flatMap((post) => post.places))
          .map((place) => ({ release: `release:${name}`, place }));
      const all = (['charlie', 'bravo', 'alpha'] as const).flatMap((name) =>
        placesIn(name, PRAK, 'Foreign Minister'),
      );
      expect(all).toHaveLength(3);
      const defence = {
        official: HAYASHI,
        title: 'Minister of Defence',
        country: 'JP',
        organization: null,
        first: 3,
      };
      expect(
        await store().postEvidence([
          { ...foreign, first: 10 },
          { ...foreign, first: 2 },
          { ...foreign, country: null, first: 10 },
          { ...foreign, title: 'King', first: 10 },
          defence,
        ]),
      ).toEqual([all, all.slice(0, 2), [], [], placesIn('echo', HAYASHI, 'Minister of Defence')]);
    });
  });
}
