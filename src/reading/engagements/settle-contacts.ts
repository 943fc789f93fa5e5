import { addDays, type IsoDate } from '../../model/date.ts';
import type { EngagementTypeId } from '../../model/reference.ts';
import type { FoundEngagement, FoundOfficials } from '../found.ts';
import { familyOf, type Contact, type Days } from './contact.ts';
import { standsAlone } from './join-contacts.ts';
import { isLeader, kindOfTalks } from './kind-of-talks.ts';
import type { Leads } from './leads.ts';
import { isWho, type Line } from './line.ts';
import { partyOf, partyOfSide, sidesOf, type Party } from './participants.ts';
import type { Section } from './sections.ts';

/** What is known of the release when its contacts are settled. */
export interface Setting {
  readonly lines: readonly Line[];
  readonly sections: readonly (Section | null)[];
  /** For each line the one that opens the list it is an item of. */
  readonly intros: readonly (number | null)[];
  readonly officials: FoundOfficials;
  readonly leads: Leads;
  readonly issuedOn: IsoDate | null;
  /** Whether a side is a state, not an organisation. */
  readonly isState: (side: string) => boolean;
}

/** Days before the issue from which on a contact is only recalled. */
const RECALLED_AFTER = 12;
/** Days after which even what the title tells is no news. */
const NEWS_UNTIL = 300;
/** Days after the issue up to which a dated contact counts as announced. */
const ANNOUNCED_UNTIL = 75;

/** Gives contacts their days and states, and leaves out those that the release does not report or announce. */
export function settleContacts(contacts: readonly Contact[], setting: Setting): readonly FoundEngagement[] {
  const real = contacts.filter((contact) => !contact.back || standsAlone(contact, contacts));
  const whole = real.map((contact) =>
    contact.back ? withLeads(contact, real, setting) : withReceivers(contact, real),
  );
  const main = mainDays(whole, setting);
  const timely = whole
    .flatMap((contact) => inTime(contact, main, setting))
    .filter((contact, _, all) => isOwnContact(contact, all, setting));
  const visits = timely.filter((contact) => familyOf(contact.type) === 'VISIT' && contact.days !== null);
  const settled: FoundEngagement[] = [];
  let previous: Days | null = null;
  for (const contact of timely) {
    const countries = countriesOf(contact, setting, visits);
    if (!counts(contact, countries, setting)) continue;
    const days: Days | null = contact.days ?? daysFrom(contact, countries, visits, timely, previous, setting);
    if (
      contact.foreseen &&
      (days === null ||
        (familyOf(contact.type) !== 'VISIT' &&
          contact.days === null &&
          !visits.some((visit) => visit.line === contact.line || isAhead(visit, countries, setting))))
    )
      continue;
    const people =
      familyOf(contact.type) === 'VISIT'
        ? peopleOf(contact.parties)
        : withSpokespeople(contact, countries, setting);
    settled.push({
      start: contact.start,
      end: contact.end,
      rule: contact.rule,
      type: kindOfTalks(
        bilateral(contact, countries, setting),
        people,
        setting.officials,
        contact.parties.map((party) => party.words),
      ),
      startDate: days?.from ?? null,
      endDate: days?.to ?? null,
      place: contact.place?.name ?? placeFrom(contact, visits),
      countries,
      people,
    });
    if (familyOf(contact.type) !== 'VISIT' && days !== null && !contact.foreseen) previous = days;
  }
  return settled.sort((a, b) => a.start - b.start);
}

