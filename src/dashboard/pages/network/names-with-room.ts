/** The dot of a country, in pixels of the stage: its middle and its radius. */
export interface PlacedDot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A name beside the dot of its country. */
export interface PlacedName extends PlacedDot {
  /** Width of the name. */
  readonly width: number;
}

/** From the edge of a dot to its name, and between names. */
const GAP = 4;
const LINE = 14;
/** So many of the largest are named even where small dots lie under their names. */
const LARGEST = 12;

/** Whose names find room: those of the largest dots first, none upon another or over the edge of the stage, and, but for the largest, none upon a dot. */
export function namesWithRoom(
  names: readonly PlacedName[],
  dots: readonly PlacedDot[],
  stage: { readonly width: number; readonly height: number },
): ReadonlySet<string> {
  const taken: Box[] = [];
  const shown = new Set<string>();
  for (const [rank, name] of names.toSorted((a, b) => b.radius - a.radius).entries()) {
    const box = boxOf(name);
    if (box.left < 0 || box.right > stage.width || box.top < 0 || box.bottom > stage.height) continue;
    if (taken.some((other) => meet(box, other))) continue;
    if (rank >= LARGEST && dots.some((dot) => dot.code !== name.code && meet(box, boxOfDot(dot)))) continue;
    taken.push(box);
    shown.add(name.code);
  }
  return shown;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, radius, width }: PlacedName): Box {
  const left = x + radius;
  return { left, right: left + 2 * GAP + width, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function boxOfDot({ x, y, radius }: PlacedDot): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
