import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ingestBatch, removeReleases, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import { differencesOf } from '../../src/pipeline/reread-differences.ts';
import { reread, type RereadWishes } from '../../src/pipeline/reread.ts';
import { dumpGraph } from '../../src/store/dump-graph.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const READER = { reference: loadReference(), readBy: 'entente/test' };

const TEXTS = [
  'Ministry of Foreign Affairs\n\nMeeting with Japan\n\nOn 3 May 2024, Foreign Minister Sok Chenda Sophea met Japanese Foreign Minister Yoko Kamikawa in Tokyo. Japan thanked Cambodia for its support.',
  'Japan and Fiji signed an agreement on fisheries in Suva on 3 May 2024.',
  'Fiji thanked Japan for its assistance in health.',
];

/** What reading again promises, on a real store that `openEmpty` gives prepared and empty. */
export function describeReread(engine: string, openEmpty: () => Promise<GraphStore>): void {
  describe(`reading again from ${engine}`, () => {
    let store: GraphStore;
    const ground = () => ({ store, reference: READER.reference, now: () => new Date().toISOString() });
    const readAgain = (wishes: Partial<RereadWishes> = {}) =>
      reread(ground(), READER, { dryRun: false, ...wishes });

    beforeEach(async () => {
      store = await openEmpty();
    });
    afterEach(() => store.close());

    it('changes back what an older reader had read otherwise, once', async () => {
      await ingestBatch(TEXTS.map(prepare), ground());
      const now = await dump(store);
      await ingestBatch(TEXTS.map(prepare).map(asByAnOlderReader), ground());
      expect(await dump(store)).not.toEqual(now);
      expect(await readAgain()).toEqual({ changed: 3, unchanged: 0, leftAlone: 0, failures: [] });
      expect(await dump(store)).toEqual(now);
      const version = await store.version();
      expect(await readAgain()).toEqual({ changed: 0, unchanged: 3, leftAlone: 0, failures: [] });
      expect(await store.version()).toBe(version);
    });

    it('keeps all that is stored of the release itself', async () => {
      const incoming = prepareRelease(
        {
          id: 'note-7',
          text: TEXTS[1] ?? '',
          title: 'A title of its own',
          kind: 'NEWS',
          publisher: { country: 'NZ', name: 'A newspaper' },
          issuedOn: '2024-05-09',
          issuedAt: 'Wellington',
          language: 'en-NZ',
          sourceUrl: 'https://example.org/news/7',
          collection: 'pacific',
        },
        null,
        null,
        {},
        READER,
      );
      await ingestBatch([asByAnOlderReader(incoming)], ground());
      expect(await readAgain()).toMatchObject({ changed: 1 });
      const [held] = await store.releases(['release:note-7']);
      expect(held).toMatchObject(incoming.release);
      expect(held?.readBy).toBe('entente/test');
      expect(await store.readings(['release:note-7'])).toEqual([incoming.reading]);
    });

    it('leaves alone the readings of others, and other collections', async () => {
      const [one, two, three] = TEXTS.map(prepare).map(asByAnOlderReader);
      if (one === undefined || two === undefined || three === undefined) throw new Error('three texts');
      const elsewhere = { ...two, release: { ...two.release, collection: 'elsewhere' } };
      await ingestBatch([one, elsewhere, { ...three, readBy: 'A. Analyst' }], ground());
      expect(await readAgain({ collection: 'elsewhere' })).toMatchObject({ changed: 1, leftAlone: 0 });
      expect(await readAgain()).toMatchObject({ changed: 1, unchanged: 1, leftAlone: 1 });
      const [held] = await store.releases([three.release.id]);
      expect(held?.readBy).toBe('A. Analyst');
      expect(await store.readings([three.release.id])).toEqual([three.reading]);
    });

    it('tells each change and writes nothing on a dry run', async () => {
      await ingestBatch(TEXTS.map(prepare).map(asByAnOlderReader), ground());
      const [before, version] = [await dump(store), await store.version()];
      const told: [string, string[]][] = [];
      const report = await readAgain({
        dryRun: true,
        onChange: (release, old, fresh) =>
          told.push([
            release.text,
            old === null ? [] : differencesOf(old, fresh).map((d) => `${d.change} ${d.kind} ${d.line}`),
          ]),
      });
      expect(report).toMatchObject({ changed: 3, unchanged: 0 });
      expect(await store.version()).toBe(version);
      expect(await dump(store)).toEqual(before);
      expect(new Map(told).get(TEXTS[1] ?? '')).toEqual([
        'ADDED engagement SIGNING 2024-05-03 Suva JP+FJ',
        'REMOVED country XK',
        'ADDED country JP',
        'ADDED country FJ',
        'ALTERED statement BOTH AGREE [fisheries] “signed an agreement on fisheries in Suva on 3 May 2024”',
      ]);
    });

    it('reads each once over several pages, also where a reading moves its release to another day', async () => {
      const many = Array.from({ length: 130 }, (_, i) =>
        prepareRelease(
          {
            id: `note-${i}`,
            text: `Japan and Fiji held talks in Suva on ${1 + (i % 28)} May 2024. No. ${i}.`,
          },
          null,
          null,
          {},
          READER,
        ),
      );
      await ingestBatch(many, ground());
      const now = await dump(store);
      await ingestBatch(many.map(asByAnOlderReader), ground());
      // Without its engagement a release has no day, and lies before all others.
      const seen: string[] = [];
      const report = await readAgain({ onChange: ({ id }) => seen.push(id) });
      expect(report).toEqual({ changed: 130, unchanged: 0, leftAlone: 0, failures: [] });
      expect(new Set(seen).size).toBe(130);
      expect(await dump(store)).toEqual(now);
    });

    it('does not bring back what was taken out meanwhile', async () => {
      const incoming = TEXTS.map(prepare).map(asByAnOlderReader);
      await ingestBatch(incoming, ground());
      const [gone] = incoming;
      // Somebody takes the first release out after it has been read and before what is read is kept.
      const racing = new Proxy(store, {
        get(target, name) {
          if (name === 'readings')
            return async (ids: readonly string[]) => {
              const readings = await target.readings(ids);
              await removeReleases([gone?.release.id ?? ''], ground());
              return readings;
            };
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      await reread({ ...ground(), store: racing }, READER, { dryRun: false });
      expect(await store.releases([gone?.release.id ?? ''])).toEqual([null]);
    });
  });
}

function prepare(text: string): Incoming {
  return prepareRelease({ text }, null, null, {}, READER);
}

/** The release with a reading that finds no engagement, and a state that the text does not name. */
function asByAnOlderReader(incoming: Incoming): Incoming {
  const reading: Reading = {
    ...incoming.reading,
    engagements: [],
    countries: ['XK'],
    statements: incoming.reading.statements.map((one) => ({ ...one, engagement: null })),
  };
  return { ...incoming, reading, readBy: 'entente/0.0.1' };
}

async function dump(store: GraphStore): Promise<string[]> {
  const lines = [];
  for await (const line of dumpGraph(store)) lines.push(line);
  return lines;
}
