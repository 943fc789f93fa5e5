/** A stretch of a text, by offsets: from `start` to before `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A place as addresses have it, "START-END". */
export function placeText({ start, end }: Place): string {
  return `${start}-${end}`;
}

/** The place of an address; null for anything else, and for a place without words. */
export function readPlace(text: string | undefined): Place | null {
  const [start = 0, end = 0] = (text ?? '').split('-').map(Number);
  return end > start ? { start, end } : null;
}

/** Whether two places are the same. */
export function isSamePlace(a: Place, b: Place | null): boolean {
  return b !== null && a.start === b.start && a.end === b.end;
}

/** Whether two places have a character in common. */
export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
