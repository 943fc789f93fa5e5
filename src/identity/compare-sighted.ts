import type { Sighted, Tallies } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import { comparedName } from './blocks.ts';
import { compareNames } from './compare-names.ts';
import { POSSIBLE } from './names/thresholds.ts';

/** What a comparison of two sighted officials found: they may be one, or certainly are. */
export interface Likeness {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly likelihood: number;
  readonly reasons: readonly string[];
}

/** Titles that are looked at; more of them say no more. */
const MOST_POSTS = 20;

/** All that a comparison looks at: where it stays the same, so do all likenesses. */
export function evidenceOf({ country, names, posts }: Pick<Sighted, 'country' | 'names' | 'posts'>) {
  return { name: comparedName({ names }), country, posts: titles(posts) };
}

/** Compares two sighted officials; null where they hardly are one. */
export function compareSighted(one: Sighted, other: Sighted): Likeness | null {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const { likelihood, reasons } = compareNames(evidenceOf(a), evidenceOf(b));
  return likelihood < POSSIBLE ? null : { a: a.id, b: b.id, likelihood, reasons };
}

function titles(posts: Tallies): string[] {
  return posts.slice(0, MOST_POSTS).map(([title]) => title);
}
