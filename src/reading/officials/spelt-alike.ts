/** Letters that a name has at least to be known by all but one of them. */
const LEAST = 6;

/** Whether two names differ in one part, and that by one letter: "Sirojiddin Mukhridin" and "Sirojiddin Mukhriddin". */
export function speltAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  const apart = a.flatMap((part, i) => (part === b[i] ? [] : [i]));
  if (apart.length !== 1) return false;
  const [x, y] = [a[apart[0]!]!, b[apart[0]!]!];
  return x[0] === y[0] && Math.min(x.length, y.length) >= LEAST && oneLetterApart(x, y);
}

/** Whether one word becomes the other by one letter put in, left out or replaced. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1);
}
