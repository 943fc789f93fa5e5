import { foldText } from '../../common/fold-text.ts';

/** Posts of one official that are looked at, and characters of each. */
const LIMITS = { posts: 20, characters: 300 } as const;
const SMALL_WORDS: ReadonlySet<string> = new Set('the of and for to a an in on at h e his her'.split(' '));

/** What posts say: one in common, none at all in common, or nothing since one has none. */
export type PostEvidence = 'SHARED' | 'DISJOINT' | 'UNKNOWN';

/** Compares the posts of two officials by their words: "Foreign Minister" and "Minister for Foreign" are one. */
export function byPost(a: readonly string[], b: readonly string[]): PostEvidence {
  const [ours, theirs] = [a, b].map((posts) =>
    posts
      .slice(0, LIMITS.posts)
      .map(wordsOf)
      .filter((words) => words.size > 0),
  );
  if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0)
    return 'UNKNOWN';
  if (ours.some((x) => theirs.some((y) => within(x, y) || within(y, x)))) return 'SHARED';
  return ours.every((x) => theirs.every((y) => x.isDisjointFrom(y))) ? 'DISJOINT' : 'UNKNOWN';
}

function wordsOf(post: string): Set<string> {
  const words = foldText(post.slice(0, LIMITS.characters)).split(' ');
  return new Set(words.filter((word) => word !== '' && !SMALL_WORDS.has(word)));
}

/** Whether a post of two words or more is part of the other, "Minister" alone is not part of "Prime Minister". */
function within(x: Set<string>, y: Set<string>): boolean {
  return x.isSubsetOf(y) && (x.size > 1 || y.size === 1);
}
