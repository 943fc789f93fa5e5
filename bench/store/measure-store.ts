import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { loadReference } from '../../src/load-reference.ts';
import { askQuestions } from './ask-questions.ts';
import { type BenchedStore, CannotMeasureError } from './benched-store.ts';
import { describeFigures } from './describe-figures.ts';
import type { Figures } from './figures.ts';
import { keepFigures } from './keep-figures.ts';
import { describeMachine } from './machine.ts';
import { releaseLines } from './make-releases.ts';
import { measureIngest } from './measure-ingest.ts';
import { openOnNeo4j } from './on-neo4j.ts';
import { openOnSqlite } from './on-sqlite.ts';

const SIZES = [1000, 10_000, 100_000];
const MEGABYTE = 2 ** 20;

const reference = loadReference();

/** How an empty store of each engine is opened, with files in the folder. */
type OpenBenched = (folder: string) => Promise<BenchedStore>;

try {
  await measureAll();
} catch (error) {
  if (!(error instanceof CannotMeasureError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function measureAll(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { store: { type: 'string', default: 'both' } },
  });
  const opens = waysToOpen(values.store);
  process.stdout.write(`${describeMachine()}\n\n`);
  for (const releases of positionals.length > 0 ? positionals.map(Number) : SIZES)
    for (const [name, open] of opens) {
      const figures = await measure(name, open, releases);
      process.stdout.write(`${describeFigures(figures)}\n`);
      keepFigures(figures);
    }
}

function waysToOpen(store: string): readonly (readonly [name: string, open: OpenBenched])[] {
  const sqlite = ['sqlite', (folder: string) => openOnSqlite(folder, reference)] as const;
  if (store === 'sqlite') return [sqlite];
  if (store !== 'neo4j' && store !== 'both')
    throw new CannotMeasureError(`--store is "${store}"; expected sqlite, neo4j or both.`);
  const address = readConfig().neo4j;
  if (address === null)
    throw new CannotMeasureError(
      'Set NEO4J_URI and NEO4J_PASSWORD to an empty Neo4j, or measure SQLite alone: --store sqlite.',
    );
  const neo4j = ['neo4j', (folder: string) => openOnNeo4j(folder, reference, address)] as const;
  return store === 'neo4j' ? [neo4j] : [sqlite, neo4j];
}

async function measure(store: string, open: OpenBenched, releases: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const lines = join(folder, 'releases.jsonl');
    await pipeline(Readable.from(releaseLines(releases, reference)), createWriteStream(lines));
    const benched = await open(folder);
    try {
      const ingested = await measureIngest(lines, releases, benched.store, reference);
      const { latencies, roundTrip } = await askQuestions(benched.store);
      const bytes = benched.bytes();
      const raw = await benched.putRaw();
      return {
        store,
        engine: benched.engine,
        machine: describeMachine(),
        day: new Date().toISOString().slice(0, 10),
        releases,
        rate: (1000 * releases) / ingested.milliseconds,
        rawRate: (1000 * releases) / raw,
        endToStart: ingested.endToStart,
        megabytesInMemory: ingested.memory / MEGABYTE,
        megabytesOnDisk: bytes === null ? null : bytes / MEGABYTE,
        roundTrip,
        latencies,
      };
    } finally {
      await benched.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
