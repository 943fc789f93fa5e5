import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../src/identity/judgement-id.ts';
import { loadReference } from '../../src/load-reference.ts';
import type { Judgement } from '../../src/model/identity.ts';
import type { NodeId } from '../../src/model/node-id.ts';
import { type Revision, saidDigest } from '../../src/model/revision.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { World } from '../support/worlds/graph-changes.ts';
import { makeWorld } from '../support/worlds/make-world.ts';
import { Random } from '../support/worlds/random.ts';
import { countCalls } from '../graphql/support/count-calls.ts';
import { askAll } from './differential/ask-all.ts';
import { oddReleases } from './differential/odd-releases.ts';

/** How many worlds are made, how many releases each has and odd ones besides, and how often everything is asked of it. */
export interface DifferentialSize {
  readonly worlds: number;
  readonly releases: number;
  readonly odd: number;
  readonly rounds: number;
}

/** Fewer would prove little. */
const LEAST_QUESTIONS = 1000;
/** What is no question, or asked elsewhere. */
const NO_QUESTIONS = 'constructor prepare ping close version write snapshot replace until'.split(' ');

const reference = loadReference();
const PATIENCE = 600_000;

/**
 * Feeds two stores the same generated worlds, in batches, with revisions and removals, and compares every answer and the
 * whole dump. `openBoth` opens two prepared stores that hold nothing; the test closes them.
 */
export function describeDifferential(
  name: string,
  openBoth: () => Promise<readonly [GraphStore, GraphStore]>,
  { worlds, releases: size, odd, rounds }: DifferentialSize,
): void {
  describe(`${name}: two stores with the same worlds`, () => {
    it.each(Array.from({ length: worlds }, (_, index) => index + 1))(
      'answer alike in world %i',
      { timeout: PATIENCE },
      async (seed) => {
        const [store, right] = await openBoth();
        const { store: left, calls } = countCalls(store);
        try {
          const random = new Random(seed * 1000);
          const world = new World([left, right], reference);
          const contributions = [...makeWorld(seed, size, reference), ...oddReleases(seed, odd, reference)];
          for (let from = 0; from < contributions.length;) {
            const to = from + 1 + random.int(size / 3);
            await world.put(...contributions.slice(from, to));
            from = to;
          }
          const ids = world.sightedIds();
          const judgements = Array.from({ length: 12 }, (_, index) => judgeSome(random, ids, index));
          await world.judge(...judgements);
          let questions = await expectAlike(left, right, world, seed, rounds);

          const held = [...world.held.keys()];
          const revisions = Array.from({ length: 3 * held.length }, () => reviseSome(random, held));
          await world.change({ remove: [], add: [], history: { successions: [], revisions } });
          questions += await expectAlike(left, right, world, seed + 2, 1);

          // Some go, and some that were there come again; half of what was judged is undone. Others take the place of some.
          await world.undo(...judgements.filter(() => random.chance(0.5)).map(({ id }) => id));
          const releases = contributions.map(({ release }) => release.id);
          const remove = releases.filter(() => random.chance(0.3));
          const stay = held.filter((id) => !remove.includes(id));
          const successions = stay.slice(0, 20).flatMap((to, index) => {
            const from = remove[index];
            return from === undefined ? [] : [{ from, to }];
          });
          await world.change({ remove, add: [], history: { successions, revisions: [] } });
          await world.put(...contributions.filter(() => random.chance(0.2)));
          questions += await expectAlike(left, right, world, seed + 1, rounds);
          expect(questions).toBeGreaterThan(LEAST_QUESTIONS);
          const known = Object.getOwnPropertyNames(Object.getPrototypeOf(store));
          expect(known.filter((method) => !calls.has(method) && !NO_QUESTIONS.includes(method))).toEqual([]);
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

function reviseSome(random: Random, held: readonly NodeId[]): Revision {
  const said = {
    title: random.pick(['Old', 'Older']),
    text: `Text ${random.int(3)} 😀`,
    issuedOn: random.pick([null, '2020-02-29']),
  };
  const replacedAt = `2026-02-0${1 + random.int(3)}T00:00:00.000Z`;
  return {
    release: random.pick(held),
    stoodAs: random.pick(held),
    ...said,
    digest: saidDigest(said),
    readAt: '2026-01-01T00:00:00.000Z',
    replacedAt,
  };
}

/** Compares the answers to questions that follow from a seed, and the dumps; gives the number of questions. */
async function expectAlike(
  left: GraphStore,
  right: GraphStore,
  { held }: World,
  seed: number,
  rounds: number,
): Promise<number> {
  const world = [...held.values()];
  let questions = 0;
  const others = askAll(right, world, seed, rounds);
  for await (const { question, answer } of askAll(left, world, seed, rounds)) {
    const other = await others.next();
    const asked = `with seed ${seed}, question ${(questions += 1)}: ${question}`;
    if (other.done === true) throw new Error(`No other answer ${asked}`);
    expect(other.value.question, asked).toBe(question);
    expect(other.value.answer, asked).toEqual(answer);
  }
  expect(firstDifference(await dumpOf(right), await dumpOf(left))).toBeNull();
  return questions;
}
