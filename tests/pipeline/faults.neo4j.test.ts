import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { findInputs } from '../../src/pipeline/find-inputs.ts';
import { ingest, type IngestReport } from '../../src/pipeline/ingest.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { StoreUnavailableError } from '../../src/store/store-errors.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { openEmptyNeo4j } from '../store/neo4j/open-empty.ts';
import { runEntente } from '../support/cli/run-entente.ts';
import { type CuttingProxy, openCuttingProxy } from '../support/neo4j/cutting-proxy.ts';
import { describeNeo4j } from '../support/neo4j/describe-neo4j.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { Random } from '../support/worlds/random.ts';
import { worldLines } from '../support/worlds/world-lines.ts';

const RELEASES = 40;
/** Cuts in the course of a write, besides the one when it is acknowledged. */
const CUTS = 3;
const PROCESSES = 3;
const PATIENCE = 240_000;

describeNeo4j('an ingest into Neo4j', (server) => {
  const reference = loadReference();
  const lines = worldLines(23, RELEASES, reference);
  let folder: string;
  let file: string;
  let proxy: CuttingProxy;
  let undisturbed: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
    file = join(folder, 'releases.jsonl');
    writeFileSync(file, lines.join(''));
    proxy = await openCuttingProxy(server.uri);
    const scratch = await openScratchStore(reference);
    await ingestInto(scratch);
    undisturbed = await dumpOf(scratch);
    await scratch.close();
  });
  beforeEach(empty);
  afterAll(async () => {
    await proxy.close();
    rmSync(folder, { recursive: true });
  });

  async function empty(): Promise<void> {
    await (await openEmptyNeo4j(server)).close();
  }
  function ingestInto(store: GraphStore): Promise<IngestReport> {
    const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
    return ingest(findInputs([file], {}, { reference, readBy: 'entente/test' }), ground);
  }
  async function through<T>(uri: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
    const store = openNeo4jStore({ ...server, uri, reference });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }
  async function expectUndisturbed(): Promise<void> {
    const dump = await through(server.uri, dumpOf);
    expect(firstDifference(dump, undisturbed)).toBeNull();
  }

  it(
    'loses nothing and brings nothing twice, wherever its connections are cut',
    { timeout: PATIENCE },
    async () => {
      proxy.cutAfter(Infinity);
      await through(proxy.uri, ingestInto);
      const whole = proxy.sent();
      await expectUndisturbed();
      const points = Array.from({ length: CUTS }, (_, index) => Math.floor((whole * (index + 0.5)) / CUTS));
      for (const point of [...points, 'COMMIT' as const]) {
        await empty();
        const before = proxy.cuts();
        proxy.cutAfter(point);
        const { created, unchanged, failures } = await through(proxy.uri, ingestInto);
        expect(proxy.cuts()).toBe(before + 1);
        expect({ kept: created + unchanged, failures }).toEqual({ kept: RELEASES, failures: [] });
        await expectUndisturbed();
      }
    },
  );

  it('is told where the server stays away, and goes on where it is back', { timeout: PATIENCE }, async () => {
    proxy.cutAfter('COMMIT', 'STAY_AWAY');
    await expect(through(proxy.uri, ingestInto)).rejects.toThrow(StoreUnavailableError);
    proxy.comeBack();
    const { failures } = await through(proxy.uri, ingestInto);
    expect(failures).toEqual([]);
    await expectUndisturbed();
  });

  it(
    'loses nothing where several processes bring the same in different orders',
    { timeout: PATIENCE },
    async () => {
      const environment = {
        NEO4J_URI: server.uri,
        NEO4J_USERNAME: server.username,
        NEO4J_PASSWORD: server.password,
      };
      const runs = await Promise.all(
        Array.from({ length: PROCESSES }, (_, index) => {
          const own = join(folder, `releases-${index}.jsonl`);
          writeFileSync(own, inSmallBatches(shuffled(lines, index)).join(''));
          return runEntente(['ingest', own], environment);
        }),
      );
      expect(runs.map(({ code, stderr }) => (code === 0 ? '' : stderr))).toEqual(runs.map(() => ''));
      await expectUndisturbed();
    },
  );
});

/** A release that comes again begins a batch: with these lines, one of ten releases. */
function inSmallBatches(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => (index % 10 === 9 ? [line, line] : [line]));
}

function shuffled(lines: readonly string[], seed: number): string[] {
  const random = new Random(seed);
  return lines
    .map((line) => ({ line, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}
