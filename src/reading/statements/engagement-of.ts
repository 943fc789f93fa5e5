import type { FoundEngagement } from '../found.ts';

/** Index of the contact in which something was said: the one told last before it that the speaker and sides took part in. */
export function engagementOf(
  engagements: readonly FoundEngagement[],
  start: number,
  side: string,
  speaker: number | null,
): number | null {
  let best: number | null = null;
  let bestFit = 0;
  engagements.forEach((one, index) => {
    const takesPart = speaker !== null && one.people.includes(speaker);
    const ownSide = side === 'BOTH' || one.countries.includes(side);
    if (!takesPart && !ownSide) return;
    const fit =
      (takesPart ? 2 : 0) +
      (one.start <= start ? 1.5 : 0) +
      (one.type === 'VISIT' || one.type === 'STATE_VISIT' ? 0 : 0.5);
    if (
      fit > bestFit ||
      (fit === bestFit && one.start <= start && best !== null && one.start >= engagements[best]!.start)
    ) {
      best = index;
      bestFit = fit;
    }
  });
  return best;
}
