import { PhraseIndex } from '../../common/phrase-index.ts';
import { namesOfOrganization, type Reference } from '../../model/reference.ts';
import type { FoundCountry } from '../found.ts';

/** What a name in the reference data stands for. */
export type NamedThing =
  | {
      readonly kind: 'COUNTRY';
      readonly code: string;
      readonly form: FoundCountry['form'];
      /** Letters that the text must have exactly; null where a capital at the start is enough. */
      readonly exact: string | null;
      /** "Sino": counts before a hyphen only. */
      readonly combining: boolean;
      readonly sovereign: boolean;
    }
  | {
      readonly kind: 'ORGANIZATION';
      readonly id: string;
      readonly exact: string | null;
      /** The name's last word begins with a capital letter. */
      readonly capitalEnd: boolean;
    }
  | { readonly kind: 'OTHER' };

const INDEXES = new WeakMap<Reference, PhraseIndex<NamedThing>>();

/** All names of countries and organisations, and the longer names that hide them; built once for the reference data. */
export function nameIndex(reference: Reference): PhraseIndex<NamedThing> {
  const known = INDEXES.get(reference);
  if (known !== undefined) return known;
  const index = new PhraseIndex<NamedThing>();
  for (const { phrase } of reference.namesInsideNames) index.add(phrase, { kind: 'OTHER' });
  for (const organization of reference.organizations)
    for (const name of namesOfOrganization(organization))
      index.add(name, {
        kind: 'ORGANIZATION',
        id: organization.id,
        exact: organization.caseSensitive.includes(name) ? name : null,
        capitalEnd: /\s\p{Lu}\p{L}+$/u.test(name),
      });
  for (const { code, sovereign, ...country } of reference.countries) {
    const add = (names: readonly string[], form: FoundCountry['form'], exact = false, combining = false) => {
      for (const name of names)
        index.add(name, { kind: 'COUNTRY', code, form, exact: exact ? name : null, combining, sovereign });
    };
    add([country.name, country.officialName, ...country.aliases, ...country.formerNames], 'NAME');
    add(country.abbreviations, 'ABBREVIATION', true);
    add(country.adjectives, 'ADJECTIVE');
    add(
      country.demonyms.filter((word) => !country.adjectives.includes(word)),
      'DEMONYM',
    );
    add(country.combiningForms, 'ADJECTIVE', false, true);
    add(
      [...country.capitals, ...country.governmentSeats].filter((city) => city !== country.name),
      'CAPITAL',
    );
  }
  INDEXES.set(reference, index);
  return index;
}
