import { foldText } from '../common/fold-text.ts';
import { namesOfCountry, namesOfOrganization, REFERENCE_FILES } from './reference-schema.ts';
import type { Reference, ReferenceList } from './reference-schema.ts';

/** What is wrong between entries that are each well-formed: a line a fault, naming file and entry. */
export function findFaults(reference: Reference): string[] {
  return [...findDuplicates(reference), ...findBrokenLinks(reference), ...findNameFaults(reference)];
}

/** "countries.json entry 12 (KH)"; entries count from 1. */
export function nameEntry(list: ReferenceList, index: number, entry: unknown): string {
  const key = keyOf(entry);
  return `${REFERENCE_FILES[list]} entry ${index + 1}${key === null ? '' : ` (${key})`}`;
}

function keyOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { code, id, phrase } = entry as { code?: unknown; id?: unknown; phrase?: unknown };
  const key = code ?? id ?? phrase;
  return typeof key === 'string' ? key : null;
}

function findDuplicates(reference: Reference): string[] {
  return (Object.keys(REFERENCE_FILES) as ReferenceList[]).flatMap((list) => {
    const seen = new Map<string, number>();
    return reference[list].flatMap((entry, index) => {
      const key = list === 'namesInsideNames' ? foldText(keyOf(entry) ?? '') : (keyOf(entry) ?? '');
      const first = seen.get(key);
      seen.set(key, first ?? index);
      return first === undefined ? [] : [`${nameEntry(list, index, entry)}: the same as entry ${first + 1}`];
    });
  });
}

function findBrokenLinks(reference: Reference): string[] {
  const noCountry = (
    list: ReferenceList,
    field: string,
    index: number,
    entry: unknown,
    codes: readonly string[],
  ) =>
    codes
      .filter((code) => !reference.countryByCode.has(code))
      .map((code) => `${nameEntry(list, index, entry)}: ${field}: "${code}" is not in countries.json`);
  return [
    ...reference.sectors.flatMap((sector, index) => {
      if (sector.broader === null) return [];
      const broader = reference.sectorById.get(sector.broader);
      const entry = nameEntry('sectors', index, sector);
      if (broader === undefined) return [`${entry}: broader: "${sector.broader}" is not in sectors.json`];
      // Two levels, so that the sums of the broad sectors need no recursion.
      return broader.broader === null
        ? []
        : [`${entry}: broader: "${broader.id}" has a broader sector itself`];
    }),
    ...reference.issues.flatMap((issue, index) => noCountry('issues', 'about', index, issue, issue.about)),
    ...reference.organizations.flatMap((organization, index) => {
      const names = new Set(namesOfOrganization(organization));
      return [
        ...noCountry('organizations', 'members', index, organization, organization.members),
        ...organization.caseSensitive
          .filter((form) => !names.has(form))
          .map(
            (form) =>
              `${nameEntry('organizations', index, organization)}: caseSensitive: "${form}" is none of its names`,
          ),
      ];
    }),
  ];
}

/**
 * A name must lead to one country or organisation, or the reader would have to guess; and a longer name that hides
 * names must be longer than they are, or it would hide them everywhere.
 */
function findNameFaults(reference: Reference): string[] {
  const owners = new Map<string, string>();
  const claim = (
    owner: string,
    list: ReferenceList,
    index: number,
    entry: unknown,
    names: readonly string[],
  ) =>
    names.flatMap((name) => {
      const folded = foldText(name);
      const other = owners.get(folded);
      owners.set(folded, other ?? owner);
      return other === undefined || other === owner
        ? []
        : [`${nameEntry(list, index, entry)}: "${name}" is a name of ${other}, too`];
    });
  return [
    ...reference.countries.flatMap((country, index) =>
      claim(country.code, 'countries', index, country, namesOfCountry(country)),
    ),
    ...reference.organizations.flatMap((organization, index) =>
      claim(organization.id, 'organizations', index, organization, namesOfOrganization(organization)),
    ),
    ...reference.namesInsideNames.flatMap((entry, index) => {
      const owner = owners.get(foldText(entry.phrase));
      return owner === undefined
        ? []
        : [`${nameEntry('namesInsideNames', index, entry)}: phrase: it is a name of ${owner} itself`];
    }),
  ];
}
