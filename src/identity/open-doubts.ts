import type { Resemblance } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { Likeness } from './compare-sighted.ts';
import { pairKey } from './weigh-judgements.ts';

/**
 * Says of likenesses which a person is asked about: of every two officials who are neither one nor kept apart, the
 * likeliest (of equals, the first by ids). `keptApart` holds `pairKey` of officials. All likenesses of two officials must
 * be among those given, or none.
 */
export function openDoubts(
  alike: readonly Likeness[],
  officialOf: (sighted: NodeId) => NodeId,
  keptApart: ReadonlySet<string>,
): Resemblance[] {
  const likeliest = new Map<string, Likeness>();
  for (const one of alike) {
    const [p, q] = [officialOf(one.a), officialOf(one.b)];
    const key = pairKey(p, q);
    if (p === q || keptApart.has(key)) continue;
    const before = likeliest.get(key);
    if (before === undefined || isLikelier(one, before)) likeliest.set(key, one);
  }
  const open = new Set(likeliest.values());
  return alike.map((one) => ({ ...one, open: open.has(one) }));
}

function isLikelier(one: Likeness, other: Likeness): boolean {
  if (one.likelihood !== other.likelihood) return one.likelihood > other.likelihood;
  return one.a === other.a ? one.b < other.b : one.a < other.a;
}
