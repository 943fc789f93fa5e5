import type { TextDocument } from '../document.ts';
import type { FoundCountry } from '../found.ts';

/** States that share their name with a city: "in Singapore" may tell no more than where. */
const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'MC', 'SM', 'DJ', 'LU', 'KW', 'PA', 'GT']);

/** The city states that a document names only as the place of something, and nowhere as a state. */
export function mereVenues(document: TextDocument, countries: readonly FoundCountry[]): ReadonlySet<string> {
  const { text, release } = document;
  const venues = new Set<string>();
  const states = new Set<string>();
  for (const { code, form, counts, start, end } of countries) {
    if (!CITY_STATES.has(code) || !counts || form === 'CAPITAL') continue;
    const venue =
      form === 'NAME' &&
      /\b(?:in|at)\s$/u.test(text.slice(Math.max(0, start - 4), start)) &&
      !/^\s(?:and|on|to)\b/u.test(text.slice(end, end + 4));
    (venue ? venues : states).add(code);
  }
  return new Set([...venues].filter((code) => !states.has(code) && code !== release.publisher.country));
}
