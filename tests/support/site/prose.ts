import type { IsoDate } from '../../../src/model/date.ts';
import type { Random } from '../worlds/random.ts';
import { inWords } from './written-days.ts';

/** The words of one release. */
interface Prose {
  readonly title: string;
  readonly place: string;
  readonly paragraphs: readonly string[];
}

/** A report of a contact in the manner of foreign ministries, with its number in its words: no two are alike. */
export function writeProse(number: number, day: IsoDate, random: Random): Prose {
  const partner = random.pick(PARTNERS);
  const guest = `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`;
  const [sector, works] = random.pick(SECTORS);
  const [headline, opening] = random.pick(CONTACTS);
  const place = random.pick(PLACES);
  const fill = (text: string) =>
    text
      .replaceAll('{state}', partner.name)
      .replaceAll('{capital}', partner.capital)
      .replaceAll('{guest}', guest)
      .replaceAll('{sector}', sector)
      .replaceAll('{works}', works)
      .replaceAll('{place}', place)
      .replaceAll('{day}', inWords(day))
      .replaceAll('{number}', String(number));
  return {
    title: fill(headline),
    place,
    paragraphs: [opening, ...shuffled(MIDDLES, random).slice(0, 2 + random.int(3)), CLOSING].map(fill),
  };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const PLACES = ['Phnom Penh', 'Siem Reap'] as const;

const PARTNERS = [
  { name: 'Japan', capital: 'Tokyo' },
  { name: 'Singapore', capital: 'Singapore' },
  { name: 'France', capital: 'Paris' },
  { name: 'Viet Nam', capital: 'Ha Noi' },
  { name: 'India', capital: 'New Delhi' },
  { name: 'Australia', capital: 'Canberra' },
  { name: 'Thailand', capital: 'Bangkok' },
  { name: 'Poland', capital: 'Warsaw' },
  { name: 'Brazil', capital: 'Brasília' },
  { name: 'Egypt', capital: 'Cairo' },
  { name: 'Türkiye', capital: 'Ankara' },
  { name: 'Kenya', capital: 'Nairobi' },
] as const;

const GIVEN_NAMES = ['Anselm', 'Beatrix', 'Corvin', 'Delphine', 'Ewald', 'Fenna', 'Gereon', 'Hedda'] as const;
const FAMILY_NAMES = [
  'Ostrander',
  'Pellworm',
  'Quarles',
  'Rimmington',
  'Solvang',
  'Tarnow',
  'Ufford',
] as const;

const SECTORS = [
  ['agriculture', 'two laboratories for the testing of rice'],
  ['education', 'scholarships for sixty teachers'],
  ['health', 'a clinic for mothers and children'],
  ['tourism', 'direct flights from next season on'],
  ['trade', 'a council of chambers of commerce'],
  ['energy', 'a solar plant of 40 megawatts'],
  ['defence', 'a course for peacekeepers'],
  ['culture', 'the repair of a temple’s causeway'],
] as const;

const CONTACTS = [
  [
    'Foreign Minister Receives Ambassador of {state} on {sector}, No. {number}',
    'On {day}, the Minister of Foreign Affairs and International Cooperation received a courtesy call by H.E. {guest}, Ambassador of {state} to Cambodia, in {place}.',
  ],
  [
    'Cambodia and {state} Hold Consultations No. {number} in {place}',
    'Cambodia and {state} held their political consultations in {place} on {day}. The delegation of {state} was led by H.E. {guest}, Deputy Minister of Foreign Affairs of {state}.',
  ],
  [
    'Telephone Conversation with the Foreign Minister of {state} (No. {number})',
    'On {day}, the Minister of Foreign Affairs and International Cooperation of Cambodia had a telephone conversation with H.E. {guest}, Minister of Foreign Affairs of {state}.',
  ],
  [
    'Signing of Memorandum No. {number} on {sector} with {state}',
    'A Memorandum of Understanding on {sector} between Cambodia and {state} was signed in {place} on {day} by the Secretary of State and H.E. {guest}, Minister of Foreign Affairs of {state}.',
  ],
] as const;

const MIDDLES = [
  'Both sides expressed satisfaction with the progress of bilateral cooperation in {sector}, and agreed on {works}.',
  'H.E. {guest} appreciated the hospitality of the Royal Government and conveyed greetings from {capital}.',
  'The Minister thanked {state} for its support for {sector} in the provinces along the Mekong.',
  'The two sides exchanged views on regional and international issues of common interest, including the situation in Myanmar.',
  'H.E. {guest} reaffirmed the support of {state} for Cambodia’s candidature & for ASEAN centrality.',
  'The Minister invited his counterpart to visit Cambodia at a convenient time.',
] as const;

const CLOSING = 'This is release number {number} of the Department of Information.';
