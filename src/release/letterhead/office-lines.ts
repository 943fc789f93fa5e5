import type { KnownNames } from './known-names.ts';

/** "President of the Republic of Kazakhstan": whose page it is. */
export function isOffice(line: string, known: KnownNames): boolean {
  const [, state = ''] =
    /^(?:the )?(?:president(?:cy)?|prime minister|cabinet|parliament|senate|king|emir|sultan|government(?: offices?)?),? (?:of )?((?:the )?.{3,60})$/iu.exec(
      line,
    ) ?? [];
  return state !== '' && known.isState(state);
}

/** "Kneza Milosa 26, Belgrade", "Bishkek, Erkindik Blvd. 57": a street and a city. */
export function isStreet(line: string, known: KnownNames): boolean {
  const parts = line.split(/,\s/u);
  if (parts.length < 2 || parts.length > 3) return false;
  const street = parts.find((part) => /^\p{Lu}[\p{L}.’' -]{2,40} \d{1,4}[a-z]?$/u.test(part)) ?? '';
  return (
    street !== '' &&
    !/\b(?:19|20)\d\d$|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|resolution|article)\b/iu.test(
      street,
    ) &&
    parts.some((part) => known.isCity(part.replace(/\s\d{3,6}$|^\d{3,6}\s/u, '')))
  );
}
