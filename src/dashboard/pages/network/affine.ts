/** An affine map of the plane as WebGL takes it: nine numbers, column by column. */
export type Affine = Float32Array<ArrayBufferLike>;

/** The map that stretches by `x` and `y`. */
export function stretch(x: number, y: number): Affine {
  return Float32Array.of(x, 0, 0, 0, y, 0, 0, 0, 1);
}

/** First `inner`, then `outer`. */
export function after(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = partsOf(outer);
  const [g, h, i, j, k, l] = partsOf(inner);
  return Float32Array.of(
    a * g + c * h,
    b * g + d * h,
    0,
    a * i + c * j,
    b * i + d * j,
    0,
    a * k + c * l + e,
    b * k + d * l + f,
    1,
  );
}

/** The map that leads back; of one that takes the plane to a line, there is none. */
export function inverse(map: Affine): Affine {
  const [a, b, c, d, e, f] = partsOf(map);
  const area = areaOf(map);
  return Float32Array.of(
    d / area,
    -b / area,
    0,
    -c / area,
    a / area,
    0,
    (c * f - d * e) / area,
    (b * e - a * f) / area,
    1,
  );
}

/** How many times as large it makes an area; below 0 where it mirrors. */
export function areaOf(map: Affine): number {
  const [a, b, c, d] = partsOf(map);
  return a * d - b * c;
}

/** Whether all corners of the square from -1 to 1 stay within it. */
export function staysWithin(map: Affine): boolean {
  const [a, b, c, d, e, f] = partsOf(map);
  return Math.abs(a) + Math.abs(c) + Math.abs(e) <= 1 && Math.abs(b) + Math.abs(d) + Math.abs(f) <= 1;
}

function partsOf(map: Affine): [number, number, number, number, number, number] {
  const [a = 0, b = 0, , c = 0, d = 0, , e = 0, f = 0] = map;
  return [a, b, c, d, e, f];
}
