import { foldText } from '../../common/fold-text.ts';
import { PhraseIndex } from '../../common/phrase-index.ts';
import { splitTokens } from '../../common/split-tokens.ts';
import { namesOfCountry, type Reference } from '../../model/reference.ts';
import type { KnownNames } from './known-names.ts';

/** A state named in a line, by its name, an attribute ("Japanese", "U.S.") or its capital. */
export interface StateInText {
  readonly code: string;
  readonly form: 'NAME' | 'ATTRIBUTE' | 'CAPITAL';
  readonly start: number;
  readonly end: number;
}

type Entry = Pick<StateInText, 'code' | 'form'> & { readonly exact: string | null };

const INDEXES = new WeakMap<Reference, PhraseIndex<Entry>>();

/** The states named in a text, in its order. */
export function findStates(text: string, reference: Reference): readonly StateInText[] {
  const index = indexOf(reference);
  const tokens = splitTokens(text);
  const found: StateInText[] = [];
  let i = 0;
  while (i < tokens.length) {
    const start = tokens[i]!.start;
    const match = index.matchesAt(tokens, i).find(({ value, endToken }) => {
      const own = text.slice(start, tokens[endToken - 1]!.end);
      return value.exact === null ? /^\p{Lu}/u.test(own) : own === value.exact;
    });
    if (match === undefined) {
      i += 1;
      continue;
    }
    const { value, endToken } = match;
    if (value.code !== '')
      found.push({ code: value.code, form: value.form, start, end: tokens[endToken - 1]!.end });
    i = endToken;
  }
  return found;
}

function indexOf(reference: Reference): PhraseIndex<Entry> {
  const known = INDEXES.get(reference);
  if (known !== undefined) return known;
  const index = new PhraseIndex<Entry>();
  for (const { phrase } of reference.namesInsideNames)
    index.add(phrase, { code: '', form: 'NAME', exact: null });
  for (const country of reference.countries) {
    if (!country.sovereign) continue;
    const { code } = country;
    const names = new Set(namesOfCountry(country));
    // Luxembourg, Singapore and the like are the state before they are its city.
    for (const capital of [...country.capitals, ...country.governmentSeats])
      if (!names.has(capital)) index.add(capital, { code, form: 'CAPITAL', exact: null });
    const attributes = new Set([...country.adjectives, ...country.demonyms, ...country.combiningForms]);
    for (const name of names)
      index.add(name, {
        code,
        form: attributes.has(name) ? 'ATTRIBUTE' : 'NAME',
        exact: country.abbreviations.includes(name) ? name : null,
      });
  }
  INDEXES.set(reference, index);
  return index;
}

/** Which lines are nothing but a state's name ("KINGDOM OF CAMBODIA") and which nothing but a government's city. */
export function knownNames(reference: Reference): KnownNames {
  const known = KNOWN.get(reference);
  if (known !== undefined) return known;
  const states = new Set(
    reference.countries.flatMap(({ sovereign, name, officialName, aliases }) =>
      sovereign ? [name, officialName].concat(aliases).map(foldText) : [],
    ),
  );
  const cities = new Set(
    reference.countries.flatMap((country) => [...country.capitals, ...country.governmentSeats]).map(foldText),
  );
  const owners = new Set(
    reference.countries
      .flatMap((country) => [...namesOfCountry(country), 'EU', 'European Union'])
      .map(foldText),
  );
  const names: KnownNames = {
    isOwner: (words) => owners.has(foldText(words)),
    isState: (line) =>
      states.has(foldText(line).replace(/^(?:the )?(?:(?:royal )?government of )?(?:the )?/u, '')),
    isCity: (line) => cities.has(foldText(line.replace(/,\s(?!D\.?\s?C)[\p{L} ]+$/u, ''))),
  };
  KNOWN.set(reference, names);
  return names;
}

const KNOWN = new WeakMap<Reference, KnownNames>();