/** Leaves out what another contact tells already: views exchanged in a call, the reception at which credentials are presented. */
function isOwnContact(contact: Contact, all: readonly Contact[], { officials, leads }: Setting): boolean {
  const people = peopleOf(contact.parties);
  const foreign = sidesOf(contact.parties, officials).filter((side) => side !== leads.own);
  if (contact.cue.form === 'WEAK')
    return !all.some(
      (other) =>
        other !== contact &&
        other.cue.form !== 'WEAK' &&
        !/^(?:VISIT|STATE_VISIT|SIGNING|CEREMONY|MULTILATERAL_MEETING)$/u.test(other.type) &&
        (sharesGuest(people, peopleOf(other.parties), officials, leads.own) ||
          (people.length < 2 && sidesOf(other.parties, officials).some((side) => foreign.includes(side)))),
    );
  const foreigners = people.filter((one) => officials.people[one]?.country !== leads.own);
  if (foreigners.length > 1 && familyOf(contact.type) === 'TALKS') {
    const met = (one: number): boolean =>
      all.some(
        (other) =>
          other !== contact && familyOf(other.type) === 'TALKS' && peopleOf(other.parties).includes(one),
      );
    if (foreigners.every(met)) return false;
  }
  if (contact.type === 'MEETING')
    return !all.some(
      (other) =>
        other.type === 'CREDENTIALS' &&
        other.line === contact.line &&
        peopleOf(other.parties).some((one) => people.includes(one)),
    );
  if (contact.cue.form === 'NOUN' && familyOf(contact.type) === 'TALKS')
    return (
      people.length > 0 ||
      contact.days?.exact === true ||
      contact.back ||
      contact.cue.line.sentence.zone === 'TITLE'
    );
  return true;
}

/** A retreat or conference that two states hold with each other is no multilateral one. */
function bilateral(contact: Contact, countries: readonly string[], { officials }: Setting): EngagementTypeId {
  if (contact.type !== 'MULTILATERAL_MEETING' || countries.length !== 2) return contact.type;
  if (sidesOf(contact.parties, officials).length < 2) return contact.type;
  const leaders = new Set(
    peopleOf(contact.parties).flatMap((one) =>
      isLeader(officials.people[one]) ? [officials.people[one]!.country] : [],
    ),
  );
  return leaders.size > 1 ? 'SUMMIT' : 'JOINT_COMMISSION';
}

/** Whether two contacts have a foreign person in common and no different ones of the own side. */
function sharesGuest(
  a: readonly number[],
  b: readonly number[],
  officials: FoundOfficials,
  own: string | null,
): boolean {
  const isOwn = (one: number): boolean => officials.people[one]?.country === own;
  const [x, y] = [a.filter(isOwn), b.filter(isOwn)];
  const apart = x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
  return !apart && a.some((one) => !isOwn(one) && b.includes(one));
}

/** Whether a visit to or from one of the states still lies ahead. */
function isAhead(visit: Contact, countries: readonly string[], { issuedOn, leads }: Setting): boolean {
  const last = visit.days?.to ?? visit.days?.from ?? null;
  const among =
    visit.states.length === 0 ||
    visit.states.some(
      (state) => countries.includes(state) && (state !== leads.own || countries.length < 2),
    ) ||
    visit.states.includes(leads.own ?? '');
  return among && (visit.foreseen || (last !== null && issuedOn !== null && last >= issuedOn));
}

const peopleOf = (parties: readonly Party[]): readonly number[] => [
  ...new Set(parties.flatMap((party) => party.people)),
];

