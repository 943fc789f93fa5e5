import type { IsoDate } from '../model/date.ts';
import { strengthParts, type WeighedContact } from './strength-parts.ts';

/**
 * The strength of a relation on the day `on`: the sum of its contacts' weights, each halved for every `halfLife` days of
 * age. The terms are added in the order of `strengthParts`, so that equal contacts give the same number to the last bit
 * in whatever order a store returns them. Throws RangeError for a half-life that is not above 0.
 */
export function strengthAt(contacts: readonly WeighedContact[], on: IsoDate, halfLife: number): number {
  return strengthParts(contacts, on, halfLife).reduce((sum, { contribution }) => sum + contribution, 0);
}
