import { dayNumber, type IsoDate } from '../model/date.ts';
import type { NodeId } from '../model/node-id.ts';

/** What strength needs of an engagement. */
export interface WeighedContact {
  readonly engagement: NodeId;
  /** The weight of its type; negative for a protest. */
  readonly weight: number;
  /** The day from which it counts; "" if unknown. */
  readonly countsFrom: IsoDate | '';
}

/** What one engagement adds to the strength of its relation. */
export interface StrengthPart {
  readonly engagement: NodeId;
  readonly weight: number;
  /** The weight, halved for every half-life of age. */
  readonly contribution: number;
}

/**
 * The engagements that make up a relation's strength on the day `on`, greatest contribution first, then by id;
 * `halfLife` in days. Those that begin later, or on an unknown day, have no part in it.
 * Throws RangeError for a half-life that is not above 0.
 */
export function strengthParts(
  contacts: readonly WeighedContact[],
  on: IsoDate,
  halfLife: number,
): readonly StrengthPart[] {
  if (!(halfLife > 0)) {
    throw new RangeError(`The half-life is ${halfLife}; it must be a number of days above 0.`);
  }
  const today = dayNumber(on);
  return contacts
    .filter(({ countsFrom }) => countsFrom !== '' && countsFrom <= on)
    .map(({ engagement, weight, countsFrom }) => ({
      engagement,
      weight,
      contribution: weight * 2 ** ((dayNumber(countsFrom) - today) / halfLife),
    }))
    .sort((a, b) => b.contribution - a.contribution || (a.engagement < b.engagement ? -1 : 1));
}
