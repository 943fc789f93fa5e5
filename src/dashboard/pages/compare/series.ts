import type { CompareMeasure } from '../../app/page-search.ts';
import type { CompareCountryQuery, CompareRelationQuery } from '../../generated/graphql.ts';
import { tieName } from '../../parts/node-link.tsx';

/** A country or a tie over time. */
export interface Series {
  /** "KH" or "KH-US", as the address has it. */
  readonly key: string;
  /** Global id. */
  readonly id: string;
  readonly name: string;
  readonly points: readonly SeriesPoint[];
  /** Of a tie alone. */
  readonly strength: number | null;
  readonly tone: number | null;
}

/** What is known of one span; null where there is nothing of that sort. */
export interface SeriesPoint extends Record<CompareMeasure, number | null> {
  /** First day of the span. */
  readonly start: string;
}

/** The series of a country, of which releases alone are counted; null for a code that none has. */
export function countrySeries(key: string, { country }: CompareCountryQuery): Series | null {
  if (country === null) return null;
  return {
    key,
    id: country.id,
    name: country.name,
    strength: null,
    tone: null,
    points: country.timeline.map(({ start, count }) => ({
      start,
      releases: count,
      contacts: null,
      share: null,
      tone: null,
    })),
  };
}

/** The series of a tie; null where no release shows any. */
export function relationSeries(key: string, { relation }: CompareRelationQuery): Series | null {
  if (relation === null) return null;
  return {
    key,
    id: relation.id,
    name: tieName(relation.countries),
    strength: relation.strength,
    tone: relation.tone,
    points: relation.timeline.map(({ engagements, ...point }) => ({ ...point, contacts: engagements })),
  };
}

/** A number of a series in a span. */
export interface SeriesValue {
  readonly series: string;
  readonly start: string;
  readonly date: Date;
  readonly value: number;
}

/** The numbers of all series by one measure, for a chart and its table. */
export function valuesOf(all: readonly Series[], measure: CompareMeasure): readonly SeriesValue[] {
  return all.flatMap(({ name, points }) =>
    points.flatMap((point) => {
      const value = point[measure];
      return value === null
        ? []
        : [{ series: name, start: point.start, date: new Date(`${point.start}T00:00:00Z`), value }];
    }),
  );
}

/** The sum of a measure over all spans; null where no span has any. */
export function totalOf({ points }: Series, measure: 'contacts' | 'releases'): number | null {
  const values = points.flatMap((point) => point[measure] ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
