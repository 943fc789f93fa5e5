import type { Judgement } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';

/** What judgements come to, pair by pair: of several on one pair, the newest stands. */
export interface WeighedJudgements {
  /** Pairs that are one, those of the newest judgement first. */
  readonly same: readonly (readonly [NodeId, NodeId])[];
  /** `pairKey` of pairs that are not. */
  readonly different: ReadonlySet<string>;
}

/** Weighs judgements against each other, whatever order they come in. */
export function weighJudgements(judgements: readonly Judgement[]): WeighedJudgements {
  const same: (readonly [NodeId, NodeId])[] = [];
  const different = new Set<string>();
  const judged = new Set<string>();
  for (const { verdict, officials } of judgements.toSorted(newestFirst)) {
    for (const pair of pairsOf(officials)) {
      const key = pairKey(...pair);
      if (judged.has(key)) continue;
      judged.add(key);
      if (verdict === 'SAME') same.push(pair);
      else different.add(key);
    }
  }
  return { same, different };
}

/** Compares judgements: the newest first, then by id. */
export function newestFirst(a: Judgement, b: Judgement): number {
  return a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1;
}

/** One key for a pair, whatever its order. */
export function pairKey(a: NodeId, b: NodeId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Every two of several. */
export function pairsOf(ids: readonly NodeId[]): (readonly [NodeId, NodeId])[] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): readonly [NodeId, NodeId] => [a, b]));
}