/** Who takes part in what only refers back: those that the line speaks of, those of the talks before, else the leads. */
function withLeads(contact: Contact, all: readonly Contact[], { lines, leads }: Setting): Contact {
  const line = lines[contact.line]!;
  if (familyOf(contact.type) === 'VISIT') return withVisitor(contact, leads);
  const both = line.units.findIndex(
    (unit) => isWho(unit) && (unit.key === '{b}' || unit.members.length > 1) && unit.who.sides.length > 1,
  );
  if (both >= 0 && (contact.type !== 'SIGNING' || line.units[both]!.who!.people.length === 0))
    return { ...contact, parties: [...contact.parties, partyOf(line.units[both]!, both, false)] };
  if (contact.type === 'SIGNING') {
    const talks = all.findLast(
      (other) => other.line <= contact.line && familyOf(other.type) === 'TALKS' && !other.back,
    );
    const present = / (?:their|whose) presence |presence of | before (?:them|both|the two) /u.test(line.text);
    if (talks !== undefined) {
      const parties = present
        ? talks.parties
        : talks.parties.map((party) => ({ ...party, people: [], unnamed: false }));
      return {
        ...contact,
        parties: [...contact.parties, ...parties],
        states: talks.states,
      };
    }
  }
  const known = peopleOf(contact.parties);
  const added = [leads.own, leads.partner].flatMap((side) => {
    if (side === null || contact.parties.some((one) => one.sides.includes(side))) return [];
    const lead = leads.of.get(side);
    const people = lead === undefined || contact.type === 'SIGNING' || known.includes(lead) ? [] : [lead];
    return [partyOfSide(side, contact.cue.first, people)];
  });
  return { ...contact, parties: [...contact.parties, ...added] };
}

/** "Was received by the King, to whom he handed his Letters of Credence": the reception tells to whom. */
function withReceivers(contact: Contact, all: readonly Contact[]): Contact {
  if (contact.type !== 'CREDENTIALS') return contact;
  const reception = all.find((other) => other.line === contact.line && familyOf(other.type) === 'TALKS');
  return reception === undefined
    ? contact
    : {
        ...contact,
        days: contact.days ?? reception.days,
        parties: [...contact.parties, ...reception.parties],
      };
}

/** "The two-day visit takes place at the invitation of the President": the guest is of the other side. */
function withVisitor(contact: Contact, leads: Leads): Contact {
  const host = contact.states[0] ?? contact.place?.country ?? null;
  const guest = host === null || host === leads.own ? leads.partner : leads.own;
  if (guest === null) return contact;
  const lead = leads.of.get(guest);
  return { ...contact, parties: [partyOfSide(guest, contact.cue.first, lead === undefined ? [] : [lead])] };
}

/** "Will begin on Friday" is the Friday to come. */
function ahead({ days }: Contact, issuedOn: IsoDate | null): Days | null {
  if (days?.weekday !== true || days.from === null || issuedOn === null || days.from >= issuedOn) return days;
  return { ...days, from: addDays(days.from, 7), to: days.to === null ? null : addDays(days.to, 7) };
}

/** Days that the title's contacts take. */
function mainDays(contacts: readonly Contact[], { lines }: Setting): readonly Days[] {
  return contacts.flatMap((contact) =>
    contact.days?.exact === true && lines[contact.line]?.sentence.zone === 'TITLE' ? [contact.days] : [],
  );
}

const overlap = (a: Days, b: Days): boolean =>
  (a.from ?? a.to!) <= (b.to ?? b.from!) && (b.from ?? b.to!) <= (a.to ?? a.from!);

/** The contact if it is of the time of the release, its days left out where they say too little. */
function inTime(
  contact: Contact,
  main: readonly Days[],
  { issuedOn, lines, sections }: Setting,
): readonly Contact[] {
  const days = ahead(contact, issuedOn) ?? sections[contact.line]?.days ?? null;
  if (days === null || issuedOn === null) return [{ ...contact, days }];
  const first = days.from ?? days.to!;
  const last = days.to ?? days.from!;
  if (!days.exact)
    return first.slice(0, 7) === issuedOn.slice(0, 7) && !contact.foreseen
      ? [{ ...contact, days: null }]
      : [];
  const title = lines[contact.line]?.sentence.zone === 'TITLE';
  if (main.some((one) => overlap(one, days))) return [{ ...contact, days }];
  const limit = title ? NEWS_UNTIL : contact.cue.form === 'VERB' ? RECALLED_AFTER : RECALLED_AFTER - 5;
  if (last < addDays(issuedOn, -limit)) return [];
  if (first > addDays(issuedOn, ANNOUNCED_UNTIL)) return [];
  // "was glad to meet on 5 May": what lies behind is no announcement.
  return [{ ...contact, days, foreseen: contact.foreseen && last >= issuedOn }];
}

