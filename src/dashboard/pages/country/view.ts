import type { EntityView } from '../../parts/entity/view.ts';

/** What the parts of the page show: which country, which days. */
export interface CountryView extends EntityView {
  readonly code: string;
  /** Day of the newest release. */
  readonly today: string;
  /** The years that the map can show, the first and the last. */
  readonly years: readonly [number, number];
  /** The year at whose end the map shows it; undefined for the end of the period. */
  readonly year: number | undefined;
}

/** The country on the other side of a tie. */
export function otherOf<Country extends { readonly code: string }>(
  countries: readonly Country[],
  code: string,
): Country | undefined {
  return countries.find((country) => country.code !== code);
}
