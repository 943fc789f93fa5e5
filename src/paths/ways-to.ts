import type { NodeId } from '../model/node-id.ts';
import { nthGreatest } from './nth-greatest.ts';
import type { Reached, Side } from './side.ts';
import { keepBest, linkWeight, type Way } from './way.ts';

/** The ways from where a side of a search began to the nodes that it has reached. */
export class WaysTo {
  readonly #reached: Side['reached'];
  readonly #first: number;
  readonly #ways = new Map<Reached, readonly Way[]>();

  /** `first` ways to a node are wanted at most. */
  constructor({ reached }: Side, first: number) {
    this.#reached = reached;
    this.#first = first;
  }

  /** The weight of the heaviest way to a node. */
  weightTo(node: NodeId): number {
    const here = this.#reached.get(node);
    return here === undefined ? -Infinity : this.#weightOf(here);
  }

  /** The heaviest ways to a node, heaviest first. */
  to(node: NodeId): readonly Way[] {
    const here = this.#reached.get(node);
    return here === undefined ? [] : this.#waysOf(here);
  }

  #weightOf(here: Reached): number {
    if (here.heaviest === undefined) {
      let weight = here.before.length === 0 ? 0 : -Infinity;
      for (const previous of here.before) weight = Math.max(weight, this.#weightBy(previous, here));
      here.heaviest = weight;
    }
    return here.heaviest;
  }

  /** The weight of the heaviest way that comes by another node last. */
  #weightBy(previous: Reached, here: Reached): number {
    return this.#weightOf(previous) + linkWeight(previous.self, here.self);
  }

  #waysOf(here: Reached): readonly Way[] {
    let ways = this.#ways.get(here);
    if (ways === undefined) {
      const { node, day } = here.self;
      const best = here.before.length === 0 ? [{ nodes: [], days: [], weight: 0 }] : this.#bestBefore(here);
      ways = best.map((way) => ({
        nodes: [...way.nodes, node],
        days: [...way.days, day],
        weight: way.weight,
      }));
      this.#ways.set(here, ways);
    }
    return ways;
  }

  /** The best ways to the nodes before, with the weight of the last link: all that they lack is the node itself. */
  #bestBefore(here: Reached): readonly Way[] {
    const best: Way[] = [];
    const weights = here.before.map((previous) => this.#weightBy(previous, here));
    const least = nthGreatest(weights, this.#first);
    for (const [index, previous] of here.before.entries()) {
      // Enough others weigh more.
      if ((weights[index] ?? 0) < least) continue;
      const link = linkWeight(previous.self, here.self);
      for (const { nodes, days, weight } of this.#waysOf(previous)) {
        // Those that follow in the list weigh no more.
        if (weight + link < least) break;
        keepBest(best, { nodes, days, weight: weight + link }, this.#first);
      }
    }
    return best;
  }
}
