import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import type { Judgement } from '../../src/model/identity.ts';
import { ingestBatch, removeReleases, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { judge, keepJudgements, undoJudgement } from '../../src/pipeline/judge.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { drawJudgement, drawRelease } from '../support/worlds/identity-facts.ts';
import { PlainStore } from '../support/worlds/plain-store.ts';
import { Random } from '../support/worlds/random.ts';
import { contributionFrom, type ReleaseBrief, writeOut } from '../support/worlds/release-brief.ts';

const reference = loadReference();

/** How often facts are drawn, how many steps each run has, and after how many the whole graph is compared. */
export interface IdentityRuns {
  readonly runs: number;
  readonly steps: number;
  readonly checkEvery: number;
}

/** What the identity of officials promises, on a real store that `openEmpty` gives prepared and empty. */
export function describeWhoIsWho(
  engine: string,
  openEmpty: () => Promise<GraphStore>,
  { runs, steps, checkEvery }: IdentityRuns,
): void {
  describe(`who is who in ${engine}`, { timeout: 300_000 }, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openEmpty();
    });
    afterEach(async () => {
      await store.close();
    });
    const ground = () => ({ store, reference, now: () => '2026-02-01T00:00:00.000Z' });

    it.each(Array.from({ length: runs }, (_, index) => index + 1))(
      'follows from releases and judgements, whatever happened before: run %i',
      async (seed) => {
        const random = new Random(seed * 7919);
        const releases = new Map<string, ReleaseBrief>();
        const judgements = new Map<string, Judgement>();
        for (let step = 0; step < steps; step += 1) {
          const draw = random.next();
          if (draw < 0.55) {
            const batch = new Map(
              Array.from({ length: 1 + random.int(3) }, () => drawRelease(random, 14)).map((one) => [
                one.id,
                one,
              ]),
            );
            await ingestBatch([...batch.values()].map(incomingOf), ground());
            for (const [id, brief] of batch) releases.set(id, brief);
          } else if (draw < 0.7 && releases.size > 0) {
            const id = random.pick([...releases.keys()]);
            await removeReleases([`release:${id}`], ground());
            releases.delete(id);
          } else if (draw < 0.9) {
            const made = drawJudgement(random);
            await keepJudgements([made], ground());
            judgements.set(made.id, made);
          } else if (judgements.size > 0) {
            const id = random.pick([...judgements.keys()]);
            expect(await undoJudgement(id, ground())).toBe(true);
            judgements.delete(id);
          }
          if ((step + 1) % checkEvery !== 0) continue;
          // What has happened leaves what the facts alone would give.
          const scratch = new PlainStore();
          await new World([scratch], reference).change({
            remove: [],
            add: [...releases.values()].map((brief) => contributionFrom(brief, reference)),
            judge: [...judgements.values()],
          });
          expect(firstDifference(await dumpOf(store), await dumpOf(scratch)), `step ${step}`).toBeNull();
        }
        const grown = await dumpOf(store);
        await store.close();
        store = await openEmpty();
        await keepJudgements(inOrder([...judgements.values()]), ground());
        for (const brief of inOrder([...releases.values()])) await ingestBatch([incomingOf(brief)], ground());
        expect(firstDifference(await dumpOf(store), grown)).toBeNull();
      },
    );

    const showing = (id: string, name: string, country = 'KH', posts: string[] = []): Incoming =>
      incomingOf({ id, countries: [country], officials: [{ name, country, posts }], issuedOn: '2021-11-23' });
    const say = (verdict: Judgement['verdict'], ...officials: string[]) =>
      judge({ verdict, officials, by: 'desk', why: null }, ground());
    const whoIs = async (...ids: string[]) => (await store.officials(ids)).map((one) => one?.id ?? null);
    const open = async () => {
      const [page] = await store.listPossibleDuplicates([{ first: 9, after: null }]);
      return page?.items.map(({ node }) => node.officials);
    };
    const HONG = 'official:kh-hong-hor-nam';
    const NAMHONG = 'official:kh-hor-namhong';
    const SEN = 'official:kh-hun-sen';
    const HUNSEN = 'official:kh-hunsen';

    it('joins what is certain, asks about what is doubtful, and leaves the rest alone', async () => {
      await ingestBatch(
        [
          showing('a', 'Hor Nam Hong'),
          showing('b', 'HOR Namhong'),
          showing('c', 'Hun Sen'),
          showing('d', 'Hunsen'),
          showing('e', 'Prak Sokhonn'),
        ],
        ground(),
      );
      const hong = { id: HONG, name: 'HOR Namhong', aliases: ['Hor Nam Hong'], country: 'KH' };
      expect(await store.officials([HONG, NAMHONG])).toEqual([hong, hong]);
      expect(await open()).toEqual([[SEN, HUNSEN]]);
      const [page] = await store.listReleases([
        { where: { names: [[HONG]] }, order: 'OLDEST', first: 9, after: null },
      ]);
      expect(page?.items.map(({ node }) => node.id)).toEqual(['release:a', 'release:b']);
      await removeReleases(['release:a'], ground());
      expect(await whoIs(HONG, NAMHONG)).toEqual([null, NAMHONG]);
    });

    it('never joins officials of two countries by itself, and does by judgement', async () => {
      await ingestBatch([showing('a', 'Prak Sokhonn'), showing('b', 'Prak Sokhonn', 'US')], ground());
      const [kh, us] = ['official:kh-prak-sokhonn', 'official:us-prak-sokhonn'];
      expect(await whoIs(kh, us)).toEqual([kh, us]);
      expect(await open()).toEqual([]);
      await say('SAME', us, kh);
      expect(await store.officials([kh])).toEqual([
        { id: us, name: 'Prak Sokhonn', aliases: [], country: 'US' },
      ]);
    });

    it('gives back the same graph, to the byte, when a judgement is undone', async () => {
      await ingestBatch(
        [
          showing('a', 'Hun Sen', 'KH', ['Prime Minister']),
          showing('b', 'Hunsen'),
          showing('c', 'Hor Namhong'),
        ],
        ground(),
      );
      const before = await dumpOf(store);
      const same = await say('SAME', HUNSEN, SEN);
      expect(await store.officials([SEN])).toEqual([
        { id: HUNSEN, name: 'Hunsen', aliases: ['Hun Sen'], country: 'KH' },
      ]);
      expect((await store.posts([HUNSEN]))[0]).toHaveLength(1);
      expect(await undoJudgement(same.id, ground())).toBe(true);
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
      const different = await say('DIFFERENT', HUNSEN, SEN);
      expect(await open()).toEqual([]);
      await undoJudgement(different.id, ground());
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
      expect(await undoJudgement(different.id, ground())).toBe(false);
    });

    it('takes apart what was certain, and holds a judgement through removal and later releases', async () => {
      await ingestBatch([showing('a', 'Hor Nam Hong'), showing('b', 'Hor Namhong')], ground());
      await say('DIFFERENT', HONG, NAMHONG);
      expect(await whoIs(HONG, NAMHONG)).toEqual([HONG, NAMHONG]);
      await removeReleases(['release:a', 'release:b'], ground());
      await ingestBatch([showing('c', 'Hor Nam Hong'), showing('d', 'Hor Namhong')], ground());
      expect(await whoIs(HONG, NAMHONG)).toEqual([HONG, NAMHONG]);
      expect(await open()).toEqual([]);
      // The newer judgement on the same two stands.
      await say('SAME', HONG, NAMHONG);
      expect(await whoIs(HONG, NAMHONG)).toEqual([HONG, HONG]);
    });

    it('refuses judgements on nobody, and those that older ones forbid', async () => {
      const names = ['Hun Sen', 'Hunsen', 'Hor Namhong'];
      await ingestBatch(
        names.map((name, index) => showing(`r${index}`, name)),
        ground(),
      );
      await expect(say('SAME', SEN, 'official:kh-nobody')).rejects.toThrow(
        'No release shows official:kh-nobody',
      );
      await expect(say('SAME', SEN, SEN)).rejects.toThrow('2 to 50 different officials; 1 were given');
      await say('SAME', SEN, HUNSEN);
      const apart = await say('DIFFERENT', SEN, NAMHONG);
      await expect(say('SAME', HUNSEN, NAMHONG)).rejects.toThrow(
        `kept apart by ${apart.id}; undo that first`,
      );
      expect(await store.countJudgements()).toBe(2);
    });

    it('passes over a name that too many bear, whatever the order they come in', async () => {
      const bearers = Array.from({ length: 51 }, (_, index) =>
        showing(`r${index}`, `Sok ${syllables(index)}`),
      );
      const one = showing('one', 'Sok');
      await ingestBatch([one, ...bearers.slice(0, 48)], ground());
      const few = await dumpOf(store);
      expect(few).toContain('one part of a name alone is not enough');
      await ingestBatch(bearers.slice(48), ground());
      expect(await dumpOf(store)).not.toContain('one part of a name alone is not enough');
      await removeReleases(
        bearers.slice(48).map(({ release }) => release.id),
        ground(),
      );
      expect(firstDifference(await dumpOf(store), few)).toBeNull();
    });
  });
}

function incomingOf(brief: ReleaseBrief): Incoming {
  return { ...writeOut(brief), readBy: 'entente/0.0.0', collectionGiven: true };
}

function inOrder<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A name of its own for each number: no two are near each other. */
function syllables(number: number): string {
  const consonants = 'bdfgklmnprst';
  return [number % 12, Math.floor(number / 12), (number * 7) % 12]
    .map((index) => `${consonants[index]}a`)
    .join('');
}
