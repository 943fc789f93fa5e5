/** The item that occurs most often; of equals, the one that `prefer` puts first (code point order if left out). Null for none. */
export function mostFrequent<T extends string>(
  items: readonly T[],
  prefer: (a: T, b: T) => number = (a, b) => (a < b ? -1 : 1),
): T | null {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const [top] = [...counts].sort(([a, m], [b, n]) => n - m || prefer(a, b));
  return top?.[0] ?? null;
}
