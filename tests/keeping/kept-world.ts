import { loadReference } from '../../src/load-reference.ts';
import { ingestBatch, type Incoming, type IngestGround } from '../../src/pipeline/ingest-batch.ts';
import { keepJudgements } from '../../src/pipeline/judge.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { drawJudgement, drawRelease } from '../support/worlds/identity-facts.ts';
import { worldBriefs } from '../support/worlds/make-world.ts';
import { Random } from '../support/worlds/random.ts';
import { writeOut, type ReleaseBrief } from '../support/worlds/release-brief.ts';

export const reference = loadReference();

/** The ground for a store, at an instant. */
export function groundOf(store: GraphStore, now = '2026-03-01T00:00:00.000Z'): IngestGround {
  return { store, reference, now: () => now };
}

/**
 * Fills a store with releases of several days, readers and files, some of which have been corrected, and with judgements on whom
 * they show.
 */
export async function fillWithWorld(store: GraphStore, size: number): Promise<void> {
  const random = new Random(size);
  const people = new Map(
    Array.from({ length: size / 6 }, () => drawRelease(random, 14)).map((one) => [one.id, one]),
  );
  const older = [...worldBriefs(7, size, reference)];
  const wrong = older.flatMap((brief, index) =>
    index % 4 === 0 ? incomingFrom(Object.assign({}, brief, { title: 'Wrong' }), index) : [],
  );
  await ingestBatch(wrong, groundOf(store, '2025-12-01T00:00:00.000Z'));
  await ingestBatch(older.map(incomingFrom), groundOf(store, '2026-01-01T00:00:00.000Z'));
  await ingestBatch([...people.values()].map(incomingFrom), groundOf(store, '2026-02-02T00:00:00.000Z'));
  const judgements = Array.from({ length: 5 }, () => drawJudgement(random));
  await keepJudgements(judgements, groundOf(store));
}

/** A release on its way into a store; every third was read by somebody else, every fifth lies in a file. */
export function incomingFrom(brief: ReleaseBrief, index: number): Incoming {
  const { release, reading } = writeOut(brief);
  const sourceUrl = index % 5 === 0 ? `file:///home/analyst/${brief.id}.txt` : release.sourceUrl;
  return {
    release: { ...release, sourceUrl },
    otherAddresses: brief.otherAddresses ?? [],
    reading,
    readBy: index % 3 === 0 ? 'A. Analyst' : 'entente/0.0.1',
    collectionGiven: true,
  };
}
