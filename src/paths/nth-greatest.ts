/** The n-th greatest of some numbers; -Infinity where there are not so many. */
export function nthGreatest(numbers: readonly number[], n: number): number {
  if (numbers.length < n) return -Infinity;
  return Float64Array.from(numbers).sort().at(-n) ?? -Infinity;
}
