import type { Contribution } from '../../../src/model/contribution.ts';
import { addDays } from '../../../src/model/date.ts';
import {
  ENGAGEMENT_TYPE_IDS,
  SPEECH_ACT_IDS,
  type EngagementTypeId,
  type Reference,
} from '../../../src/model/reference.ts';
import { RELEASE_KINDS } from '../../../src/model/release.ts';
import { Random } from './random.ts';
import { contributionFrom, type OfficialBrief, type ReleaseBrief } from './release-brief.ts';

/** What `size` generated releases bring: see `worldBriefs`. */
export function makeWorld(seed: number, size: number, reference: Reference): Contribution[] {
  return Array.from(worldBriefs(seed, size, reference), (brief) => contributionFrom(brief, reference));
}

/**
 * Generated releases of ministries, the same for the same seed: contacts of two or more states that one or both sides
 * report, not always alike in type, day and names; words on no occasion; a few without a day. Few countries, officials,
 * topics and words make up most, as in life. Who the officials of a country are can be given; they are few otherwise.
 */
export function* worldBriefs(
  seed: number,
  size: number,
  reference: Reference,
  officialsOf: (country: string, random: Random) => OfficialBrief[] = fewOfficialsOf,
): Generator<ReleaseBrief> {
  const random = new Random(seed);
  const codes = reference.countries.filter(({ sovereign }) => sovereign).map(({ code }) => code);
  // A country's rank follows from the seed, so that it is not always Afghanistan that leads.
  const countries = codes.map((code) => ({ code, rank: random.next() })).sort((a, b) => a.rank - b.rank);
  const cast = new Map(countries.map(({ code }) => [code, officialsOf(code, random)]));
  const ground: Ground = {
    random,
    cast,
    countries: countries.map(({ code }) => code),
    sectors: reference.sectors.map(({ id }) => id),
    issues: reference.issues.map(({ id }) => id),
    organizations: reference.organizations.map(({ id }) => id),
  };
  for (let made = 0, event = 0; made < size; event += 1)
    for (const brief of releasesOn(event, ground)) {
      if (made === size) return;
      made += 1;
      yield { ...brief, id: `${seed}-${String(event).padStart(6, '0')}-${brief.id}` };
    }
}

interface Ground {
  readonly random: Random;
  readonly cast: ReadonlyMap<string, readonly OfficialBrief[]>;
  /** Most active first. */
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
  readonly issues: readonly string[];
  readonly organizations: readonly string[];
}

const FIRST_DAY = '2012-01-01';
const DAYS = 5000;
const BILATERAL: readonly EngagementTypeId[] = [
  'MEETING',
  'TELEPHONE_CONVERSATION',
  'COURTESY_CALL',
  'VISIT',
  ...ENGAGEMENT_TYPE_IDS,
];
const MULTILATERAL: readonly EngagementTypeId[] = ['MULTILATERAL_MEETING', 'SUMMIT', 'SIGNING'];

function releasesOn(event: number, ground: Ground): ReleaseBrief[] {
  const { random, countries } = ground;
  // Later days are busier.
  const day = addDays(FIRST_DAY, Math.floor(DAYS * Math.sqrt(random.next())));
  if (random.chance(0.15)) return [wordsOnNoOccasion(event, day, ground)];
  const many = random.chance(0.06);
  const parties = [...new Set([random.skewed(countries), random.skewed(countries), random.pick(countries)])];
  for (let more = many ? 1 + random.int(6) : 0; more > 0; more -= 1) parties.push(random.skewed(countries));
  const present = [...new Set(parties)].slice(0, many ? 9 : 2);
  const type = random.skewed(many ? MULTILATERAL : BILATERAL);
  const reporting = present.filter((_, index) => index === 0 || random.chance(0.45));
  return reporting.map((publisher) => accountOf(publisher, day, type, present, ground));
}

