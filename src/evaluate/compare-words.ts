import { foldText } from '../common/fold-text.ts';

const EMPTY_WORDS = new Set(['of', 'the', 'for', 'and', 'to']);
const ALIKE = 0.6;
const OVERLAPPING = 0.5;

/** Whether two texts have the same words in the same order, case, accents and bold type (`**`) aside; null has none. */
export function sameWords(a: string | null, b: string | null): boolean {
  return fold(a) === fold(b);
}

/** Whether two names have the same parts in whatever order; null has none. */
export function sameName(a: string | null, b: string | null): boolean {
  return nameKey(a) === nameKey(b);
}

/** Whether two posts share at least three fifths of their words, each counted once, without "of", "the" and the like. */
export function alikePosts(a: string, b: string): boolean {
  const [left, right] = [contentWords(a), contentWords(b)];
  const shared = left.intersection(right).size;
  return shared / (left.union(right).size || 1) >= ALIKE;
}

/** Whether at least half of the words of the shorter text are in the other, too, each as often. */
export function overlappingQuotes(a: string, b: string): boolean {
  const [short = [], long = []] = [fold(a).split(' '), fold(b).split(' ')].sort(
    (x, y) => x.length - y.length,
  );
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = short.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return shared.length / short.length >= OVERLAPPING;
}

function fold(text: string | null): string {
  return foldText((text ?? '').replaceAll('**', ''));
}

function nameKey(name: string | null): string {
  return fold(name).split(' ').sort().join(' ');
}

function contentWords(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => !EMPTY_WORDS.has(word)),
  );
}
