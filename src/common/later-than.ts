/** An ISO 8601 instant, or the first millisecond after all the others where a clock has not come to that. */
export function laterThan(others: readonly string[], now: string): string {
  const newest = Math.max(0, ...others.map((at) => Date.parse(at)));
  return Date.parse(now) > newest ? now : new Date(newest + 1).toISOString();
}
