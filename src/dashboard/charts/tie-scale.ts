import { format } from '../texts/format.ts';

/** Strengths at which the next colour begins: the same on all maps, so that maps can be compared. */
const BREAKS = [1, 3, 10, 30, 100] as const;

/** A colour of the scale, and which strengths have it. */
export interface TieClass {
  readonly color: string;
  readonly label: string;
}

const below: TieClass = { color: 'var(--cool)', label: `< ${format.whole(0)}` };
const classes: readonly TieClass[] = [0, ...BREAKS].map((least, index) => {
  const next = BREAKS[index];
  return {
    color: `var(--tie-${index + 1})`,
    label: next === undefined ? `≥ ${format.whole(least)}` : `${format.whole(least)}–${format.whole(next)}`,
  };
});

/** The colours of strengths, weakest first; below 0 protests outweigh the rest. */
export const TIE_CLASSES: readonly TieClass[] = [below, ...classes];

/** The colour of a strength; null where it is nothing. */
export function tieColor(strength: number): string | null {
  if (strength === 0) return null;
  if (strength < 0) return below.color;
  const index = BREAKS.findIndex((least) => strength < least);
  return classes[index === -1 ? BREAKS.length : index]?.color ?? null;
}
