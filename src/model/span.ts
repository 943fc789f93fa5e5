/** A place in a release's normalised text: `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The span of `text` from `start` to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, quote: text.slice(start, end) };
}
