import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import type { Judgement } from '../../src/model/identity.ts';
import { ingestBatch, removeReleases, type Incoming } from '../../src/pipeline/ingest-batch.ts';
import { keepJudgements, undoJudgement } from '../../src/pipeline/judge.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { drawJudgement, drawRelease } from '../support/worlds/identity-facts.ts';
import { PlainStore } from '../support/worlds/plain-store.ts';
import { Random } from '../support/worlds/random.ts';
import { contributionFrom, type ReleaseBrief, writeOut } from '../support/worlds/release-brief.ts';

const reference = loadReference();

/** What the identity of officials promises, on a real store that `openEmpty` gives prepared and empty. */
export function describeWhoIsWho(
  engine: string,
  openEmpty: () => Promise<GraphStore>,
  { runs, steps }: { readonly runs: number; readonly steps: number },
): void {
  describe(`who is who in ${engine}`, { timeout: 300_000 }, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openEmpty();
    });
    afterEach(async () => {
      await store.close();
    });
    const ground = () => ({ store, reference, now: () => '2026-02-01T00:00:00.000Z' });

    it.each(Array.from({ length: runs }, (_, index) => index + 1))(
      'follows from releases and judgements, whatever happened before: run %i',
      async (seed) => {
        const random = new Random(seed * 7919);
        const releases = new Map<string, ReleaseBrief>();
        const judgements = new Map<string, Judgement>();
        for (let step = 0; step < steps; step += 1) {
          const draw = random.next();
          if (draw < 0.55) {
            const batch = new Map(
              Array.from({ length: 1 + random.int(3) }, () => drawRelease(random, 14)).map((one) => [
                one.id,
                one,
              ]),
            );
            await ingestBatch([...batch.values()].map(incomingOf), ground());
            for (const [id, brief] of batch) releases.set(id, brief);
          } else if (draw < 0.7 && releases.size > 0) {
            const id = random.pick([...releases.keys()]);
            await removeReleases([`release:${id}`], ground());
            releases.delete(id);
          } else if (draw < 0.9) {
            const made = drawJudgement(random);
            await keepJudgements([made], ground());
            judgements.set(made.id, made);
          } else if (judgements.size > 0) {
            const id = random.pick([...judgements.keys()]);
            expect(await undoJudgement(id, ground())).toBe(true);
            judgements.delete(id);
          }
          // Each step leaves what the facts alone would give.
          const scratch = new PlainStore();
          await new World([scratch], reference).change({
            remove: [],
            add: [...releases.values()].map((brief) => contributionFrom(brief, reference)),
            judge: [...judgements.values()],
          });
          expect(firstDifference(await dumpOf(store), await dumpOf(scratch)), `step ${step}`).toBeNull();
        }
        const grown = await dumpOf(store);
        await store.close();
        store = await openEmpty();
        await keepJudgements(inOrder([...judgements.values()]), ground());
        for (const brief of inOrder([...releases.values()])) await ingestBatch([incomingOf(brief)], ground());
        expect(firstDifference(await dumpOf(store), grown)).toBeNull();
      },
    );
  });
}

function incomingOf(brief: ReleaseBrief): Incoming {
  return { ...writeOut(brief), readBy: 'entente/0.0.0', collectionGiven: true };
}

function inOrder<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
