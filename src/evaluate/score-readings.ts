import { type AnnotatedReading, NOTHING_READ } from './annotated-reading.ts';
import { compareReadings } from './compare-readings.ts';
import { Scorecard } from './scorecard.ts';
import type { Scores } from './scores.ts';

/**
 * Measures readings against the annotation, release by release in order of id, as `seed/readings/GUIDE.md` defines it.
 * A release that was not read counts as one in which nothing was found; a reading without annotation is passed over.
 */
export function scoreReadings(
  gold: readonly AnnotatedReading[],
  predicted: readonly AnnotatedReading[],
): Scores {
  const byId = new Map(predicted.map((reading) => [reading.id, reading]));
  const card = new Scorecard();
  for (const annotated of [...gold].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    compareReadings(annotated, byId.get(annotated.id) ?? NOTHING_READ, card);
  }
  return card.total();
}
