import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/common/fold-text.ts';
import {
  ENGAGEMENT_TYPE_IDS,
  InvalidReferenceError,
  makeReference,
  namesOfCountry,
  namesOfOrganization,
  REFERENCE_FILES,
  SPEECH_ACT_IDS,
} from '../../src/model/reference.ts';
import type { RawReference } from '../../src/model/reference.ts';
import { makeCountries } from '../../seed/reference/make-countries.ts';

type Entry = Record<string, unknown>;
type Raw = Record<keyof typeof REFERENCE_FILES, Entry[]>;

const FOLDER = new URL('../../seed/reference/', import.meta.url);

function readRaw(): Raw {
  return Object.fromEntries(
    Object.entries(REFERENCE_FILES).map(([list, file]) => [
      list,
      JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
    ]),
  ) as Raw;
}

const reference = makeReference(readRaw());

/** The entry with this code or id, to plant a fault in. */
function find(entries: Entry[], key: string): Entry {
  const entry = entries.find(({ code, id }) => (code ?? id) === key);
  if (entry === undefined) throw new Error(`no ${key}`);
  return entry;
}

function problemsOf(raw: RawReference): readonly string[] {
  try {
    makeReference(raw);
  } catch (error) {
    if (error instanceof InvalidReferenceError) return error.problems;
    throw error;
  }
  return [];
}

