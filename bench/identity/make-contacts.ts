import { addDays } from '../../src/model/date.ts';
import type { EngagementTypeId } from '../../src/model/reference.ts';
import type { Random } from '../../tests/support/worlds/random.ts';
import type { CastMember } from './make-cast.ts';

/** A contact as it took place. */
export interface TrueContact {
  readonly type: EngagementTypeId;
  readonly countries: readonly [string, string];
  /** Its first day where each of the two countries is. */
  readonly days: readonly [string, string];
  /** Days that it lasted after the first. */
  readonly lasted: number;
  /** Whoever led each side, then who came along. */
  readonly people: readonly (readonly CastMember[])[];
}

/** Hours by which a capital's clocks are before those of Greenwich. */
const HOURS: Readonly<Record<string, number>> = {
  US: -5,
  BR: -3,
  GB: 0,
  FR: 1,
  DE: 1,
  EG: 2,
  UA: 2,
  SA: 3,
  TR: 3,
  RU: 3,
  PK: 5,
  IN: 5,
  KH: 7,
  VN: 7,
  TH: 7,
  ID: 7,
  CN: 8,
  MY: 8,
  PH: 8,
  JP: 9,
  KR: 9,
  AU: 10,
};

const TYPES: readonly EngagementTypeId[] = [
  'TELEPHONE_CONVERSATION',
  'MEETING',
  'VISIT',
  'COURTESY_CALL',
  'SIGNING',
  'VIDEO_CONFERENCE',
  'SUMMIT',
];
const FIRST_DAY = '2020-01-01';
const DAYS = 1500;

/** Another contact of the same two countries close by, which must stay another. */
type NearMiss = 'OTHER_PEOPLE' | 'OTHER_MEANS' | 'NEXT_DAYS' | 'HEAD_TOO' | 'VISIT_BACK';
const NEAR_MISSES: readonly NearMiss[] = [
  'OTHER_PEOPLE',
  'OTHER_MEANS',
  'NEXT_DAYS',
  'HEAD_TOO',
  'VISIT_BACK',
];
const NEAR_MISS = 0.2;

/** Contacts of two countries each; one in five has another one close by. */
export function* makeContacts(
  random: Random,
  cast: ReadonlyMap<string, readonly CastMember[]>,
): Generator<TrueContact[], never> {
  const countries = Object.keys(HOURS);
  for (;;) {
    const pair = [random.pick(countries), random.pick(countries)] as const;
    if (pair[0] === pair[1]) continue;
    const contact = makeContact(random, pair, cast);
    yield random.chance(NEAR_MISS) ? [contact, nearMiss(random, contact, cast)] : [contact];
  }
}

function makeContact(
  random: Random,
  countries: readonly [string, string],
  cast: ReadonlyMap<string, readonly CastMember[]>,
): TrueContact {
  const type = random.skewed(TYPES);
  const day = addDays(FIRST_DAY, random.int(DAYS));
  const leads = countries.map((country) => leaderOf(random, type, cast.get(country) ?? []));
  const people = leads.map((lead) => delegationOf(random, lead, cast.get(lead.country) ?? []));
  return {
    type,
    countries,
    days: daysOf(random, type, day, countries),
    lasted: type === 'VISIT' ? random.int(5) : 0,
    people: type === 'VISIT' ? people.slice(0, 1) : people,
  };
}

function leaderOf(random: Random, type: EngagementTypeId, members: readonly CastMember[]): CastMember {
  return type === 'SUMMIT' ? random.pick(members.slice(0, 1)) : random.skewed(members.slice(1));
}

function delegationOf(random: Random, lead: CastMember, members: readonly CastMember[]): CastMember[] {
  const aides = random.some(members.slice(1), 2).filter((aide) => aide !== lead);
  return [lead].concat(aides);
}

/** Who speaks by telephone is at home; who meets is in one place, on one day. */
function daysOf(
  random: Random,
  type: EngagementTypeId,
  day: string,
  countries: readonly [string, string],
): readonly [string, string] {
  if (!isFromAfar(type)) return [day, day];
  const hour = random.int(24);
  const [ours = day, theirs = day] = countries.map((country) =>
    addDays(day, Math.floor((hour + (HOURS[country] ?? 0)) / 24)),
  );
  return [ours, theirs];
}

function isFromAfar(type: EngagementTypeId): boolean {
  return type === 'TELEPHONE_CONVERSATION' || type === 'VIDEO_CONFERENCE';
}

function nearMiss(
  random: Random,
  contact: TrueContact,
  cast: ReadonlyMap<string, readonly CastMember[]>,
): TrueContact {
  const miss = random.pick(NEAR_MISSES);
  const { countries, days, people } = contact;
  if (miss === 'OTHER_MEANS')
    return isFromAfar(contact.type)
      ? { ...contact, type: 'MEETING', days: [days[0], days[0]] }
      : { ...contact, type: 'TELEPHONE_CONVERSATION', lasted: 0, people: makePeople(random, contact, cast) };
  if (miss === 'NEXT_DAYS' && contact.type !== 'VISIT') {
    const later = 2 + random.int(3);
    return { ...contact, days: [addDays(days[0], later), addDays(days[1], later)] };
  }
  if (miss === 'HEAD_TOO' && contact.type === 'MEETING') {
    const [ours = [], theirs = []] = people;
    const head = cast.get(countries[0])?.[0];
    return { ...contact, people: [head === undefined ? ours : [head, ...ours], theirs] };
  }
  if (miss === 'VISIT_BACK' && contact.type === 'VISIT') {
    const back = leaderOf(random, 'VISIT', cast.get(countries[1]) ?? []);
    const later = random.int(6);
    return { ...contact, days: [addDays(days[0], later), addDays(days[1], later)], people: [[back]] };
  }
  // Somebody else of each side, on the same day.
  const others = new Map(
    [...cast].map(([country, members]) => [country, members.filter((one) => !people.flat().includes(one))]),
  );
  return {
    ...contact,
    type: contact.type === 'SUMMIT' ? 'MEETING' : contact.type,
    people: makePeople(random, contact, others),
  };
}

function makePeople(
  random: Random,
  { countries, type }: TrueContact,
  cast: ReadonlyMap<string, readonly CastMember[]>,
): CastMember[][] {
  const visitor = type === 'VISIT' ? countries.slice(0, 1) : countries;
  return visitor.map((country) => {
    const members = cast.get(country) ?? [];
    return [random.pick(members.length > 1 ? members.slice(1) : members)];
  });
}
