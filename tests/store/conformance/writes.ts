import { valueOf } from '../../../src/common/json-text.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contribution } from '../../../src/model/contribution.ts';
import { NO_HISTORY, NOBODY_CHANGES } from '../../../src/store/graph-change.ts';
import { StoreConflictError } from '../../../src/store/store-errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { dumpOf, firstDifference } from '../../support/worlds/dump-of.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';
import {
  BRIEFS,
  engagementOf,
  namesOf,
  partOf,
  PATIENCE,
  PRAK,
  reference,
  SMALL_WORLD,
  type OpenEmpty,
} from './small-world.ts';

const NOTHING = {
  remove: [],
  add: [],
  dropEngagements: [],
  putEngagements: [],
  whoIsWho: NOBODY_CHANGES,
  history: NO_HISTORY,
};

export function describeWrites(openEmpty: OpenEmpty): void {
  describe('writes', { timeout: PATIENCE }, () => {
    let store: GraphStore;
    let world: World;
    let empty: string;
    const others = SMALL_WORLD.filter((one) => one !== partOf('bravo'));

    beforeAll(async () => {
      store = await openEmpty();
      empty = await dumpOf(store);
      world = new World([store], reference);
    }, PATIENCE);
    /** Every test begins with the whole small world but bravo, whatever the one before left. */
    beforeEach(async () => {
      await world.change({ remove: [...world.held.keys()], add: others });
    }, PATIENCE);
    afterAll(async () => {
      await store.close();
    });

    it('counts versions, one a write', async () => {
      const before = await store.version();
      await world.put(partOf('bravo'));
      await world.remove('release:bravo');
      expect(await store.version()).toBe(before + 2);
    });

    it('is replaced by what is put into it meanwhile, and counts that as a write', async () => {
      const version = await store.version();
      await store.snapshot((view) => view.ping());
      const before = await dumpOf(store);
      const replace = (basedOn: number) =>
        store.replace(basedOn, 'a backup', async (view) => {
          expect(firstDifference(await dumpOf(view), empty)).toBeNull();
          expect(await view.version()).toBeGreaterThan(version);
          await new World([view], reference).put(...others);
          return 'done';
        });
      await expect(replace(version + 1)).rejects.toThrow(StoreConflictError);
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
      expect(await replace(version)).toBe('done');
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
      expect(await store.version()).toBeGreaterThan(version);
      expect(await store.brokenOff()).toBeNull();
    });

    it('that cannot be replaced is as it was, or says where all of it is kept', async () => {
      const before = await dumpOf(store);
      const replace = async (work: (view: GraphStore) => Promise<unknown>) =>
        store.replace(await store.version(), 'a backup', work);
      const broken = replace(async (view) => {
        await new World([view], reference).put(partOf('alpha'));
        throw new Error('broken off');
      });
      await expect(broken).rejects.toThrow('broken off');
      const keptIn = await store.brokenOff();
      if (keptIn === null) expect(firstDifference(await dumpOf(store), before)).toBeNull();
      else expect(keptIn).toBe('a backup');
      await replace((view) => new World([view], reference).put(...others));
      expect(await store.brokenOff()).toBeNull();
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
    });

    it('refuses a write that is based on another version, and writes nothing', async () => {
      const version = await store.version();
      const before = await dumpOf(store);
      for (const basedOn of [version - 1, version + 1]) {
        const change = { ...NOTHING, remove: ['release:alpha'], add: [partOf('bravo')] };
        await expect(store.write(change, basedOn)).rejects.toThrow(StoreConflictError);
      }
      expect(await store.version()).toBe(version);
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
    });

    it('lets one of two writes on the same version through', async () => {
      const version = await store.version();
      const outcomes = await Promise.allSettled([
        store.write(NOTHING, version),
        store.write(NOTHING, version),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await store.version()).toBe(version + 1);
    });

    it('takes away exactly what a release brought', async () => {
      const before = await dumpOf(store);
      await world.put(partOf('bravo'));
      expect(await store.engagements([engagementOf('COURTESY_CALL').id])).toEqual([
        engagementOf('COURTESY_CALL'),
      ]);
      expect(firstDifference(await dumpOf(store), before)).not.toBeNull();
      await world.remove('release:bravo');
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
      expect(await store.stamps(['release:bravo'])).toEqual([null]);
    });

    it('takes back what it brought of each release of the world', async () => {
      await world.put(partOf('bravo'));
      const whole = await dumpOf(store);
      for (const one of SMALL_WORLD) {
        await world.remove(one.release.id);
        expect(await store.releases([one.release.id])).toEqual([null]);
        await world.put(one);
        expect(firstDifference(await dumpOf(store), whole)).toBeNull();
      }
    });

    it('tells between which days two entities stand together as releases come, go and change', async () => {
      const onDay = (id: string, issuedOn?: string) =>
        contributionFrom(
          { id, ...(issuedOn === undefined ? {} : { issuedOn }), countries: ['FR', 'BR'] },
          reference,
        );
      const shared = async () => {
        const [shares] = await store.related([
          { entity: 'country:FR', kinds: ['COUNTRY'], period: {}, first: 9 },
        ]);
        return shares?.map(({ releases, firstSeen, lastSeen }) => [releases, firstSeen, lastSeen]);
      };
      await world.put(onDay('second', '2021-02-02'), onDay('unknown'));
      await world.put(onDay('first', '2021-01-01'), onDay('third', '2021-03-03'));
      expect(await shared()).toEqual([[4, '2021-01-01', '2021-03-03']]);
      await world.remove('release:third');
      expect(await shared()).toEqual([[3, '2021-01-01', '2021-02-02']]);
      await world.put(onDay('first', '2021-02-20'));
      expect(await shared()).toEqual([[3, '2021-02-02', '2021-02-20']]);
      await world.remove('release:first', 'release:second');
      expect(await shared()).toEqual([[1, null, null]]);
      await world.remove('release:unknown');
      expect(await shared()).toEqual([]);
    });

    it('leaves an empty graph behind the last release', async () => {
      await world.remove(...world.held.keys());
      expect(await store.summary()).toEqual({
        releases: 0,
        engagements: 0,
        statements: 0,
        officials: 0,
        countries: 0,
        relations: 0,
        firstRelease: null,
        lastRelease: null,
      });
      expect(await store.namedCountries()).toEqual([]);
      expect(await store.collections()).toEqual([]);
      expect(await store.relationMonths([{ relation: 'relation:KH-US', period: {} }])).toEqual([[]]);
      expect(
        await store.related([{ entity: 'country:KH', kinds: ['COUNTRY'], period: {}, first: 9 }]),
      ).toEqual([[]]);
      expect(await store.posts([PRAK])).toEqual([[]]);
      expect(await store.findOfficials([{ words: ['prak'], first: 9 }])).toEqual([[]]);
      expect(await store.reportsWithin([{ block: 'VISIT JP KH', from: '', to: '9999-12-31' }])).toEqual([[]]);
      expect((await dumpOf(store)).split('\n')).toHaveLength(2);
    });

    it('passes over the removal of what is not there', async () => {
      const before = await dumpOf(store);
      await store.write(
        { ...NOTHING, remove: ['release:none', 'official:kh-x'], dropEngagements: ['engagement:none'] },
        await store.version(),
      );
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
    });

    it('replaces a release by its revision, with nothing left of the old one', async () => {
      const revised = contributionFrom(
        {
          ...BRIEFS.charlie,
          title: 'Visit to Nippon',
          text: 'Ports.',
          issuedOn: '2021-12-09',
          sectors: ['energy'],
          officials: [{ name: 'PRAK SOKHONN', country: 'KH', posts: ['Minister'] }],
          engagements: [
            { type: 'VISIT', countries: ['KH', 'JP'], startDate: '2021-12-04', officials: ['PRAK SOKHONN'] },
          ],
          statements: [],
        },
        reference,
      );
      const before = await dumpOf(store);
      await world.put(revised);
      const search = async (word: string) => {
        const where = { text: { op: 'TERM' as const, word } };
        const [page] = await store.listReleases([{ where, order: 'NEWEST', first: 9, after: null }]);
        return namesOf(page).join(' ');
      };
      expect([await search('bridges'), await search('ports'), await search('nippon')]).toEqual([
        '',
        'charlie',
        'charlie',
      ]);
      expect(await store.officials([PRAK])).toEqual([
        { id: PRAK, name: 'PRAK SOKHONN', aliases: ['Prak Sokhonn'], country: 'KH' },
      ]);
      expect((await store.posts([PRAK]))[0]?.map(({ title }) => title)).toEqual([
        'Deputy Prime Minister',
        'Foreign Minister',
        'Minister',
      ]);
      expect(await store.relations(['relation:JP-KH'])).toEqual([
        expect.objectContaining({
          engagements: 1,
          statements: 0,
          scoreSum: 0,
          firstContact: '2021-12-04',
          lastContact: '2021-12-04',
        }),
      ]);
      await world.put(partOf('charlie'));
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
    });

    it('finds a release at the addresses that it is written with, and at no others', async () => {
      const written = async (...otherAddresses: string[]) => {
        await world.put(contributionFrom({ ...BRIEFS.alpha, otherAddresses }, reference));
        const found = await store.stampsByAddress(['https://kh.example/a', 'https://kh.example/b']);
        return found.map((stamp) => stamp?.id ?? null);
      };
      expect(await written('https://kh.example/b')).toEqual([null, 'release:alpha']);
      expect(await written()).toEqual([null, null]);
      expect(await written('https://kh.example/a', 'https://kh.example/b')).toEqual([
        'release:alpha',
        'release:alpha',
      ]);
      await world.put(
        contributionFrom({ ...BRIEFS.golf, otherAddresses: ['https://kh.example/b'] }, reference),
      );
      expect((await store.releases(['release:golf']))[0]?.otherAddresses).toEqual(['https://kh.example/b']);
      const [first] = await store.stampsByAddress(['https://kh.example/b']);
      expect(first?.id).toBe('release:alpha');
      await world.remove('release:alpha', 'release:golf');
      expect(await store.stampsByAddress(['https://kh.example/a', 'https://kh.example/b'])).toEqual([
        null,
        null,
      ]);
      await world.put(partOf('alpha'), partOf('golf'));
    });

    it('gives the same graph whatever the order and the batches', async () => {
      await world.put(partOf('bravo'));
      const whole = await dumpOf(store);
      await world.remove(...world.held.keys());
      const backwards = [...SMALL_WORLD].reverse();
      for (const one of backwards) await world.put(one);
      expect(firstDifference(await dumpOf(store), whole)).toBeNull();
      await world.remove(...world.held.keys());
      await world.put(...backwards.slice(0, 3));
      await world.put(...backwards.slice(3));
      expect(firstDifference(await dumpOf(store), whole)).toBeNull();
    });

    it('splits an engagement where a release goes, and joins it where it comes', async () => {
      await world.put(partOf('bravo'));
      const call = engagementOf('COURTESY_CALL');
      await world.remove('release:alpha');
      const [left] = await store.reportsOf(['release:bravo']);
      expect(left?.map(({ engagement }) => engagement)).not.toEqual([call.id]);
      expect(await store.engagements([call.id])).toEqual([null]);
      const statements = await store.statements(['statement:bravo#000', 'statement:alpha#000']);
      expect(statements.map((one) => one?.engagement)).toEqual([left?.[0]?.engagement, undefined]);
      await world.put(partOf('alpha'));
      expect(
        (await store.reportsOf(['release:bravo', 'release:alpha'])).flat().map((r) => r.engagement),
      ).toEqual([call.id, call.id]);
    });
  });

  describe('writes of unusual contributions', { timeout: PATIENCE }, () => {
    let store: GraphStore;
    let world: World;
    beforeAll(async () => {
      store = await openEmpty();
      world = new World([store], reference);
    }, PATIENCE);
    afterAll(async () => {
      await store.close();
    });

    const unusual: Contribution[] = [
      {
        id: 'ünïcode-សេចក្តី-😀',
        title: "L'été à Đà Nẵng: \"quoted\" 'single' \\ {brace} $dollar 😀",
        text: 'កិច្ចប្រជុំ\u0000zero\ttab\r\nline\u2028separator \uFFFF',
        issuedOn: '2020-02-29',
        sourceUrl: 'https://example.org/?q=%E2%82%AC&x=\'"',
        collection: "it's; DROP TABLE",
        publisher: 'EU',
        countries: ['FR'],
        officials: [
          { name: 'Óscar ‘Ñandú’ O’Neill 😀', country: 'FR', posts: ["Minister d'État", 'Minister d’État'] },
        ],
      },
      { id: 'bare' },
      {
        id: 'both-spellings',
        issuedOn: '2020-03-01',
        countries: ['KH', 'LA'],
        officials: [
          { name: 'Sok Chenda', country: 'KH', posts: ['Foreign Minister'] },
          { name: 'SOK Chenda', country: 'KH', posts: ['Foreign Minister', 'Deputy Prime Minister'] },
          { name: 'Chenda', country: 'KH' },
          { name: 'Secretary-General', organization: 'ASEAN', posts: ['Secretary-General'] },
        ],
        engagements: [
          { type: 'MEETING', countries: ['KH', 'LA'], officials: ['SOK Chenda', 'Secretary-General'] },
        ],
      },
      {
        id: 'undated-contact',
        countries: ['KH', 'LA'],
        engagements: [{ type: 'SIGNING', countries: ['KH', 'LA'] }],
        statements: [{ act: 'AGREE', side: 'BOTH', engagement: 0, topics: ['trade'] }],
      },
      {
        id: 'far-future',
        issuedOn: '9999-12-31',
        countries: ['KH', 'LA'],
        engagements: [{ type: 'STATE_VISIT', countries: ['KH', 'LA'], startDate: '9999-12-31' }],
      },
      {
        id: 'far-past',
        issuedOn: '0001-01-01',
        countries: ['KH', 'LA'],
        engagements: [{ type: 'STATE_VISIT', countries: ['KH', 'LA'], startDate: '0001-01-01' }],
      },
      {
        id: 'everyone',
        issuedOn: '2020-04-01',
        countries: reference.countries.slice(0, 40).map(({ code }) => code),
        engagements: [
          { type: 'SUMMIT', countries: reference.countries.slice(0, 20).map(({ code }) => code) },
        ],
      },
    ].map((brief) => contributionFrom(brief as Parameters<typeof contributionFrom>[0], reference));

    it('keeps every character', async () => {
      for (const one of unusual) await world.put(one);
      const ids = unusual.map(({ release }) => release.id);
      expect(await store.releases(ids)).toEqual(unusual.map(({ release }) => release));
      expect(await store.readings(ids)).toEqual(unusual.map(({ reading }) => valueOf(reading)));
      const [first] = unusual;
      expect(await store.stampsByAddress([first?.release.sourceUrl ?? ''])).toEqual([
        expect.objectContaining({ id: first?.release.id }),
      ]);
      expect((await store.collections()).map(({ id }) => id)).toEqual(["it's; DROP TABLE", 'uploads']);
    });

    it('has the statements of a release in the order of the text, whatever order they are written in', async () => {
      const { statements, ...contribution } = contributionFrom(
        { ...BRIEFS.alpha, id: 'not-in-order', sourceUrl: 'https://kh.example/not-in-order' },
        reference,
      );
      const places = statements.map(({ place }) => place).reverse();
      const moved = statements.map((statement, index) =>
        Object.assign({}, statement, { place: places[index] ?? statement.place }),
      );
      await world.put({ ...contribution, statements: moved });
      const [links] = await store.links(['release:not-in-order']);
      expect(links?.statements).toEqual(statements.map(({ id }) => id).reverse());
      await world.remove('release:not-in-order');
    });

    it('joins the sightings of one official in one release', async () => {
      const id = 'official:kh-chenda-sok';
      expect(await store.officials([id])).toEqual([
        { id, name: 'SOK Chenda', aliases: ['Sok Chenda'], country: 'KH' },
      ]);
      const [posts] = await store.posts([id]);
      expect(posts?.map(({ title }) => title)).toEqual(['Deputy Prime Minister', 'Foreign Minister']);
      const query = { official: id, title: 'Foreign Minister', country: 'KH', organization: null, first: 9 };
      const [places] = await store.postEvidence([query]);
      expect(places).toHaveLength(2);
      expect(await store.posts(['official:zz-general-secretary'])).toEqual([
        [
          {
            title: 'Secretary-General',
            country: null,
            organization: 'ASEAN',
            firstSeen: '2020-03-01',
            lastSeen: '2020-03-01',
          },
        ],
      ]);
    });

    it('orders days from the first to the last, and keeps undated contacts apart', async () => {
      const [page] = await store.listEngagements([
        { where: { relation: 'relation:KH-LA' }, first: 9, after: null },
      ]);
      expect(page?.items.map(({ key }) => key[0])).toEqual(['9999-12-31', '2020-03-01', '0001-01-01', '']);
      expect(await store.relations(['relation:KH-LA'])).toEqual([
        expect.objectContaining({
          engagements: 4,
          statements: 1,
          firstContact: '0001-01-01',
          lastContact: '9999-12-31',
        }),
      ]);
      expect(
        (await store.relationMonths([{ relation: 'relation:KH-LA', period: {} }]))[0]?.map((m) => m.month),
      ).toEqual(['0001-01', '2020-03', '9999-12']);
      const [undated] = await store.reportsWithin([{ block: 'SIGNING KH LA', from: '', to: '' }]);
      expect(undated?.map(({ id }) => id)).toEqual(['release:undated-contact#000']);
      const [met] = await store.counterparts([{ official: 'official:kh-chenda-sok', period: {}, first: 9 }]);
      expect(met?.map(({ official, lastMet }) => [official.id, lastMet])).toEqual([
        ['official:zz-general-secretary', '2020-03-01'],
      ]);
    });

    it('keeps a contact of many countries', async () => {
      const codes = reference.countries.slice(0, 20).map(({ code }) => code);
      expect(await store.countEngagements([{ countries: codes }])).toEqual([1]);
      const among = await store.countRelations([{ countries: codes }]);
      expect(among).toEqual([(20 * 19) / 2]);
    });

    it('takes all of it away again', async () => {
      await world.remove(...world.held.keys());
      expect((await dumpOf(store)).split('\n')).toHaveLength(2);
    });
  });
}
