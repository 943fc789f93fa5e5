import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/pipeline/ingest-batch.ts';
import { ingestBatch, removeReleases } from '../../src/pipeline/ingest-batch.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { worldBriefs } from '../support/worlds/make-world.ts';
import { Random } from '../support/worlds/random.ts';
import { contributionFrom, writeOut } from '../support/worlds/release-brief.ts';
import { BRIEFS, reference, SMALL_WORLD } from './conformance/small-world.ts';

async function openEmpty(): Promise<GraphStore> {
  const store = openSqliteStore({ file: ':memory:', reference });
  await store.prepare();
  return store;
}

describe('dumpGraph', () => {
  it('writes a line of JSON with sorted keys for everything that there is', async () => {
    const store = await openEmpty();
    await new World([store], reference).put(...SMALL_WORLD);
    const dump = await dumpOf(store);
    const lines = dump
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    const kinds = Map.groupBy(lines, (line) => Object.keys(line).sort().join(' '));
    expect([...kinds].map(([kind, of]) => `${of.length} ${kind}`)).toEqual([
      '8 links reading release reports',
      '5 engagement visit',
      '7 statement',
      '3 official posts resemblances sighted',
      '7 months relation',
      '3 collection',
      '1 namedCountries releaseMonths summary',
    ]);
    expect(lines.map((line) => JSON.stringify(sorted(line))).join('\n')).toBe(dump.trimEnd());
    await store.close();
  });

  it('leaves out when a release was written and which file it came from', async () => {
    const dumps = await Promise.all(
      [
        { sourceUrl: 'file:///home/one/alpha.txt', ingestedAt: '2026-01-01T00:00:00.000Z' },
        { sourceUrl: 'file:///home/two/alpha.txt', ingestedAt: '2026-02-02T00:00:00.000Z' },
      ].map(async (own) => {
        const store = await openEmpty();
        await new World([store], reference).put(contributionFrom({ ...BRIEFS.alpha, ...own }, reference));
        return dumpOf(store);
      }),
    );
    expect(firstDifference(dumps[1] ?? '', dumps[0] ?? '')).toBeNull();
    expect(dumps[0]).not.toMatch(/\/home\/|2026-0/);
  });

  it('keeps the address of a page of the web', async () => {
    const store = await openEmpty();
    await new World([store], reference).put(...SMALL_WORLD);
    expect(await dumpOf(store)).toContain('"addresses":["https://kh.example/a","https://kh.example/alpha"]');
  });
});

describe('the graph', () => {
  it.each([1, 2, 3])(
    'follows from its releases alone, whatever the order and the batches (%i)',
    async (seed) => {
      const briefs = [...worldBriefs(seed, 230, reference)];
      const incoming = briefs.map((brief): Incoming => ({
        ...writeOut(brief),
        otherAddresses: brief.otherAddresses ?? [],
        readBy: 'entente/0.0.0',
        collectionGiven: true,
      }));
      const whole = await openEmpty();
      await new World([whole], reference).put(...briefs.map((brief) => contributionFrom(brief, reference)));
      const expected = await dumpOf(whole);
      await whole.close();

      const random = new Random(seed);
      for (const mostInBatch of [1, 40, 230]) {
        const store = await openEmpty();
        const ground = { store, reference, now: () => new Date(random.int(1e9)).toISOString() };
        const shuffled = incoming
          .map((one) => ({ one, rank: random.next() }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        for (let from = 0; from < shuffled.length;) {
          const to = from + 1 + random.int(mostInBatch);
          await ingestBatch(shuffled.slice(from, to), ground);
          from = to;
        }
        expect(firstDifference(await dumpOf(store), expected)).toBeNull();

        // Some go and come again.
        const again = shuffled.filter(() => random.chance(0.2));
        await removeReleases(
          again.map(({ release }) => release.id),
          ground,
        );
        expect(firstDifference(await dumpOf(store), expected)).not.toBeNull();
        await ingestBatch(again, ground);
        expect(firstDifference(await dumpOf(store), expected)).toBeNull();
        await store.close();
      }
    },
    300_000,
  );
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
