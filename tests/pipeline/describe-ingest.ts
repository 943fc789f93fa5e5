import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportJsonLines } from '../../src/export/jsonl.ts';
import { loadReference } from '../../src/load-reference.ts';
import { findInputs, type Input } from '../../src/pipeline/find-inputs.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { ingestBatch, removeReleases, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import { dumpGraph } from '../../src/store/dump-graph.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { HeldReport } from '../../src/store/lookups.ts';

const SEED = new URL('../../seed/releases/', import.meta.url).pathname;
const READER = { reference: loadReference(), readBy: 'entente/test' };

/**
 * What an ingest promises, on a real store that `openEmpty` gives prepared and empty, and with those releases of the
 * demonstration whose file names `which` matches.
 */
export function describeIngest(engine: string, openEmpty: () => Promise<GraphStore>, which = /\.txt$/): void {
  const files = readdirSync(SEED)
    .filter((name) => which.test(name))
    .map((name) => join(SEED, name));
  describe(`ingest into ${engine}`, () => {
    let store: GraphStore;
    let folder: string;
    const ground = () => ({ store, reference: READER.reference, now: () => new Date().toISOString() });
    const takeIn = (...paths: string[]) => ingest(findInputs(paths, {}, READER), ground());

    beforeEach(async () => {
      store = await openEmpty();
      folder = mkdtempSync(join(tmpdir(), 'entente-ingest-'));
    });
    afterEach(async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    });

    it('keeps the demonstration, and finds it unchanged the second time', async () => {
      const first = await takeIn(...files);
      expect(first).toMatchObject({ created: files.length, failures: [] });
      // Some tell of one contact, each from its own side.
      const { engagements } = await store.summary();
      expect(engagements).toBeLessThan((await reportsIn(store)).length);
      const before = await dump(store);
      expect(await takeIn(...files)).toEqual({
        created: 0,
        revised: 0,
        unchanged: files.length,
        judgements: 0,
        failures: [],
      });
      expect(await dump(store)).toEqual(before);
    });

    it('gives the same graph in any order and in any batches', async () => {
      const incoming = await prepareAll(files);
      await ingestBatch(incoming, ground());
      const whole = await dump(store);
      await removeReleases(
        incoming.map(({ release }) => release.id),
        ground(),
      );
      for (const part of inParts(shuffle(incoming, 7), Math.ceil(files.length / 8)))
        await ingestBatch(part, ground());
      expect(await dump(store)).toEqual(whole);
    });

    it('takes away exactly what a release brought', async () => {
      const incoming = await prepareAll(files);
      const [some, rest] = [incoming.filter((_, i) => i % 3 === 0), incoming.filter((_, i) => i % 3 !== 0)];
      await ingestBatch(rest, ground());
      const before = await dump(store);
      await ingestBatch(some, ground());
      expect(await dump(store)).not.toEqual(before);
      const ids = some.map(({ release }) => release.id);
      expect(await removeReleases(ids, ground())).toEqual(ids.map(() => true));
      expect(await dump(store)).toEqual(before);
      expect(await removeReleases(ids, ground())).toEqual(ids.map(() => false));
    });

    it('replaces what a changed text in the same file brought', async () => {
      const file = join(folder, 'call.txt');
      const seed = readFileSync(join(SEED, 'seed-2021-11-24.txt'), 'utf8');
      writeFileSync(file, seed.replaceAll('Chollet', 'Cholet'));
      expect(await takeIn(folder)).toMatchObject({ created: 1 });
      writeFileSync(file, seed);
      expect(await takeIn(folder)).toMatchObject({ created: 0, revised: 1 });
      const revised = await dump(store);
      expect(revised.some((line) => line.includes('Cholet'))).toBe(false);
      const [held] = await store.stampsByAddress([pathToFileURL(file).href]);
      await removeReleases([held?.id ?? ''], ground());
      await takeIn(folder);
      expect(await dump(store)).toEqual(revised);
    });

    it('replaces what came under the same id', async () => {
      const one = prepare({
        id: 'note-1',
        text: 'Japan and Fiji signed an agreement on fisheries on 3 May 2024.',
      });
      const two = prepare({
        id: 'note-1',
        text: 'Japan and Fiji signed an agreement on forestry on 3 May 2024.',
      });
      expect(await ingestBatch([one], ground())).toEqual(['CREATED']);
      expect(await ingestBatch([two], ground())).toEqual(['REVISED']);
      expect(await ingestBatch([two], ground())).toEqual(['UNCHANGED']);
      expect(await store.summary()).toMatchObject({ releases: 1 });
    });

    it('exports JSON lines from which another store becomes the same graph', async () => {
      await takeIn(...files);
      const lines = [];
      for await (const line of exportJsonLines(store)) lines.push(line);
      const before = await dump(store);
      const file = join(folder, 'all.jsonl');
      writeFileSync(file, lines.join(''));
      expect(await takeIn(file)).toMatchObject({
        created: 0,
        revised: 0,
        unchanged: lines.length,
        failures: [],
      });
      const ids = lines.map((line) => String(JSON.parse(line).release.id));
      await removeReleases(ids, ground());
      expect(await store.summary()).toMatchObject({
        releases: 0,
        engagements: 0,
        officials: 0,
        relations: 0,
      });
      expect(await takeIn(file)).toMatchObject({ created: lines.length, failures: [] });
      expect(await dump(store)).toEqual(before);
    });

    it('keeps a reading made by someone else as it is given', async () => {
      writeFileSync(join(folder, 'call.txt'), readFileSync(join(SEED, 'seed-2021-11-24.txt')));
      const gold = JSON.parse(
        readFileSync(new URL('../../seed/readings/seed-2021-11-24.json', import.meta.url), 'utf8'),
      );
      writeFileSync(
        join(folder, 'call.json'),
        JSON.stringify({ ...gold, readBy: 'A. Analyst', sectors: ['forestry'] }),
      );
      expect(await takeIn(folder)).toMatchObject({ created: 1, failures: [] });
      const [page] = await store.listReleases([{ where: {}, order: 'NEWEST', first: 5, after: null }]);
      const release = page?.items[0]?.node;
      expect(release?.readBy).toBe('A. Analyst');
      const [reading] = await store.readings([release?.id ?? '']);
      expect(reading?.sectors).toEqual(['forestry']);
      expect(reading?.statements.map((s) => s.quote.replaceAll(/\s+/g, ' '))).toEqual(
        gold.statements.map((s: { quote: string }) => s.quote.replaceAll(/\s+/g, ' ')),
      );
      for (const { start, end, quote } of [...(reading?.mentions ?? []), ...(reading?.statements ?? [])])
        expect(release?.text.slice(start, end)).toBe(quote);
    });

    it('goes on after what it cannot use, and says why', async () => {
      writeFileSync(join(folder, 'a-binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]));
      writeFileSync(join(folder, 'b-empty.txt'), '');
      writeFileSync(join(folder, 'c-good.txt'), 'Japan and Fiji held talks in Suva on 3 May 2024.');
      writeFileSync(join(folder, 'd-wrong.txt'), 'Japan and Fiji held talks in Suva on 4 May 2024.');
      writeFileSync(join(folder, 'd-wrong.json'), '{"statements": 3}');
      writeFileSync(
        join(folder, 'e-lines.jsonl'),
        '{"release": {"text": "Fiji thanked Japan."}}\n\nnonsense\n{"release": {}}\n',
      );
      const report = await takeIn(folder, join(folder, 'no-such.txt'));
      expect(report.created).toBe(2);
      expect(report.failures.map(({ name }) => name.slice(folder.length + 1))).toEqual([
        'a-binary.txt',
        'b-empty.txt',
        'd-wrong.txt',
        'e-lines.jsonl:3',
        'e-lines.jsonl:4',
        'no-such.txt',
      ]);
      for (const { reason } of report.failures) expect(reason.length).toBeGreaterThan(10);
    });

    it('keeps both of two batches that were planned at the same time', async () => {
      const incoming = await prepareAll(files);
      const half = Math.ceil(incoming.length / 2);
      const [some, rest] = [incoming.slice(0, half), incoming.slice(half)];
      await Promise.all([ingestBatch(some, ground()), ingestBatch(rest, ground())]);
      const together = await dump(store);
      await removeReleases(
        incoming.map(({ release }) => release.id),
        ground(),
      );
      await ingestBatch(incoming, ground());
      expect(await dump(store)).toEqual(together);
    });
  });
}

function prepare(record: { id?: string; text: string }): Incoming {
  return prepareRelease(record, null, null, {}, READER);
}

async function prepareAll(files: readonly string[]): Promise<Incoming[]> {
  const inputs: Input[] = [];
  for await (const input of findInputs(files, {}, READER)) inputs.push(input);
  const loaded = await Promise.all(inputs.map((input) => input.load()));
  return loaded.flatMap((one) => (Array.isArray(one) ? one : []));
}

async function reportsIn(store: GraphStore): Promise<HeldReport[]> {
  const [page] = await store.listReleases([{ where: {}, order: 'OLDEST', first: 100, after: null }]);
  const reports = await store.reportsOf(page?.items.map(({ node }) => node.id) ?? []);
  return reports.flat();
}

async function dump(store: GraphStore): Promise<string[]> {
  const lines = [];
  for await (const line of dumpGraph(store)) lines.push(line);
  return lines;
}

function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** The same order for the same seed. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
