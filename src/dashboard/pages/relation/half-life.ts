import { getRouteApi } from '@tanstack/react-router';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';

const route = getRouteApi('/relation/$key');
const USUAL = 365;

/** Half-lives to choose from, in days. */
export const HALF_LIVES = [90, 365, 730, 1825] as const;

/** "1 year", "100 days". */
export function halfLifeName(days: number): string {
  const { halfLives, days: inDays } = texts.relation.choices;
  return halfLives[days] ?? inDays(format.whole(days));
}

/** In how many days a contact's weight halves, as the address has it: whoever asks is drawn anew when it changes, and nobody else. */
export function useHalfLife(): number {
  return route.useSearch({ select: ({ halfLife = USUAL }) => halfLife });
}
