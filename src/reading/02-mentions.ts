import type { TextDocument } from './document.ts';
import type { FoundMentions } from './found.ts';
import { findCountries } from './mentions/find-countries.ts';
import { findDates } from './mentions/find-dates.ts';
import { findNames } from './mentions/find-names.ts';
import { findOrganizations } from './mentions/find-organizations.ts';
import { findPlaces } from './mentions/find-places.ts';
import { findTopics } from './mentions/find-topics.ts';

/** Finds the countries, organisations, sectors, issues, dates and places that a document names, each list in its order. */
export function findMentions(document: TextDocument): FoundMentions {
  const names = findNames(document);
  return {
    countries: findCountries(document, names),
    organizations: findOrganizations(document, names),
    topics: findTopics(document, names),
    dates: findDates(document),
    places: findPlaces(document),
  };
}
