import type { Judgement } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Likeness } from './compare-sighted.ts';
import { Groups } from './groups.ts';
import { CERTAIN } from './names/thresholds.ts';
import { pairKey, weighJudgements } from './weigh-judgements.ts';

/**
 * Groups sighted officials into persons: by what people have judged, newest first, then by certain likenesses, likeliest
 * first. Nothing is joined that a judgement keeps apart; no likeness joins two groups of names in which two names cannot
 * be one, unless a judgement says so: a wrong join is worse than a missed one. The groups, each in order of id, are a
 * function of the set, whatever order it comes in. `alike` holds every likeness among the sighted, each once.
 */
export function groupSighted(
  sighted: readonly NodeId[],
  alike: readonly Likeness[],
  judgements: readonly Judgement[],
): NodeId[][] {
  const { same, different } = weighJudgements(judgements);
  const persons = new Groups(sighted);
  const names = new Groups(sighted);
  const mayJoin = (a: NodeId, b: NodeId) =>
    persons.of(a).every((x) => persons.of(b).every((y) => !different.has(pairKey(x, y))));
  for (const [a, b] of same) if (persons.has(a) && persons.has(b) && mayJoin(a, b)) persons.join(a, b);

  const near = new Set(alike.map(({ a, b }) => pairKey(a, b)));
  const namesAgree = (a: NodeId, b: NodeId) =>
    names.of(a).every((x) => names.of(b).every((y) => near.has(pairKey(x, y))));
  const certain = alike.filter(
    ({ a, b, likelihood }) => likelihood >= CERTAIN && persons.has(a) && persons.has(b),
  );
  for (const { a, b } of certain.toSorted(likeliestFirst)) {
    if (!namesAgree(a, b) || !mayJoin(a, b)) continue;
    persons.join(a, b);
    names.join(a, b);
  }
  return persons.all();
}

/** Sighted officials that a judgement or a certain likeness leads to, so that their groups depend on each other. */
export function leadsTo(alike: readonly Likeness[], judgements: readonly Judgement[]): NodeId[] {
  return [
    ...alike.filter(({ likelihood }) => likelihood >= CERTAIN).flatMap(({ a, b }) => [a, b]),
    ...judgements.filter(({ verdict }) => verdict === 'SAME').flatMap(({ officials }) => officials),
  ];
}

function likeliestFirst(x: Likeness, y: Likeness): number {
  return y.likelihood - x.likelihood || order(x.a, y.a) || order(x.b, y.b);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
