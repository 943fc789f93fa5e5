import type { TextDocument } from '../document.ts';
import type { FoundCountry } from '../found.ts';
import { isPartOfPerson } from './person-guard.ts';
import { capitalActs, card as capitalCard } from './capital-acting.ts';
import { card as abbreviationCard } from './country-abbreviation.ts';
import { card as attributeCard } from './country-attribute.ts';
import { card as nameCard } from './country-name.ts';
import type { NameMatch } from './name-match.ts';
import { mereVenues } from './venue.ts';

/** The countries among the names of a document. */
export function findCountries(document: TextDocument, names: readonly NameMatch[]): readonly FoundCountry[] {
  const { tokens } = document;
  const zones = zoneFinder(document);
  const found = names.flatMap(({ thing, firstToken, endToken }): FoundCountry[] => {
    if (thing.kind !== 'COUNTRY' || !thing.sovereign) return [];
    if (isPartOfPerson(document, firstToken, endToken, thing.form)) return [];
    const zone = zones(firstToken);
    const frame = zone === 'LETTERHEAD' || zone === 'CONTACT';
    const counts = !frame && (thing.form !== 'CAPITAL' || capitalActs(document, firstToken, endToken));
    return [
      {
        start: tokens[firstToken]!.start,
        end: tokens[endToken - 1]!.end,
        rule: RULES[thing.form],
        code: thing.code,
        form: thing.form,
        counts,
      },
    ];
  });
  const venues = mereVenues(document, found);
  return found.map((country) =>
    venues.has(country.code) ? Object.assign(country, { counts: false }) : country,
  );
}

const RULES: Readonly<Record<FoundCountry['form'], string>> = {
  NAME: nameCard.name,
  ADJECTIVE: attributeCard.name,
  DEMONYM: attributeCard.name,
  ABBREVIATION: abbreviationCard.name,
  CAPITAL: capitalCard.name,
};

function zoneFinder(document: TextDocument): (token: number) => string {
  let at = 0;
  return (token) => {
    while (at + 1 < document.sentences.length && document.sentences[at]!.endToken <= token) at += 1;
    return document.sentences[at]?.zone ?? 'BODY';
  };
}
