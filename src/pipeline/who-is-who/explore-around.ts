import type { Likeness } from '../../identity/compare-sighted.ts';
import { leadsTo } from '../../identity/group-sighted.ts';
import type { Judgement, Resemblance } from '../../model/identity.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { type ComparedAnew, uniquePairs } from './compare-anew.ts';
import type { Sightings } from './sightings.ts';

/** Sighted officials whose groups depend on each other and on nobody else, with all that is known of them. */
export interface Explored {
  /** Those that releases show afterwards. */
  readonly present: readonly NodeId[];
  /** Those that none shows any more. */
  readonly absent: readonly NodeId[];
  /** Every likeness that one of them has a part in, as it will be. */
  readonly alike: readonly Likeness[];
  /** The same as the store holds them. */
  readonly held: readonly Resemblance[];
  /** Every judgement on one of them, as it will be. */
  readonly judgements: readonly Judgement[];
}

/** What is known before the store is asked. */
export interface ChangesAround {
  readonly compared: ComparedAnew;
  readonly made: readonly Judgement[];
  readonly undone: readonly Judgement[];
}

/** Follows judgements and certain likenesses from some sighted officials to all that they lead to. */
export async function exploreAround(
  store: GraphStore,
  seeds: readonly NodeId[],
  { compared, made, undone }: ChangesAround,
  sightings: Sightings,
): Promise<Explored> {
  const takenBack = new Set(undone.map(({ id }) => id));
  const anew = Map.groupBy(
    compared.alike.flatMap((one) => [one.a, one.b].map((id) => ({ id, one }))),
    ({ id }) => id,
  );
  const known = new Set<NodeId>(seeds);
  const alike: Likeness[] = [];
  const held: Resemblance[] = [...compared.held];
  const judgements = new Map<string, Judgement>();
  for (let frontier = [...known]; frontier.length > 0;) {
    await sightings.load(frontier);
    const [resembling, judging] = await Promise.all([
      store.resemblances(frontier),
      store.judgementsOn(frontier),
    ]);
    const reached: NodeId[] = [];
    for (const [index, id] of frontier.entries()) {
      const before = resembling[index] ?? [];
      const own = [
        ...before.filter(({ a, b }) => !compared.anew.has(a) && !compared.anew.has(b)).map(likenessOf),
        ...(anew.get(id) ?? []).map(({ one }) => one),
      ];
      const judged = [
        ...(judging[index] ?? []).filter((one) => !takenBack.has(one.id)),
        ...made.filter(({ officials }) => officials.includes(id)),
      ];
      held.push(...before);
      alike.push(...own);
      for (const one of judged) judgements.set(one.id, one);
      reached.push(...leadsTo(own, judged));
    }
    frontier = [...new Set(reached)].filter((id) => !known.has(id)).sort();
    for (const id of frontier) known.add(id);
  }
  const ids = [...known].sort();
  return {
    present: ids.filter((id) => sightings.after(id) !== null),
    absent: ids.filter((id) => sightings.after(id) === null),
    alike: uniquePairs(alike),
    held: uniquePairs(held),
    judgements: [...judgements.values()],
  };
}

function likenessOf({ a, b, likelihood, reasons }: Resemblance): Likeness {
  return { a, b, likelihood, reasons };
}