function countriesOf(
  contact: Contact,
  { officials, leads, isState }: Setting,
  visits: readonly Contact[],
): readonly string[] {
  const states = new Set<string>();
  const add = (side: string | null): void => {
    if (side !== null && isState(side)) states.add(side);
  };
  for (const side of sidesOf(contact.parties, officials)) add(side);
  const from = [...states];
  for (const state of contact.states) add(state);
  if (familyOf(contact.type) === 'VISIT' && states.size < 2 && from.length > 0)
    add(from.includes(leads.own ?? '') ? (contact.place?.country ?? leads.partner) : leads.own);
  if (contact.type === 'MULTILATERAL_MEETING' && states.size < 2) {
    add(contact.place?.country ?? null);
    for (const visit of visits) for (const state of visit.states) add(state);
  }
  if (
    /^(?:PROTEST_NOTE|CREDENTIALS|HANDOVER|CEREMONY|CORRESPONDENCE)$/u.test(contact.type) &&
    states.size === 1
  )
    add(from.includes(leads.own ?? '') ? (contact.type === 'CEREMONY' ? null : leads.partner) : leads.own);
  return [...states];
}

/** Whether a contact is one of the release: the issuer takes part, and another state or an organisation's official. */
function counts(
  contact: Contact,
  countries: readonly string[],
  { leads, officials, isState }: Setting,
): boolean {
  const { own } = leads;
  if (own !== null && isState(own) && !countries.includes(own)) return false;
  if (countries.length > 1) return true;
  return (
    countries.length === 1 &&
    contact.type === 'MEETING' &&
    !contact.back &&
    contact.parties.some(
      (party) =>
        party.ofOrganization ||
        party.people.some(
          (index) => officials.people[index]?.country === null && officials.people[index].posts.length > 0,
        ),
    )
  );
}

function daysFrom(
  contact: Contact,
  countries: readonly string[],
  visits: readonly Contact[],
  all: readonly Contact[],
  previous: Days | null,
  setting: Setting,
): Days | null {
  const { issuedOn, lines } = setting;
  const issued: Days | null = issuedOn === null ? null : { from: issuedOn, to: null, exact: true };
  const family = familyOf(contact.type);
  if (family === 'VISIT') {
    const near = all.find(
      (other) =>
        other.line === contact.line && other.days?.exact === true && familyOf(other.type) !== 'VISIT',
    );
    const there = all.find(
      (other) =>
        other.foreseen &&
        other.days?.exact === true &&
        sidesOf(other.parties, setting.officials).some((side) => contact.states.includes(side)),
    );
    if (contact.foreseen) return near?.days ?? there?.days ?? null;
    const main = lines[contact.line]?.sentence.zone === 'TITLE' || contact.cue.form === 'VERB';
    return near?.days ?? datedIn(all) ?? (main ? issued : null);
  }
  const before = all.findLast(
    (other) => other.line === contact.line && other.start < contact.start && other.type === 'SIGNING',
  );
  if (before !== undefined && contact.type === 'CORRESPONDENCE')
    return before.days ?? daysFrom(before, countries, visits, all, previous, setting);
  if (contact.shift !== null && previous !== null) return shifted(previous, contact.shift);
  if (/^(?:TELEPHONE_CONVERSATION|CORRESPONDENCE|VIDEO_CONFERENCE|PROTEST_NOTE)$/u.test(contact.type))
    return previous ?? issued;
  const visit = visits.find(
    (one) => one.states.some((state) => countries.includes(state)) || visits.length === 1,
  );
  const talks = all.find(
    (one) => familyOf(one.type) === 'TALKS' && one.days?.exact === true && !one.foreseen,
  );
  if (contact.type === 'SIGNING' && talks?.days != null)
    return talks.days.to === null ? talks.days : { from: talks.days.to, to: null, exact: true };
  return visit?.days ?? previous ?? datedIn(all) ?? (contact.foreseen ? null : issued);
}

