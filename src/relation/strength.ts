import { dayNumber, type IsoDate } from '../model/date.ts';

/** What strength needs of an engagement. */
export interface WeighedContact {
  /** The weight of its type; negative for a protest. */
  readonly weight: number;
  /** The day from which it counts; "" if unknown. */
  readonly countsFrom: IsoDate | '';
}

/** What one contact adds to the strength of its relation. */
export interface WeighedPart<Contact extends WeighedContact> {
  readonly contact: Contact;
  /** The weight, halved for every half-life of age. */
  readonly contribution: number;
}

/**
 * What makes up a relation's strength on the day `on`, greatest contribution first and equals in the order in which they were
 * given; `halfLife` in days. Contacts that begin later, or on an unknown day, have no part in it.
 * Throws RangeError for a half-life that is not above 0.
 */
export function strengthParts<Contact extends WeighedContact>(
  contacts: readonly Contact[],
  on: IsoDate,
  halfLife: number,
): readonly WeighedPart<Contact>[] {
  return weighParts(contacts, on, halfLife).sort((a, b) => b.contribution - a.contribution);
}

/**
 * The strength of a relation on the day `on`: the sum of its contacts' weights, each halved for every `halfLife` days of
 * age. The terms are added from the greatest, as `strengthParts` has them, so that equal contacts give the same number to the
 * last bit in whatever order a store returns them. Throws RangeError for a half-life that is not above 0.
 */
export function strengthAt(contacts: readonly WeighedContact[], on: IsoDate, halfLife: number): number {
  const parts = weighParts(contacts, on, halfLife);
  return Float64Array.from(parts, ({ contribution }) => contribution)
    .sort()
    .reduceRight((sum, contribution) => sum + contribution, 0);
}

function weighParts<Contact extends WeighedContact>(
  contacts: readonly Contact[],
  on: IsoDate,
  halfLife: number,
): WeighedPart<Contact>[] {
  if (!(halfLife > 0)) {
    throw new RangeError(`The half-life is ${halfLife}; it must be a number of days above 0.`);
  }
  const today = dayNumber(on);
  return contacts
    .filter(({ countsFrom }) => countsFrom !== '' && countsFrom <= on)
    .map((contact) => ({
      contact,
      contribution: contact.weight * 2 ** ((dayNumber(contact.countsFrom) - today) / halfLife),
    }));
}
