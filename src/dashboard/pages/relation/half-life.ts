import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';

/** Half-lives to choose from, in days. */
export const HALF_LIVES = [90, 365, 730, 1825] as const;

/** "1 year", "100 days". */
export function halfLifeName(days: number): string {
  const { halfLives, days: inDays } = texts.relation.choices;
  return halfLives[days] ?? inDays(format.whole(days));
}