/** The same days, or the day that lies so many days after them. */
function shifted(days: Days, shift: number): Days {
  const day = shift > 0 ? (days.to ?? days.from) : days.from;
  return shift === 0 || day === null ? days : { from: addDays(day, shift), to: null, exact: true };
}

const datedIn = (all: readonly Contact[]): Days | null =>
  all.find((one) => one.days?.exact === true && !one.foreseen && familyOf(one.type) !== 'VISIT')?.days ??
  null;

function placeFrom(contact: Contact, visits: readonly Contact[]): string | null {
  if (
    /^(?:TELEPHONE_CONVERSATION|CORRESPONDENCE|VIDEO_CONFERENCE|PROTEST_NOTE|VISIT|STATE_VISIT)$/u.test(
      contact.type,
    )
  )
    return null;
  return visits.length === 1 ? (visits[0]!.place?.name ?? null) : null;
}

/** Contacts at which many take part. */
const LARGE: ReadonlySet<EngagementTypeId> = new Set([
  'SIGNING',
  'MULTILATERAL_MEETING',
  'JOINT_COMMISSION',
  'CEREMONY',
]);

/** "The meeting was also attended by", "the delegations were led by": words of a line that names more who take part. */
const ATTENDANCE =
  / (?:attended|attendance|present|participants?|participated|took part|taking part|represented|delegations?|signatories|on the \{c\} side|from the \{c\} side|for \{s\}) /u;

/** Three or more people in one line who are not told yet are a list of those present. */
function listsPeople(line: Line, contact: Contact): boolean {
  const known = peopleOf(contact.parties);
  const named = new Set(line.units.flatMap((unit) => unit.who?.people ?? []));
  return [...named].filter((one) => !known.includes(one)).length > 2;
}

/** Those named in the list that a contact opens, and in the lines after it that tell who else was there. */
function alsoPresent(
  contact: Contact,
  countries: readonly string[],
  { officials, lines, intros }: Setting,
): readonly number[] {
  if (!LARGE.has(contact.type)) return [];
  const present: number[] = [];
  lines.forEach((line, index) => {
    const listed = contact.lines.some((one) => intros[index] === one);
    const after =
      contact.lines.some((one) => index > one && index <= one + 5) &&
      (ATTENDANCE.test(line.text) || listsPeople(line, contact));
    if (!listed && !after) return;
    for (const unit of line.units)
      for (const one of unit.who?.people ?? []) {
        const country = officials.people[one]?.country;
        if (country != null && countries.includes(country)) present.push(one);
      }
  });
  return present;
}

/** The people of a contact, and for a state of which only "representatives" are told the one who speaks for it. */
function withSpokespeople(
  contact: Contact,
  countries: readonly string[],
  setting: Setting,
): readonly number[] {
  const { officials, lines } = setting;
  const people = [...peopleOf(contact.parties)];
  for (const one of alsoPresent(contact, countries, setting)) if (!people.includes(one)) people.push(one);
  if (/^(?:SIGNING|CORRESPONDENCE|PROTEST_NOTE|CEREMONY|HANDOVER|CREDENTIALS)$/u.test(contact.type))
    return people;
  for (const state of countries) {
    if (people.some((index) => officials.people[index]?.country === state)) continue;
    const spoken = contact.parties.find((party) => party.sides.includes(state));
    if (spoken === undefined ? contact.type !== 'MULTILATERAL_MEETING' : spoken.unnamed) continue;
    const named = officials.people.flatMap((person, index) =>
      person.country === state && person.posts.length > 0 ? [index] : [],
    );
    const near = named.filter((index) =>
      lines
        .slice(contact.line, contact.line + 8)
        .some((line) => line.units.some((unit) => unit.who?.people.includes(index) === true)),
    );
    if (near.length === 1) people.push(near[0]!);
  }
  return people;
}
