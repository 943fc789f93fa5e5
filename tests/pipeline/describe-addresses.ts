import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { webAddresses } from '../../src/model/release.ts';
import { ingestBatch, type Incoming, ingestOne } from '../../src/pipeline/ingest-batch.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import type { ReleaseRecord } from '../../src/pipeline/release-record.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { dumpOf } from '../support/worlds/dump-of.ts';

const READER = { reference: loadReference(), readBy: 'entente/test' };

const TEXT = `Foreign Minister receives the Ambassador of Fiji

The Minister for Foreign Affairs of Japan received the Ambassador of Fiji on 3 May 2024. They spoke of co-operation on
fisheries worth 1.5 million dollars.`;
/** The same words, laid out otherwise. */
const LAYOUTS = [
  TEXT,
  TEXT.replace(
    'Foreign Minister receives the Ambassador of Fiji',
    'FOREIGN MINISTER RECEIVES THE AMBASSADOR OF FIJI',
  ),
  TEXT.replaceAll(' ', '\n'),
  `• ${TEXT.replace('co-operation', 'cooperation')}`,
];

/** What becomes of a text that comes again, elsewhere or in another layout, in a store that `openEmpty` gives empty. */
export function describeAddresses(engine: string, openEmpty: () => Promise<GraphStore>): void {
  describe(`addresses of releases in ${engine}`, () => {
    let store: GraphStore;
    const ground = () => ({ store, reference: READER.reference, now: () => '2026-01-01T00:00:00.000Z' });
    const keep = (...batch: Incoming[]) => ingestBatch(batch, ground());
    const held = async () => {
      const [page] = await store.listReleases([{ where: {}, order: 'OLDEST', first: 50, after: null }]);
      return page?.items.map(({ node }) => node) ?? [];
    };
    const addressesHeld = async () => (await held()).map(webAddresses);

    beforeEach(async () => {
      store = await openEmpty();
    });
    afterEach(() => store.close());

    it('grow where the same text is found elsewhere', async () => {
      expect(await keep(page('/1'))).toEqual(['CREATED']);
      const [first] = await held();
      expect(await keep(page('/2'))).toEqual(['UNCHANGED']);
      expect(await keep(page('/2'), page('/1'), page(null))).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
      const [second] = await held();
      expect(second).toEqual({ ...first, otherAddresses: ['https://jp.example/2'] });
      const found = await store.stampsByAddress(['https://jp.example/1', 'https://jp.example/2']);
      expect(found.map((stamp) => stamp?.id)).toEqual([first?.id, first?.id]);
    });

    it('grow without moving a release in the order of writing', async () => {
      await keep(page('/1'));
      await keep(page('/2', 'Fiji thanked Japan for its help.'));
      const written = async () => {
        const [listed] = await store.listWritten([{ where: {}, order: 'OLDEST', first: 9, after: null }]);
        return listed?.items.map(({ key }) => key);
      };
      const before = await written();
      expect(await keep(page('/3'))).toEqual(['UNCHANGED']);
      expect(await written()).toEqual(before);
    });

    it('are told of a release that came without any', async () => {
      await keep(page(null));
      expect(await keep(page('/1'))).toEqual(['UNCHANGED']);
      expect(await addressesHeld()).toEqual([['https://jp.example/1']]);
      expect(await keep(page(null), page('/1'))).toEqual(['UNCHANGED', 'UNCHANGED']);
    });

    it('lead to a release wherever its text is corrected, and stay with it', async () => {
      await keep(page('/1'), page('/2'));
      const corrected = TEXT.replace('1.5 million', '15 million');
      expect(await keep(page('/2', corrected))).toEqual(['REVISED']);
      const [release, ...none] = await held();
      expect(none).toEqual([]);
      expect(release?.text).toContain('15 million');
      expect(release && webAddresses(release)).toEqual(['https://jp.example/1', 'https://jp.example/2']);
      expect(await keep(page('/1', corrected))).toEqual(['UNCHANGED']);
    });

    it('are one where a page says now what another one says', async () => {
      await keep(page('/1'), page('/2', 'Fiji thanked Japan for its help on 4 May 2024.'));
      expect(await held()).toHaveLength(2);
      expect(await keep(page('/2', LAYOUTS[2]))).toEqual(['REVISED']);
      expect(await addressesHeld()).toEqual([['https://jp.example/1', 'https://jp.example/2']]);
    });

    it('are of no more than a hundred pages', async () => {
      await keep(...Array.from({ length: 150 }, (_, index) => page(`/${index}`)));
      expect((await held()).map(({ otherAddresses }) => otherAddresses.length)).toEqual([100]);
      expect(await keep(page('/200'))).toEqual(['UNCHANGED']);
    });

    it('do not make one of releases that have names of their own, or other days, or other publishers', async () => {
      const [, other = ''] = LAYOUTS;
      await keep(page('/1'));
      const apart = [
        page('/2', other, { id: 'named' }),
        page('/3', other, { issuedOn: '2024-05-06' }),
        page('/4', other, { publisher: { country: 'FJ', name: 'Ministry' } }),
      ];
      for (const one of apart) expect(await keep(one)).toEqual(['CREATED']);
      expect(await held()).toHaveLength(4);
    });

    it('say nothing against the reading that somebody makes of another layout', async () => {
      const { release } = await ingestOne(page('/1'), ground());
      const [, other = ''] = LAYOUTS;
      const read = (): Incoming => ({ ...page('/2', other), readBy: 'A. Analyst' });
      expect(await ingestOne(read(), ground())).toEqual({ release, outcome: 'REVISED' });
      expect(await held()).toMatchObject([{ id: release, readBy: 'A. Analyst', text: read().release.text }]);
      expect(await ingestOne(read(), ground())).toEqual({ release, outcome: 'UNCHANGED' });
      expect(await keep(page('/3'))).toEqual(['UNCHANGED']);
      expect(await held()).toMatchObject([{ readBy: 'A. Analyst' }]);
    });

    it('are the same in whatever order and batches layouts come; the text is that which came first', async () => {
      const pages = LAYOUTS.map((text, index) => page(`/${index}`, text));
      expect(new Set(pages.map(({ release }) => release.id)).size).toBe(pages.length);
      const orders = fc.tuple(
        fc.shuffledSubarray(pages, { minLength: pages.length }),
        fc.integer({ min: 1, max: 3 }),
      );
      await fc.assert(
        fc.asyncProperty(orders, async ([order, size]) => {
          await store.close();
          store = await openEmpty();
          const outcomes = [];
          for (let from = 0; from < order.length; from += size)
            outcomes.push(...(await keep(...order.slice(from, from + size))));
          expect(outcomes).toEqual(['CREATED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
          const [one, ...none] = await held();
          expect(none).toEqual([]);
          expect(one?.text).toBe(order[0]?.release.text);
          expect(one && [...webAddresses(one)].sort()).toEqual(
            pages.map((_, index) => `https://jp.example/${index}`),
          );
          const before = await dumpOf(store);
          expect(await keep(...pages)).toEqual(pages.map(() => 'UNCHANGED'));
          expect(await dumpOf(store)).toBe(before);
        }),
        { numRuns: 8 },
      );
    });
  });
}

function page(path: string | null, text = TEXT, more: Partial<ReleaseRecord> = {}): Incoming {
  const sourceUrl = path === null ? null : `https://jp.example${path}`;
  return prepareRelease(
    { text, sourceUrl, ...more },
    null,
    null,
    { publisher: 'JP', issuedOn: '2024-05-03' },
    READER,
  );
}
