import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { sightingsOf } from '../../src/pipeline/contribution-of.ts';
import { ingestBatch, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { planIdentity } from '../../src/pipeline/who-is-who/plan-identity.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { type ReleaseBrief, writeOut } from '../../tests/support/worlds/release-brief.ts';
import { makeOfficials } from './make-officials.ts';

const SIZES = process.argv.slice(2).map(Number);
const FURTHER = 200;
const BATCH = 200;
const reference = loadReference();

process.stdout.write(
  'officials  releases a second    who is who  of it slowest   whole ingest  read of officials\n' +
    '             while they come  ms a release    tenth, ms     ms a release  a release\n',
);
for (const size of SIZES.length > 0 ? SIZES : [1_000, 10_000, 100_000]) {
  const store = await openScratchStore(reference);
  const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
  const world = makeOfficials(size, reference);
  let batch: Incoming[] = [];
  let filled = 0;
  const filling = await timeOf(async () => {
    for (const brief of world.filling) {
      batch.push(incomingOf(brief));
      filled += 1;
      if (batch.length < BATCH) continue;
      await ingestBatch(batch, ground);
      batch = [];
    }
    if (batch.length > 0) await ingestBatch(batch, ground);
  });

  const planning: number[] = [];
  const ingesting: number[] = [];
  const counted = countReads(store);
  for (let number = 0; number < FURTHER; number += 1) {
    const incoming = incomingOf(world.further(number));
    const cause = { gone: [], come: sightingsOf(incoming.reading), made: [], undone: [] };
    planning.push(await timeOf(() => planIdentity(counted.store, cause)));
    ingesting.push(await timeOf(() => ingestBatch([incoming], ground)));
  }
  await store.close();
  const slowest = planning.toSorted((a, b) => b - a).slice(0, FURTHER / 10);
  const cells = [
    String(size).padStart(9),
    ((1000 * filled) / filling).toFixed(0).padStart(19),
    mean(planning).toFixed(1).padStart(14),
    mean(slowest).toFixed(1).padStart(13),
    mean(ingesting).toFixed(1).padStart(17),
    (counted.reads() / FURTHER).toFixed(0).padStart(11),
  ];
  process.stdout.write(`${cells.join('')}\n`);
}

function incomingOf(brief: ReleaseBrief): Incoming {
  return { ...writeOut(brief), readBy: 'entente/0.0.0', collectionGiven: true };
}

/** Milliseconds of the processor that work takes, SQLite's among them: others on the machine do not count. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The store, and how many sighted officials were read of it. */
function countReads(store: GraphStore): { readonly store: GraphStore; reads(): number } {
  let reads = 0;
  const counting = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown => {
        if (name === 'sighted' && Array.isArray(args[0])) reads += args[0].length;
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store: counting, reads: () => reads };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
