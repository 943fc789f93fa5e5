import { blockOf } from '../../src/identity/engagement-block.ts';
import { officialId } from '../../src/identity/official-id.ts';
import type { Report, ReportedParticipant } from '../../src/model/contribution.ts';
import { addDays } from '../../src/model/date.ts';
import type { EngagementTypeId } from '../../src/model/reference.ts';
import { Random } from '../../tests/support/worlds/random.ts';
import type { CastMember } from './make-cast.ts';
import { makeContacts, type TrueContact } from './make-contacts.ts';

/** A report with the contact that it is of. */
export interface TrueReport {
  readonly report: Report;
  readonly contact: TrueContact;
}

/** How often releases are like this. */
const SHARES = {
  /** One side's, the other's, and a second release of the first. */
  reporting: [0.85, 0.6, 0.05],
  /** The annotation has none among a hundred talks, calls and visits, and a few signings. */
  nameless: 0.02,
  namelessSigning: 0.05,
  /** Names of one side's officials left out. */
  halfNamed: 0.06,
  familyName: 0.06,
  aide: 0.5,
  /** Another type of the same family. */
  otherType: 0.12,
  /** No day told: the day of issue stands for it. */
  undated: 0.06,
  issuedLater: 0.4,
  /** A visit's first day told otherwise, and no last day. */
  otherFirstDay: 0.15,
  noLastDay: 0.3,
} as const;

const ALIKE: Partial<Record<EngagementTypeId, EngagementTypeId>> = {
  MEETING: 'COURTESY_CALL',
  COURTESY_CALL: 'MEETING',
  SUMMIT: 'MEETING',
  VISIT: 'STATE_VISIT',
  TELEPHONE_CONVERSATION: 'VIDEO_CONFERENCE',
};

/** Reports of so many contacts, the same for the same seed, as releases of either side tell of them. */
export function reportContacts(
  seed: number,
  contacts: number,
  cast: ReadonlyMap<string, readonly CastMember[]>,
): TrueReport[] {
  const random = new Random(seed);
  const reports: TrueReport[] = [];
  let made = 0;
  for (const near of makeContacts(random, cast)) {
    if (made >= contacts) break;
    made += near.length;
    for (const contact of near)
      for (const [index, share] of SHARES.reporting.entries())
        if (random.chance(share)) reports.push({ contact, report: reportOf(random, contact, index % 2) });
  }
  return reports;
}

function reportOf(random: Random, contact: TrueContact, side: number): Report {
  const { type: happened, countries } = contact;
  const publisher = countries[side] ?? null;
  const lasting = happened === 'VISIT';
  const shift = lasting && random.chance(SHARES.otherFirstDay) ? random.int(2) + 1 : 0;
  const first = addDays(contact.days[side] ?? contact.days[0], Math.min(shift, contact.lasted));
  const last = addDays(contact.days[side] ?? contact.days[0], contact.lasted);
  const dated = !random.chance(SHARES.undated);
  const issued = addDays(lasting && dated ? last : first, random.chance(SHARES.issuedLater) ? 1 : 0);
  const type = random.chance(SHARES.otherType) ? (ALIKE[happened] ?? happened) : happened;
  const release = `release:${publisher}-${issued}-${random.int(1e9)}`;
  return {
    id: `${release}#000`,
    release,
    type,
    block: blockOf(type, countries),
    startDate: dated ? first : null,
    endDate: dated && last > first && !random.chance(SHARES.noLastDay) ? last : null,
    day: dated ? first : issued,
    reportedOn: issued,
    publisher,
    place: null,
    countries: [...countries].sort(),
    participants: participantsOf(random, contact),
    span: null,
    partOf: null,
  };
}

function participantsOf(random: Random, { type, people }: TrueContact): ReportedParticipant[] {
  if (random.chance(type === 'SIGNING' ? SHARES.namelessSigning : SHARES.nameless)) return [];
  const leftOut = random.chance(SHARES.halfNamed) ? random.int(people.length) : -1;
  return people.flatMap((side, index) => {
    if (index === leftOut && people.length > 1) return [];
    const [lead, ...aides] = side;
    const named = [...(lead === undefined ? [] : [lead]), ...aides.filter(() => random.chance(SHARES.aide))];
    return named.map(({ country, post, spellings }) => {
      const spelling = random.pick(spellings);
      const name = random.chance(SHARES.familyName) ? shortNameOf(spelling, country) : spelling;
      return { official: officialId(name, country), country, posts: [post], name };
    });
  });
}

const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'JP', 'KH', 'KR']);

/** The name that a short mention uses; where family names come first, some spellings have them last nevertheless. */
function shortNameOf(name: string, country: string): string {
  const words = name
    .split(' ')
    .filter((word) => word.length > 2 && !/^(?:Jr|Sr|Dr|Mr|Prince|General|H\.E|Samdech)\b/.test(word));
  return (FAMILY_FIRST.has(country) ? words.at(0) : words.at(-1)) ?? name;
}