function accountOf(
  publisher: string,
  day: string,
  type: EngagementTypeId,
  present: readonly string[],
  ground: Ground,
): ReleaseBrief {
  const { random, cast, sectors, issues, organizations } = ground;
  const officials = present
    .flatMap((code) => (random.chance(0.85) ? [random.skewed(cast.get(code) ?? [])] : []))
    .map((official) => spelled(official, random));
  const names = officials.map(({ name }) => name);
  const on = random.chance(0.1) ? addDays(day, 1) : day;
  const dated = random.chance(0.9);
  const told = random.chance(0.15) ? alikeTo(type) : type;
  const engagements = [
    {
      type: told,
      countries: present,
      ...(dated ? { startDate: on } : {}),
      ...(dated && random.chance(0.2) ? { endDate: addDays(on, 2) } : {}),
      ...(random.chance(0.4) ? { place: random.skewed(PLACES) } : {}),
      officials: names,
    },
    ...(random.chance(0.2)
      ? [
          {
            type: 'MEETING' as const,
            countries: present.slice(0, 2),
            startDate: on,
            officials: names.slice(0, 2),
          },
        ]
      : []),
  ];
  const topics = [...random.some(sectors, 4), ...random.some(issues, 2)];
  const statements = Array.from({ length: random.int(4) }, () => ({
    act: random.skewed(SPEECH_ACT_IDS),
    side: random.chance(0.3) ? 'BOTH' : random.pick(present),
    ...(names[0] !== undefined && random.chance(0.5) ? { speaker: names[0] } : {}),
    ...(random.chance(0.6) ? { target: random.pick(present) } : {}),
    topics: random.some(topics.length > 0 ? topics : sectors, 2),
    ...(random.chance(0.7) ? { engagement: 0 } : {}),
  }));
  return {
    id: publisher.toLowerCase(),
    title: words(random, 3 + random.int(6)),
    text: words(random, 30 + random.int(60)),
    kind: random.skewed(RELEASE_KINDS),
    publisher,
    ...(random.chance(0.97) ? { issuedOn: addDays(on, random.int(3)) } : {}),
    language: random.skewed(['en', 'en', 'fr', 'km']),
    ...(random.chance(0.5) ? addressesOf(`${publisher.toLowerCase()}.example`, random.int(1e9)) : {}),
    collection: random.skewed(['uploads', 'ministries', 'archive', 'demonstration']),
    countries: [...new Set([...present, ...random.some(ground.countries, 3)])],
    organizations: random.some(organizations, 2),
    sectors: topics.filter((topic) => sectors.includes(topic)),
    issues: topics.filter((topic) => issues.includes(topic)),
    officials,
    engagements,
    statements,
  };
}

/** The address of a page, and every third time another one or two. */
function addressesOf(host: string, page: number): Pick<ReleaseBrief, 'sourceUrl' | 'otherAddresses'> {
  const others = Array.from({ length: [1, 0, 2, 0, 0, 0][page % 6] ?? 0 }, (_, index) => `also-${index}`);
  return {
    sourceUrl: `https://${host}/${page}`,
    otherAddresses: others.map((also) => `https://${host}/${also}/${page}`),
  };
}

function wordsOnNoOccasion(event: number, day: string, ground: Ground): ReleaseBrief {
  const { random, countries, issues, organizations } = ground;
  const publisher = random.skewed(countries);
  const target = random.skewed(countries);
  const raised = random.some(issues, 3);
  return {
    id: `${publisher.toLowerCase()}-statement`,
    title: words(random, 4),
    text: words(random, 40),
    kind: event % 2 === 0 ? 'STATEMENT' : 'NEWS',
    publisher,
    ...(random.chance(0.9) ? { issuedOn: day } : {}),
    countries: [...new Set([publisher, target])],
    organizations: random.some(organizations, 2),
    issues: raised,
    statements: raised.map((issue) => ({
      act: random.pick(SPEECH_ACT_IDS),
      side: publisher,
      target: target === publisher ? undefined : target,
      topics: [issue],
    })),
  };
}

function fewOfficialsOf(country: string, random: Random): OfficialBrief[] {
  return Array.from({ length: 2 + random.int(6) }, () => ({
    name: `${random.pick(GIVEN)} ${random.pick(SYLLABLES)}${random.pick(SYLLABLES).toLowerCase()}`,
    country,
    posts: [random.skewed(POSTS)],
  }));
}

/** The official as one release has the name and the post. */
function spelled({ name, posts = [], ...official }: OfficialBrief, random: Random): OfficialBrief {
  const [given = '', family = ''] = name.split(' ');
  const spelling = random.skewed([name, name, `${given} ${family.toUpperCase()}`, `${family} ${given}`]);
  return {
    ...official,
    name: spelling,
    posts: random.chance(0.8) ? [...posts] : [random.pick(POSTS), ...posts],
  };
}

function alikeTo(type: EngagementTypeId): EngagementTypeId {
  return ALIKE[type] ?? type;
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.skewed(WORDS)).join(' ');
}

const ALIKE: Partial<Record<EngagementTypeId, EngagementTypeId>> = {
  MEETING: 'COURTESY_CALL',
  COURTESY_CALL: 'MEETING',
  VISIT: 'STATE_VISIT',
  TELEPHONE_CONVERSATION: 'VIDEO_CONFERENCE',
};
const PLACES = ['Phnom Penh', 'Geneva', 'New York', 'Hà Nội', 'São Tomé'];
const POSTS = [
  'Minister of Foreign Affairs',
  'Prime Minister',
  'Ambassador',
  'State Secretary',
  'Deputy Prime Minister',
  "Ministre d'État",
];
const GIVEN = ['Anna', 'Sokha', 'José', 'Wei', 'Fatima', 'Olu', 'Zoë', 'Đức', 'Ivan', 'Mary'];
const SYLLABLES = ['Kim', 'Ran', 'Tol', 'Bé', 'Sok', 'Mur', 'Dan', 'Lé', 'Vas', 'Øst', 'Prak', 'Hun'];
const WORDS = [
  ...'the ministers cooperation trade discussed relations bilateral peace visit talks region development'.split(
    ' ',
  ),
  ...'friendship people support agreement energy health security border culture tourism investment'.split(
    ' ',
  ),
  ...'défense études forum dialogue climate water railway'.split(' '),
  ...Array.from({ length: 300 }, (_, index) => `w${index.toString(36)}x`),
];
