import type { Mark } from './marks.ts';
import { overlap, type Place } from './place.ts';

/** A stretch of text over which the same marks lie. */
export interface Run extends Place {
  /** The shortest mark of something named, where there is one. */
  readonly named: Mark | null;
  /** The shortest mark of a statement. */
  readonly said: Mark | null;
  /** Statements that begin here. */
  readonly begins: readonly Mark[];
  /** Whether it lies within the place that is looked for. */
  readonly isSought: boolean;
}

/** A part of a text taken apart where marks begin and end: marks may overlap, runs do not. */
export function runsOf(part: Place, marks: readonly Mark[], sought: Place | null): readonly Run[] {
  const within = marks.filter((mark) => overlap(mark, part));
  const places: readonly Place[] = sought === null ? within : [...within, sought];
  const cuts = new Set([part.start, part.end]);
  for (const { start, end } of places)
    for (const cut of [start, end]) if (cut > part.start && cut < part.end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const run = { start, end: sorted[index + 1] ?? part.end };
    const over = within.filter((mark) => overlap(mark, run)).sort((a, b) => lengthOf(a) - lengthOf(b));
    return {
      start: run.start,
      end: run.end,
      named: over.find(({ kind }) => kind !== 'acts') ?? null,
      said: over.find(({ kind }) => kind === 'acts') ?? null,
      begins: over.filter((mark) => mark.kind === 'acts' && mark.start === start),
      isSought: sought !== null && overlap(sought, run),
    };
  });
}

function lengthOf({ start, end }: Place): number {
  return end - start;
}
