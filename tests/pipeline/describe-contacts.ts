import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { ingestBatch, removeReleases, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { judge, undoJudgement } from '../../src/pipeline/judge.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openApi } from '../graphql/support/open-api.ts';
import { drawAccount } from '../support/worlds/contact-facts.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { Random } from '../support/worlds/random.ts';
import { writeOut, type ReleaseBrief } from '../support/worlds/release-brief.ts';

const reference = loadReference();
const SEED = new URL('../../seed/', import.meta.url);

/** How often releases are drawn, and how many steps each run has. */
export interface ContactRuns {
  readonly runs: number;
  readonly steps: number;
}

/** What the joining of accounts promises, on a real store that `openEmpty` gives prepared and empty. */
export function describeContacts(
  engine: string,
  openEmpty: () => Promise<GraphStore>,
  { runs, steps }: ContactRuns,
): void {
  describe(`accounts of contacts in ${engine}`, { timeout: 300_000 }, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openEmpty();
    });
    afterEach(async () => {
      await store.close();
    });
    const ground = () => ({ store, reference, now: () => '2026-02-01T00:00:00.000Z' });
    const engagements = async () => {
      const [page] = await store.listEngagements([{ where: {}, first: 50, after: null }]);
      return page?.items.map(({ node }) => node) ?? [];
    };

    it('meet in one engagement in either order, with what each says alone', async () => {
      const [ours, theirs] = [annotated('seed-2021-11-24'), annotated('mx-us-2021-11-23-call-cambodia')];
      await ingestBatch([ours], ground());
      await ingestBatch([theirs], ground());
      const oneWay = await dumpOf(store);
      await removeReleases([ours.release.id, theirs.release.id], ground());
      await ingestBatch([theirs], ground());
      await ingestBatch([ours], ground());
      expect(firstDifference(await dumpOf(store), oneWay)).toBeNull();

      const api = await openApi(store);
      try {
        const { engagements } = await api.data(`{ engagements { nodes {
          type startDate participants { official { name } }
          accounts { release { publisher { country { code } } } onlySectors { id } onlyIssues { id } onlyStatements { act } }
          comparison {
            sharedTopics { ... on Sector { id } ... on Issue { id } }
            points { statements { act evidence { quote } } }
          }
        } } }`);
        expect(engagements.nodes).toHaveLength(1);
        const [call] = engagements.nodes;
        expect(call).toMatchObject({ type: 'TELEPHONE_CONVERSATION', startDate: '2021-11-23' });
        expect(call.participants).toHaveLength(2);
        expect(call.accounts).toMatchObject([
          { release: { publisher: { country: { code: 'KH' } } }, onlyIssues: [{}, {}] },
          { release: { publisher: { country: { code: 'US' } } }, onlySectors: [], onlyIssues: [] },
        ]);
        expect(call.accounts[0].onlySectors).toContainEqual({ id: 'sector:demining' });
        expect(call.accounts[0].onlyStatements).toContainEqual({ act: 'INFORM' });
        expect(call.comparison.sharedTopics).toContainEqual({ id: 'issue:myanmar' });
        expect(call.comparison.points).toEqual([
          {
            statements: [
              { act: 'COMMIT', evidence: { quote: 'Both sides committed to further promote friendly ties' } },
              {
                act: 'AGREE',
                evidence: { quote: 'agreed that both governments should keep building on it' },
              },
            ],
          },
          {
            statements: [
              {
                act: 'EXCHANGE_VIEWS',
                evidence: { quote: 'exchanged views on regional and international development' },
              },
              { act: 'EXCHANGE_VIEWS', evidence: { quote: 'talked through the situation in Burma' } },
            ],
          },
        ]);
      } finally {
        await api.server.stop();
      }
    });

    it('stay two where a minister is called and met on one day, or two ministers are met', async () => {
      const on = (id: string, publisher: string, contacts: NonNullable<ReleaseBrief['engagements']>) =>
        incomingOf({
          id,
          publisher,
          issuedOn: '2021-11-23',
          countries: ['KH', 'US'],
          officials,
          engagements: contacts,
        });
      const officials = [
        { name: 'Prak Sokhonn', country: 'KH' },
        { name: 'Hun Sen', country: 'KH' },
        { name: 'Derek Chollet', country: 'US' },
      ];
      const contact = (type: 'MEETING' | 'TELEPHONE_CONVERSATION', ...names: string[]) => ({
        type,
        countries: ['KH', 'US'],
        startDate: '2021-11-23',
        officials: names,
      });
      await ingestBatch(
        [
          on('kh-1', 'KH', [contact('MEETING', 'Prak Sokhonn', 'Derek Chollet')]),
          on('kh-2', 'KH', [contact('MEETING', 'Hun Sen', 'Derek Chollet')]),
          on('us', 'US', [
            contact('TELEPHONE_CONVERSATION', 'Derek Chollet', 'Prak Sokhonn'),
            contact('MEETING', 'Derek Chollet', 'Hun Sen'),
          ]),
        ],
        ground(),
      );
      expect(
        (await engagements()).map(({ type, releases }) => `${type} ${releases.join(' ')}`).sort(),
      ).toEqual([
        'MEETING release:kh-1',
        'MEETING release:kh-2 release:us',
        'TELEPHONE_CONVERSATION release:us',
      ]);
    });

    it('part again where what joined them is revised or taken out', async () => {
      const account = (id: string, publisher: string, startDate: string, ...names: string[]) =>
        incomingOf({
          id,
          publisher,
          issuedOn: startDate,
          countries: ['KH', 'US'],
          officials: names.map((name) => ({ name, country: name === 'Derek Chollet' ? 'US' : 'KH' })),
          engagements: [{ type: 'MEETING', countries: ['KH', 'US'], startDate, officials: names }],
        });
      const both = ['Prak Sokhonn', 'Derek Chollet'];
      const first = account('kh-1', 'KH', '2021-11-22', ...both);
      const second = account('us', 'US', '2021-11-23', ...both);
      await ingestBatch([first], ground());
      await ingestBatch([second], ground());
      expect((await engagements()).map(({ releases }) => releases.length)).toEqual([2]);
      // Another account of the same day is nearer to the second one.
      await ingestBatch([account('kh-2', 'KH', '2021-11-23', ...both)], ground());
      expect((await engagements()).map(({ releases }) => releases)).toEqual([
        ['release:kh-2', 'release:us'],
        ['release:kh-1'],
      ]);
      await removeReleases(['release:kh-2'], ground());
      expect((await engagements()).map(({ releases }) => releases)).toEqual([['release:kh-1', 'release:us']]);
      await ingestBatch([account('us', 'US', '2021-11-25', ...both)], ground());
      expect((await engagements()).map(({ releases }) => releases)).toEqual([
        ['release:us'],
        ['release:kh-1'],
      ]);
    });

    it('are of two where somebody has judged that two names are two people’s', async () => {
      const account = (id: string, publisher: string, name: string) =>
        incomingOf({
          id,
          publisher,
          issuedOn: '2016-01-26',
          countries: ['KH', 'US'],
          officials: [{ name, country: 'KH' }],
          engagements: [
            { type: 'MEETING', countries: ['KH', 'US'], startDate: '2016-01-26', officials: [name] },
          ],
        });
      await ingestBatch([account('kh', 'KH', 'Hun Sen'), account('us', 'US', 'Hunsen')], ground());
      expect(await engagements()).toHaveLength(1);
      const before = await dumpOf(store);
      const officials = ['official:kh-hun-sen', 'official:kh-hunsen'];
      const apart = await judge({ verdict: 'DIFFERENT', officials, by: 'desk', why: null }, ground());
      expect(await engagements()).toHaveLength(2);
      await ingestBatch([account('us', 'US', 'HUNSEN')], ground());
      expect(await engagements()).toHaveLength(2);
      await ingestBatch([account('us', 'US', 'Hunsen')], ground());
      expect(await undoJudgement(apart.id, ground())).toBe(true);
      expect(firstDifference(await dumpOf(store), before)).toBeNull();
    });

    it.each(Array.from({ length: runs }, (_, index) => index + 1))(
      'follow from the releases that are there, whatever came, was revised and went before: run %i',
      async (seed) => {
        const random = new Random(seed * 104_729);
        const held = new Map<string, ReleaseBrief>();
        for (let step = 0; step < steps; step += 1) {
          if (random.chance(0.7) || held.size === 0) {
            const drawn = Array.from({ length: 1 + random.int(4) }, () => drawAccount(random, 16));
            const batch = new Map(drawn.map((brief) => [brief.id, brief]));
            await ingestBatch([...batch.values()].map(incomingOf), ground());
            for (const [id, brief] of batch) held.set(id, brief);
          } else {
            const id = random.pick([...held.keys()]);
            await removeReleases([`release:${id}`], ground());
            held.delete(id);
          }
        }
        const grown = await dumpOf(store);
        await store.close();
        store = await openEmpty();
        await ingestBatch([...held.values()].map(incomingOf), ground());
        expect(firstDifference(await dumpOf(store), grown)).toBeNull();
      },
    );
  });
}

/** A release of the seed with its annotation. */
function annotated(name: string): Incoming {
  const text = readFileSync(new URL(`releases/${name}.txt`, SEED), 'utf8');
  const reading: unknown = JSON.parse(readFileSync(new URL(`readings/${name}.json`, SEED), 'utf8'));
  return prepareRelease({ text }, reading, null, {}, { reference, readBy: 'entente/test' });
}

function incomingOf(brief: ReleaseBrief): Incoming {
  return { ...writeOut(brief), readBy: 'entente/0.0.0', collectionGiven: true };
}
