import type { FoundPost } from '../found.ts';
import { honorificLength } from '../officials/honorific.ts';
import { isThe, type Word, type WordText } from '../officials/words.ts';
import type { Expression } from './expression.ts';

/** Bare posts that stand together, with the honorific or article before them. */
export function groupPosts(text: WordText, posts: readonly FoundPost[]): ReadonlyMap<number, Expression> {
  const { words } = text;
  const groups = new Map<number, Expression>();
  const bare = posts.filter((post) => post.person === null);
  let i = 0;
  while (i < bare.length) {
    let j = i + 1;
    let end = text.wordAt(bare[i]!.end);
    while (
      j < bare.length &&
      text.wordAt(bare[j]!.start) - end <= 2 &&
      joins(words, end, text.wordAt(bare[j]!.start))
    ) {
      end = text.wordAt(bare[j]!.end);
      j += 1;
    }
    let first = text.wordAt(bare[i]!.start);
    let honorific = false;
    for (let back = 0; back < 3; back += 1) {
      if (words[first]!.blockBreak) break;
      if (isThe(words[first - 1])) {
        first -= 1;
      } else {
        const length = [6, 5, 4, 3, 2, 1].find(
          (n) => first - n >= 0 && honorificLength(words, first - n) === n,
        );
        if (length === undefined) break;
        first -= length;
        honorific = true;
      }
    }
    const before = words[first - 1]?.folded ?? '';
    // "as Minister", "role as Chair", "a Minister" name an office, not who holds it.
    const office =
      /^(?:as|a|an|becoming|become|became|appointed|elected|no|any)$/u.test(before) && !honorific;
    if (!office)
      groups.set(first, {
        kind: 'POST',
        first,
        end,
        posts: bare.slice(i, j),
        words: words.slice(first, end).map((word) => word.folded),
      });
    i = j;
  }
  return groups;
}

/** Whether only commas, "and" and such stand between two posts, so that one person holds both. */
const joins = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .every((word) => /^(?:and|cum|concurrently|[,&/()-]|[–—])$/u.test(word.folded || word.text)) &&
  words.slice(from, to + 1).every((word) => !word.blockBreak);