describe('the reference data', () => {
  it('has all countries of ISO 3166-1 and Kosovo, and all ids of the taxonomy', () => {
    expect(reference.countries).toHaveLength(250);
    expect(reference.countryByCode.size).toBe(250);
    expect(reference.countries.filter(({ sovereign }) => sovereign)).toHaveLength(198);
    expect(reference.organizations).toHaveLength(105);
    expect(reference.sectors).toHaveLength(83);
    expect(reference.issues).toHaveLength(76);
    expect([...reference.engagementTypeById.keys()].sort()).toEqual([...ENGAGEMENT_TYPE_IDS].sort());
    expect([...reference.speechActById.keys()].sort()).toEqual([...SPEECH_ACT_IDS].sort());
  });

  it('has codes as ISO has them', () => {
    expect(reference.countryByCode.get('KH')).toMatchObject({
      alpha3: 'KHM',
      numeric: '116',
      name: 'Cambodia',
    });
    expect(reference.countryByCode.get('XK')).toMatchObject({
      alpha3: 'XKX',
      numeric: null,
      region: 'Europe',
    });
    expect(new Set(reference.countries.map(({ alpha3 }) => alpha3)).size).toBe(250);
    expect(new Set(reference.countries.map(({ numeric }) => numeric)).size).toBe(250);
  });

  it('has a region for every state, and the narrowest group of M49 below it', () => {
    for (const country of reference.countries) {
      if (country.code === 'AQ') continue;
      expect(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'], country.code).toContain(country.region);
      expect(country.subregion, country.code).not.toBeNull();
    }
    expect(reference.countryByCode.get('KH')).toMatchObject({
      region: 'Asia',
      subregion: 'South-eastern Asia',
    });
    expect(reference.countryByCode.get('SN')).toMatchObject({
      region: 'Africa',
      subregion: 'Western Africa',
    });
    expect(reference.countryByCode.get('TW')).toMatchObject({ region: 'Asia', subregion: 'Eastern Asia' });
  });

  it('has a capital, an adjective and a demonym for every state, but for the two that share theirs', () => {
    const states = reference.countries.filter(({ sovereign }) => sovereign);
    expect(states.filter(({ capitals }) => capitals.length === 0)).toEqual([]);
    const codesWithout = (list: 'adjectives' | 'demonyms') =>
      states.filter((country) => country[list].length === 0).map(({ code }) => code);
    expect(codesWithout('adjectives')).toEqual(['CG', 'DM']);
    expect(codesWithout('demonyms')).toEqual(['CG', 'DM', 'VA']);
  });

  it.each([
    ['KH', ['Cambodia', 'Kingdom of Cambodia', 'Cambodian', 'Cambodians', 'Kampuchea']],
    [
      'US',
      ['United States', 'United States of America', 'U.S.', 'US', 'USA', 'U.S.A.', 'American', 'Americans'],
    ],
    ['GB', ['United Kingdom', 'UK', 'U.K.', 'British', 'Britain', 'Great Britain', 'Briton', 'Britons']],
    ['KR', ['South Korea', 'Republic of Korea', 'ROK', 'R.O.K.', 'Korean', 'South Koreans']],
    ['KP', ['North Korea', "Democratic People's Republic of Korea", 'DPRK', 'D.P.R.K.', 'North Korean']],
    ['CN', ["People's Republic of China", 'PRC', 'Chinese', 'Sino']],
    ['LA', ["Lao People's Democratic Republic", 'Lao PDR', 'Lao P.D.R.', 'Laos', 'Lao', 'Laotian']],
    ['VN', ['Viet Nam', 'Vietnam', 'Socialist Republic of Viet Nam', 'Vietnamese']],
    ['MM', ['Myanmar', 'Burma', 'Burmese']],
    ['TR', ['Türkiye', 'Turkey', 'Republic of Turkey', 'Turkish', 'Turks']],
    ['CZ', ['Czechia', 'Czech Republic', 'Czech']],
    ['CI', ["Côte d'Ivoire", "Cote d'Ivoire", 'Ivory Coast', 'Ivorian']],
    ['SZ', ['Eswatini', 'Swaziland', 'Swazi']],
    ['TL', ['Timor-Leste', 'East Timor', 'Timorese']],
    ['BN', ['Brunei', 'Brunei Darussalam', 'Negara Brunei Darussalam', 'Bruneian']],
    ['RU', ['Russia', 'Russian Federation', 'Soviet Union']],
    ['CD', ['DR Congo', 'DRC', 'Democratic Republic of the Congo', 'Congolese']],
    ['CG', ['Congo', 'Republic of the Congo', 'Congo-Brazzaville']],
    ['NL', ['Netherlands', 'Holland', 'Dutch']],
    ['VA', ['Holy See', 'Vatican']],
    ['XK', ['Kosovo', 'Kosovar']],
  ])('knows %s by its names', (code, names) => {
    const country = reference.countryByCode.get(code);
    if (country === undefined) throw new Error(`no ${code}`);
    expect(namesOfCountry(country)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['UA', 'Kyiv', 'Kiev'],
    ['KZ', 'Astana', 'Nur-Sultan'],
    ['US', 'Washington', 'Washington, D.C.'],
    ['CN', 'Beijing', 'Peking'],
    ['MM', 'Naypyidaw', 'Nay Pyi Taw'],
    ['NL', 'Amsterdam', 'The Hague'],
    ['MY', 'Kuala Lumpur', 'Putrajaya'],
  ])('knows where the government of %s sits: %s, %s', (code, ...cities) => {
    const country = reference.countryByCode.get(code);
    expect([...(country?.capitals ?? []), ...(country?.governmentSeats ?? [])]).toEqual(
      expect.arrayContaining(cities),
    );
  });

  it('leads from every capital to one country', () => {
    const owners = new Map<string, string>();
    for (const { code, capitals, governmentSeats } of reference.countries) {
      for (const city of [...capitals, ...governmentSeats]) {
        const folded = foldText(city);
        expect(owners.get(folded) ?? code, city).toBe(code);
        owners.set(folded, code);
      }
    }
  });

  it('writes plain apostrophes only', () => {
    expect(JSON.stringify(readRaw())).not.toMatch(/[‘’`]/);
  });

  it('names no form twice in one list', () => {
    for (const entry of [...reference.countries, ...reference.organizations]) {
      for (const list of Object.values(entry)) {
        if (Array.isArray(list)) expect(new Set(list).size, JSON.stringify(list)).toBe(list.length);
      }
    }
  });

  it.each([
    ['ASEAN', 11],
    ['UN', 193],
    ['EU', 27],
    ['G7', 7],
    ['G20', 19],
    ['NATO', 32],
    ['AU', 55],
    ['OSCE', 57],
    ['OIC', 57],
    ['COMMONWEALTH', 56],
    ['OECD', 38],
    ['COUNCIL-OF-EUROPE', 46],
    ['ARAB-LEAGUE', 22],
    ['RCEP', 15],
    ['CPTPP', 12],
    ['PIF', 18],
    ['SCO', 10],
    ['CICA', 28],
  ])('has the members of %s', (id, count) => {
    const members = reference.organizationById.get(id)?.members ?? [];
    expect(members).toHaveLength(count);
    expect(members).toEqual([...new Set(members)].sort());
  });

  it('has no member in an organisation that it keeps no list of', () => {
    for (const id of ['OIF', 'NAM', 'G77', 'ASEM', 'WHO', 'JICA']) {
      expect(reference.organizationById.get(id)?.members, id).toEqual([]);
    }
  });

  it.each([
    ['ASEAN', 'Association of Southeast Asian Nations'],
    ['UNGA', 'UN General Assembly'],
    ['UNSC', 'UN Security Council'],
    ['WHO', 'World Health Organisation'],
    ['BRI', 'Belt and Road'],
    ['BRI', 'BRI'],
    ['FOIP', 'FOIP'],
    ['MLC', 'Lancang-Mekong Cooperation'],
    ['OIC', 'Organization of Islamic Cooperation'],
    ['ECCC', 'Khmer Rouge Tribunal'],
  ])('knows %s as "%s"', (id, name) => {
    const organization = reference.organizationById.get(id);
    expect(organization === undefined ? [] : namesOfOrganization(organization)).toContain(name);
  });

  it.each(['WHO', 'EAS', 'AU', 'NAM', 'CIS', 'MSG', 'AIPA'])('matches %s letter for letter only', (id) => {
    expect(reference.organizationById.get(id)?.caseSensitive).toContain(id);
  });

  it('lists the narrower sectors of each', () => {
    expect(reference.narrowerSectors.get('legal-and-consular')).toEqual([
      'consular-affairs',
      'visa-facilitation',
      'migration',
      'repatriation',
      'judicial-cooperation',
    ]);
    expect(reference.narrowerSectors.get('trade')).toEqual([]);
    const broadest = reference.sectors.filter(({ broader }) => broader === null);
    const narrower = [...reference.narrowerSectors.values()].flat();
    expect(narrower).toHaveLength(reference.sectors.length - broadest.length);
  });

  it('holds a name of a country, capital or organisation in every longer name', () => {
    const names = new Set(
      [
        ...reference.countries.flatMap((country) => [
          ...namesOfCountry(country),
          ...country.capitals,
          ...country.governmentSeats,
        ]),
        ...reference.organizations.flatMap(namesOfOrganization),
      ].map(foldText),
    );
    const idle = reference.namesInsideNames.filter(({ phrase }) => {
      const tokens = foldText(phrase).split(' ');
      return !tokens.some((_, from) =>
        tokens.some((_, to) => names.has(tokens.slice(from, to + 1).join(' '))),
      );
    });
    expect(idle).toEqual([]);
    const phrases = reference.namesInsideNames.map(({ phrase }) => phrase);
    expect(phrases).toEqual(
      expect.arrayContaining([
        'South China Sea',
        'Korean Peninsula',
        'Latin American',
        'Washington Post',
        'Paris Agreement',
      ]),
    );
  });
});

describe('countries.json', () => {
  it('is what make-countries.ts makes', () => {
    expect(readFileSync(new URL('countries.json', FOLDER), 'utf8')).toBe(makeCountries());
  });
});

describe('makeReference', () => {
  it('names file, entry and field of a fault', () => {
    const raw = readRaw();
    const index = raw.countries.indexOf(find(raw.countries, 'KH'));
    find(raw.countries, 'KH').capitals = 'Phnom Penh';
    expect(problemsOf(raw)).toEqual([
      `countries.json entry ${index + 1} (KH): capitals: expected array, received string`,
    ]);
  });

  it('names a field that nobody knows', () => {
    const raw = readRaw();
    find(raw.countries, 'AD').capitols = [];
    expect(problemsOf(raw)).toEqual(['countries.json entry 1 (AD): Unrecognized key: "capitols"']);
  });

  it('names the place inside a list', () => {
    const raw = readRaw();
    find(raw.organizations, 'ASEAN').members = ['KH', 'Laos'];
    expect(problemsOf(raw)).toEqual([
      'organizations.json entry 1 (ASEAN): members.1: expected an alpha-2 code such as "KH"',
    ]);
  });

  it('says every fault at once', () => {
    const raw = readRaw();
    delete find(raw.countries, 'AD').name;
    find(raw.sectors, 'trade').dac = '1';
    expect(problemsOf(raw)).toEqual([
      'countries.json entry 1 (AD): name: expected string, received undefined',
      expect.stringMatching(/^sectors\.json entry \d+ \(trade\): dac: expected five digits$/),
    ]);
    expect(() => makeReference(raw)).toThrow(/cannot be used:\ncountries\.json entry 1/);
  });

  it('refuses a file that is no list', () => {
    expect(problemsOf({ ...readRaw(), issues: { id: 'myanmar' } })).toEqual([
      'issues.json: expected an array of entries',
    ]);
  });

  it('refuses the same id twice', () => {
    const raw = readRaw();
    raw.issues.push({ ...find(raw.issues, 'myanmar') });
    expect(problemsOf(raw)).toEqual(['issues.json entry 77 (myanmar): the same as entry 8']);
  });

  it('refuses a broader sector that is not there, or has a broader one itself', () => {
    const raw = readRaw();
    find(raw.sectors, 'trade').broader = 'commerce';
    find(raw.sectors, 'debt').broader = 'tourism';
    expect(problemsOf(raw)).toEqual([
      expect.stringMatching(/\(trade\): broader: "commerce" is not in sectors\.json$/),
      expect.stringMatching(/\(debt\): broader: "tourism" has a broader sector itself$/),
    ]);
  });

  it('refuses countries that are not there', () => {
    const raw = readRaw();
    find(raw.issues, 'myanmar').about = ['BU'];
    find(raw.organizations, 'ASEAN').members = ['KH', 'ZZ'];
    expect(problemsOf(raw)).toEqual([
      'issues.json entry 8 (myanmar): about: "BU" is not in countries.json',
      'organizations.json entry 1 (ASEAN): members: "ZZ" is not in countries.json',
    ]);
  });

  it('refuses a name that two own, however it is written', () => {
    const raw = readRaw();
    find(raw.countries, 'DM').adjectives = ['DOMINICAN'];
    find(raw.organizations, 'EU').aliases = ['Dominica', 'united nations'];
    const problems = problemsOf(raw);
    expect(problems).toContainEqual(expect.stringMatching(/\(DO\): "Dominican" is a name of DM, too$/));
    expect(problems).toContainEqual(expect.stringMatching(/\(EU\): "Dominica" is a name of DM, too$/));
    expect(problems).toContainEqual(expect.stringMatching(/\(EU\): "united nations" is a name of UN, too$/));
  });

  it('refuses a form to match by case that is none of the names', () => {
    const raw = readRaw();
    find(raw.organizations, 'WHO').caseSensitive = ['Who'];
    expect(problemsOf(raw)).toEqual([
      expect.stringMatching(
        /^organizations\.json entry \d+ \(WHO\): caseSensitive: "Who" is none of its names$/,
      ),
    ]);
  });

  it('refuses a longer name that is a name itself', () => {
    const raw = readRaw();
    raw.namesInsideNames = [{ phrase: 'US$', note: 'a currency' }];
    expect(problemsOf(raw)).toEqual([
      'names-inside-names.json entry 1 (US$): phrase: it is a name of US itself',
    ]);
  });
});
