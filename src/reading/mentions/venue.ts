import type { TextDocument } from '../document.ts';
import type { FoundCountry } from '../found.ts';

/** States that are cities: "in Singapore" may tell no more than where. */
const CITY_STATES = new Set(['SG', 'MC', 'SM', 'DJ', 'LU', 'KW', 'PA', 'GT']);

/** Whether a city state is named only as the place of something, and nowhere in the text as a state. */
export function isMereVenue(
  document: TextDocument,
  all: readonly FoundCountry[],
  country: FoundCountry,
): boolean {
  if (!CITY_STATES.has(country.code) || document.release.publisher.country === country.code) return false;
  const venue = (one: FoundCountry): boolean =>
    one.form === 'NAME' &&
    /\b(?:in|at)\s$/u.test(document.text.slice(Math.max(0, one.start - 4), one.start)) &&
    !/^\s(?:and|on|to)\b/u.test(document.text.slice(one.end, one.end + 4));
  const named = all.filter((one) => one.code === country.code && one.form !== 'CAPITAL' && one.counts);
  return named.every(venue);
}
