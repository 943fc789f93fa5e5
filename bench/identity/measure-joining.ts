import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { sightingsOf } from '../../src/pipeline/contribution-of.ts';
import { ingestBatch, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { planIdentity } from '../../src/pipeline/who-is-who/plan-identity.ts';
import { type ReleaseBrief, writeOut } from '../../tests/support/worlds/release-brief.ts';
import { makeOfficials } from './make-officials.ts';

const SIZES = process.argv.slice(2).map(Number);
const FURTHER = 200;
const BATCH = 200;
const reference = loadReference();

process.stdout.write(
  ' officials   filled    who is who    whole ingest   slowest tenth\n            releases/s  ms a release  ms a release  who is who, ms\n',
);
for (const size of SIZES.length > 0 ? SIZES : [1_000, 10_000, 100_000]) {
  const store = await openScratchStore(reference);
  const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
  const world = makeOfficials(size, reference);
  let batch: Incoming[] = [];
  let filled = 0;
  const started = performance.now();
  for (const brief of world.filling) {
    batch.push(incomingOf(brief));
    filled += 1;
    if (batch.length < BATCH) continue;
    await ingestBatch(batch, ground);
    batch = [];
  }
  if (batch.length > 0) await ingestBatch(batch, ground);
  const rate = (1000 * filled) / (performance.now() - started);

  const planning: number[] = [];
  let ingesting = 0;
  for (let number = 0; number < FURTHER; number += 1) {
    const incoming = incomingOf(world.further(number));
    const cause = { gone: [], come: sightingsOf(incoming.reading), made: [], undone: [] };
    const before = performance.now();
    await planIdentity(store, cause);
    const between = performance.now();
    await ingestBatch([incoming], ground);
    planning.push(between - before);
    ingesting += performance.now() - between;
  }
  await store.close();
  const slowest = planning.toSorted((a, b) => b - a).slice(0, FURTHER / 10);
  const row = [mean(planning).toFixed(2), (ingesting / FURTHER).toFixed(2), mean(slowest).toFixed(2)];
  process.stdout.write(
    `${String(size).padStart(10)}${rate.toFixed(0).padStart(12)}${row.map((cell) => cell.padStart(14)).join('')}\n`,
  );
}

function incomingOf(brief: ReleaseBrief): Incoming {
  return { ...writeOut(brief), readBy: 'entente/0.0.0', collectionGiven: true };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
