/** A tie as the network draws it. */
export interface Tie {
  /** Key of the relation, "KH-US". */
  readonly key: string;
  readonly a: string;
  readonly b: string;
  /** Strength; below 0 where protests outweigh the rest. */
  readonly weight: number;
}

/** A country as the network draws it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly region: Region | null;
}

/** UN M49 regions, in the order of the legend. */
export const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'] as const;
export type Region = (typeof REGIONS)[number];

/** The region of that name; null for none that the legend has. */
export function regionOf(name: string | null): Region | null {
  return REGIONS.find((region) => region === name) ?? null;
}

/** The tie between two countries, given by code. */
export function tieBetween(one: string, other: string, weight: number): Tie {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { key: `${a}-${b}`, a, b, weight };
}

/** The ties of a country, strongest first. */
export function tiesOf(ties: readonly Tie[], code: string): readonly Tie[] {
  return ties.filter(({ a, b }) => a === code || b === code).sort((x, y) => y.weight - x.weight);
}

/** The country at the other end of a tie. */
export function otherEnd({ a, b }: Tie, code: string): string {
  return a === code ? b : a;
}

/** With which countries each has a tie, all by code. */
export function neighboursOf(ties: readonly Tie[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const { a, b } of ties)
    for (const [code, other] of [
      [a, b],
      [b, a],
    ] as const)
      neighbours.set(code, (neighbours.get(code) ?? new Set()).add(other));
  return neighbours;
}
