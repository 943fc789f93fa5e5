import type { IsoDate } from '../../model/date.ts';
import type { EngagementTypeId } from '../../model/reference.ts';

/** What is counted of a relation, in a month, a year or in all. */
export interface Totals {
  /** Engagements by type. */
  readonly types: Readonly<Partial<Record<EngagementTypeId, number>>>;
  readonly contacts: number;
  readonly heat: number;
  /** Days of engagements; null while none is known. */
  readonly firstContact: IsoDate | null;
  readonly lastContact: IsoDate | null;
  readonly statements: number;
  readonly scoreSum: number;
  /** Releases that name both countries. */
  readonly releases: number;
}

export const NO_TOTALS: Totals = {
  types: {},
  contacts: 0,
  heat: 0,
  firstContact: null,
  lastContact: null,
  statements: 0,
  scoreSum: 0,
  releases: 0,
};

/** Both together. */
export function addTotals(a: Totals, b: Totals): Totals {
  const types = { ...a.types };
  for (const [type, count] of Object.entries(b.types) as [EngagementTypeId, number][])
    types[type] = (types[type] ?? 0) + count;
  return {
    types,
    contacts: a.contacts + b.contacts,
    heat: a.heat + b.heat,
    firstContact: outermost(a.firstContact, b.firstContact, (x, y) => x < y),
    lastContact: outermost(a.lastContact, b.lastContact, (x, y) => x > y),
    statements: a.statements + b.statements,
    scoreSum: a.scoreSum + b.scoreSum,
    releases: a.releases + b.releases,
  };
}

/** What contacts and statements came to something that became another; what went is below 0. */
export function gainOf(before: Totals, after: Totals): Totals {
  const types = Object.entries(before.types).map(([type, count]) => [type, -count]);
  return addTotals(
    { ...after, firstContact: null, lastContact: null, releases: 0 },
    {
      ...NO_TOTALS,
      types: Object.fromEntries(types),
      contacts: -before.contacts,
      heat: -before.heat,
      statements: -before.statements,
      scoreSum: -before.scoreSum,
    },
  );
}

function outermost(
  a: IsoDate | null,
  b: IsoDate | null,
  before: (x: IsoDate, y: IsoDate) => boolean,
): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return before(a, b) ? a : b;
}
