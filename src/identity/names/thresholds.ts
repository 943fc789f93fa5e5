/** From this likelihood on two names are one official without a person's say. */
export const CERTAIN = 0.97;
/** From this likelihood on two names are shown to a person as a possible duplicate. */
export const POSSIBLE = 0.6;

/** What a likelihood means for two names. */
export type NameVerdict = 'SAME' | 'POSSIBLE' | 'DIFFERENT';

/** The verdict on a likelihood, 0 to 1. */
export function verdictOn(likelihood: number): NameVerdict {
  if (likelihood >= CERTAIN) return 'SAME';
  return likelihood >= POSSIBLE ? 'POSSIBLE' : 'DIFFERENT';
}
