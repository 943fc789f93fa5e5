import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../src/identity/judgement-id.ts';
import { loadReference } from '../../src/load-reference.ts';
import type { Judgement } from '../../src/model/identity.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { makeWorld } from '../support/worlds/make-world.ts';
import { Random } from '../support/worlds/random.ts';
import { askAll } from './differential/ask-all.ts';

/** How many worlds are made, how many releases each has, and how often everything is asked of it. */
export interface DifferentialSize {
  readonly worlds: number;
  readonly releases: number;
  readonly rounds: number;
}

const reference = loadReference();
const PATIENCE = 600_000;

/**
 * Feeds two stores the same generated worlds, in batches, with revisions and removals, and compares every answer and the
 * whole dump. `openBoth` opens two prepared stores that hold nothing; the test closes them.
 */
export function describeDifferential(
  name: string,
  openBoth: () => Promise<readonly [GraphStore, GraphStore]>,
  { worlds, releases: size, rounds }: DifferentialSize,
): void {
  describe(`${name}: two stores with the same worlds`, () => {
    it.each(Array.from({ length: worlds }, (_, index) => index + 1))(
      'answer alike in world %i',
      { timeout: PATIENCE },
      async (seed) => {
        const [left, right] = await openBoth();
        try {
          const random = new Random(seed * 1000);
          const world = new World([left, right], reference);
          const contributions = makeWorld(seed, size, reference);
          for (let from = 0; from < contributions.length;) {
            const to = from + 1 + random.int(size / 3);
            await world.put(...contributions.slice(from, to));
            from = to;
          }
          const ids = world.sightedIds();
          const judgements = Array.from({ length: 12 }, (_, index) => judgeSome(random, ids, index));
          await world.judge(...judgements);
          await expectAlike(left, right, world, seed, rounds);

          // Some go, and some that were there come again; half of what was judged is undone.
          await world.undo(...judgements.filter(() => random.chance(0.5)).map(({ id }) => id));
          const releases = contributions.map(({ release }) => release.id);
          await world.remove(...releases.filter(() => random.chance(0.3)));
          await world.put(...contributions.filter(() => random.chance(0.2)));
          await expectAlike(left, right, world, seed + 1, rounds);
        } finally {
          await left.close();
          await right.close();
        }
      },
    );
  });
}

function judgeSome(random: Random, ids: readonly string[], index: number): Judgement {
  return judgementOf({
    verdict: random.pick(['SAME', 'DIFFERENT'] as const),
    officials: [random.pick(ids), random.pick(ids), ...random.some(ids, 1)],
    by: 'desk',
    at: `2026-01-${10 + index}T00:00:00.000Z`,
    why: null,
  });
}

async function expectAlike(
  left: GraphStore,
  right: GraphStore,
  { held }: World,
  seed: number,
  rounds: number,
): Promise<void> {
  const world = [...held.values()];
  const others = askAll(right, world, seed, rounds);
  for await (const { question, answer } of askAll(left, world, seed, rounds)) {
    const other = await others.next();
    expect(other.done, question).toBe(false);
    if (other.done === true) return;
    expect(other.value.question).toBe(question);
    expect(other.value.answer, question).toEqual(answer);
  }
  expect(firstDifference(await dumpOf(right), await dumpOf(left))).toBeNull();
}
