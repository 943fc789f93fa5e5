/** Something that has its place in a row, in the order of `at`. */
interface Placed {
  readonly row: string;
  readonly at: number;
}

/** How far from the middle of its row a mark is moved, in rows, by how many lie on its place already. */
const OFFSETS = [0, -0.3, 0.3, -0.15, 0.15] as const;

/** How far each of several marks is moved up or down within its row so that those closer than `apart` can be told apart. */
export function lanesOf(placed: readonly Placed[], apart: number): readonly number[] {
  const lastOf = new Map<string, { readonly at: number; readonly crowd: number }>();
  return placed.map(({ row, at }) => {
    const last = lastOf.get(row);
    const crowd = last !== undefined && at - last.at < apart ? last.crowd + 1 : 0;
    lastOf.set(row, { at: crowd === 0 ? at : (last?.at ?? at), crowd });
    return OFFSETS[crowd % OFFSETS.length] ?? 0;
  });
}
