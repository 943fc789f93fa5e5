import { blocksOf, concernedBy, MOST_IN_BLOCK, probesOf, standAlike } from '../../identity/blocks.ts';
import { compareSighted, type Likeness } from '../../identity/compare-sighted.ts';
import { pairKey } from '../../identity/weigh-judgements.ts';
import type { Resemblance } from '../../model/identity.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { SightedBlocks } from '../../store/graph-change.ts';
import type { Sightings } from './sightings.ts';

/** Blocks whose officials change. */
export interface BlockChanges {
  readonly put: readonly SightedBlocks[];
  /** Who comes into a block and who leaves it. */
  readonly moves: ReadonlyMap<string, { readonly come: NodeId[]; readonly leave: NodeId[] }>;
}

/** What a comparison with the neighbours brought. */
export interface ComparedAnew {
  /** All likenesses that those compared anew have a part in, as they will be. */
  readonly alike: readonly Likeness[];
  /** Their resemblances as the store holds them. */
  readonly held: readonly Resemblance[];
  /** Those compared anew. */
  readonly anew: ReadonlySet<NodeId>;
  /** All that have a part in what changes. */
  readonly touched: readonly NodeId[];
}

/**
 * The blocks that sighted officials come into and leave where their evidence changes; those `renewed` come into all
 * theirs, which the store may not hold yet.
 */
export function blocksThatChange(
  changed: readonly NodeId[],
  renewed: ReadonlySet<NodeId>,
  sightings: Sightings,
): BlockChanges {
  const put: SightedBlocks[] = [];
  const moves = new Map<string, { come: NodeId[]; leave: NodeId[] }>();
  const movesOf = (block: string) => {
    const known = moves.get(block) ?? { come: [], leave: [] };
    moves.set(block, known);
    return known;
  };
  for (const id of changed) {
    const [was, is] = [sightings.before(id), sightings.after(id)];
    if (!renewed.has(id) && was !== null && is !== null && standAlike(was, is)) continue;
    const [before, after] = [was, is].map((sighted) => new Set(sighted === null ? [] : blocksOf(sighted)));
    if (before === undefined || after === undefined) continue;
    const come = renewed.has(id) ? after : after.difference(before);
    const leave = before.difference(after);
    for (const block of come) movesOf(block).come.push(id);
    for (const block of leave) movesOf(block).leave.push(id);
    if (come.size + leave.size > 0 && after.size > 0) put.push({ sighted: id, blocks: [...after] });
  }
  return { put, moves };
}

/**
 * Compares sighted officials whose evidence changes with all that share a block with them, and those of blocks that have
 * just become too large to look at, or no longer are.
 */
export async function compareAnew(
  store: GraphStore,
  changed: readonly NodeId[],
  blocks: BlockChanges,
  sightings: Sightings,
): Promise<ComparedAnew> {
  const index = new BlockIndex(store, blocks);
  const anew = new Set([...changed, ...(await concernedByGrowth(index, blocks))]);
  await sightings.load(anew);
  const present = [...anew].flatMap((id) => sightings.after(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  await index.load(present.flatMap((one) => probesOf(one).flatMap(({ own, other }) => [own, other])));
  const pairs = new Map<string, readonly [NodeId, NodeId]>();
  for (const one of present)
    for (const { own, other } of probesOf(one)) {
      if (index.isTooLarge(own) || index.isTooLarge(other)) continue;
      for (const id of index.after(other)) if (id !== one.id) pairs.set(pairKey(one.id, id), [one.id, id]);
    }
  await sightings.load([...pairs.values()].flat());
  const alike = [...pairs.values()].flatMap(([x, y]) => {
    const [a, b] = [sightings.after(x), sightings.after(y)];
    return a === null || b === null ? [] : (compareSighted(a, b) ?? []);
  });
  const held = uniquePairs((await store.resemblances([...anew].sort())).flat());
  const touched = [...anew, ...[...alike, ...held].flatMap(({ a, b }) => [a, b])];
  return { alike, held, anew, touched };
}

async function concernedByGrowth(index: BlockIndex, { moves }: BlockChanges): Promise<NodeId[]> {
  await index.load(moves.keys());
  const crossing = [...moves.keys()].filter((block) => index.wasTooLarge(block) !== index.isTooLarge(block));
  const concerned = crossing.map(concernedBy);
  await index.load(concerned);
  return concerned.flatMap((block) => index.after(block));
}

/** Blocks as the store holds them and as they will be; of a block that is too large, only so many as to know it. */
class BlockIndex {
  readonly #store: GraphStore;
  readonly #moves: BlockChanges['moves'];
  readonly #before = new Map<string, readonly NodeId[]>();
  /** Worked out once: each is asked for again and again. */
  readonly #after = new Map<string, readonly NodeId[]>();

  constructor(store: GraphStore, { moves }: BlockChanges) {
    this.#store = store;
    this.#moves = moves;
  }

  async load(blocks: Iterable<string>): Promise<void> {
    const unknown = [...new Set(blocks)].filter((block) => !this.#before.has(block)).sort();
    if (unknown.length === 0) return;
    const members = await this.#store.sightedInBlock(
      unknown.map((block) => ({
        block,
        first: MOST_IN_BLOCK + 1 + (this.#moves.get(block)?.leave.length ?? 0),
      })),
    );
    for (const [index, block] of unknown.entries()) this.#before.set(block, members[index] ?? []);
  }

  after(block: string): readonly NodeId[] {
    const known = this.#after.get(block);
    if (known !== undefined) return known;
    const after = this.#moved(block, this.#before.get(block) ?? []);
    this.#after.set(block, after);
    return after;
  }

  wasTooLarge(block: string): boolean {
    return (this.#before.get(block)?.length ?? 0) > MOST_IN_BLOCK;
  }

  isTooLarge(block: string): boolean {
    return this.after(block).length > MOST_IN_BLOCK;
  }

  #moved(block: string, before: readonly NodeId[]): readonly NodeId[] {
    const moves = this.#moves.get(block);
    if (moves === undefined) return before;
    const gone = new Set(moves.leave);
    return [...new Set([...before.filter((id) => !gone.has(id)), ...moves.come])];
  }
}

/** Each pair once. */
export function uniquePairs<Pair extends Pick<Likeness, 'a' | 'b'>>(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair])).values()];
}
