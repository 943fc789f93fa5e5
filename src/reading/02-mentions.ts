import { findDates } from '../model/find-dates.ts';
import type { TextDocument } from './document.ts';
import type { FoundMentions, FoundTopic } from './found.ts';
import { findBorderDisputes } from './mentions/border-dispute.ts';
import { foundCalendarDate } from './mentions/calendar-date.ts';
import { findCountries } from './mentions/find-countries.ts';
import { findNames } from './mentions/find-names.ts';
import { findTopics } from './mentions/find-topics.ts';
import { findHelpAfterDisaster } from './mentions/help-after-disaster.ts';
import { findPlaces } from './mentions/known-city.ts';
import { findNationalsInNeed } from './mentions/nationals-in-need.ts';
import { findMoneyGiven } from './mentions/money-given.ts';
import { findOrganizations } from './mentions/organization-name.ts';
import { foundRelativeDate } from './mentions/relative-date.ts';
import { findSituations } from './mentions/situation-in-state.ts';
import { findThirdStates } from './mentions/third-state.ts';

/** Finds the countries, organisations, sectors, issues, dates and places that a document names, each list in its order. */
export function findMentions(document: TextDocument): FoundMentions {
  const names = findNames(document);
  const countries = findCountries(document, names);
  const topics = [
    ...findTopics(document, names),
    ...findSituations(document, names, countries),
    ...findThirdStates(document, countries),
    ...findBorderDisputes(document, countries),
    ...findNationalsInNeed(document, countries),
    ...findMoneyGiven(document),
    ...findHelpAfterDisaster(document),
  ];
  return {
    countries,
    organizations: findOrganizations(document, names),
    topics: withoutDoubles(topics),
    dates: findDates(document.text, document.release.issuedOn).map((date) =>
      date.relative ? foundRelativeDate(date) : foundCalendarDate(date),
    ),
    places: findPlaces(document),
  };
}

/** In the order of the text, each topic once for the same words. */
function withoutDoubles(topics: readonly FoundTopic[]): readonly FoundTopic[] {
  const sorted = [...topics].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = new Map<string, number>();
  return sorted.filter(({ id, end }) => {
    if (end <= (ends.get(id) ?? 0)) return false;
    ends.set(id, end);
    return true;
  });
}
