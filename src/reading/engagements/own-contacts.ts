import type { EngagementTypeId } from '../../model/reference.ts';
import type { FoundOfficials } from '../found.ts';
import { familyOf, type Contact } from './contact.ts';
import { isLeader } from './kind-of-talks.ts';
import { isOfOrganization } from './multilateral-parties.ts';
import { serves, sidesOf } from './participants.ts';
import { peopleOf, type Setting } from './setting.ts';

/** Leaves out what another contact tells already: views exchanged in a call, the reception at which credentials are presented. */
export function isOwnContact(
  contact: Contact,
  all: readonly Contact[],
  { officials, leads }: Setting,
): boolean {
  const people = peopleOf(contact.parties);
  const foreign = new Set(sidesOf(contact.parties, officials).filter((side) => side !== leads.own));
  if (contact.cue.form === 'WEAK')
    return !all.some(
      (other) =>
        other !== contact &&
        other.cue.form !== 'WEAK' &&
        !/^(?:VISIT|STATE_VISIT|SIGNING|CEREMONY|MULTILATERAL_MEETING)$/u.test(other.type) &&
        (sharesGuest(people, peopleOf(other.parties), officials, leads.own) ||
          (people.length < 2 && sidesOf(other.parties, officials).some((side) => foreign.has(side)))),
    );
  const foreigners = people.filter((one) => !serves(one, leads.own, officials));
  const family = familyOf(contact.type);
  if (foreigners.length > 1 && (family === 'TALKS' || isSumOfCalls(contact))) {
    const met = (one: number): boolean =>
      all.some(
        (other) =>
          other !== contact && familyOf(other.type) === family && peopleOf(other.parties).includes(one),
      );
    if (foreigners.every(met)) return false;
  }
  if (contact.type === 'MEETING' || isAudience(contact))
    return !all.some(
      (other) =>
        other.type === 'CREDENTIALS' &&
        (other.line === contact.line
          ? peopleOf(other.parties).some((one) => people.includes(one))
          : Math.abs(other.line - contact.line) < 3 &&
            people.length > 1 &&
            people.every((one) => peopleOf(other.parties).includes(one))),
    );
  if (contact.cue.form === 'NOUN' && (familyOf(contact.type) === 'TALKS' || contact.type === 'CEREMONY'))
    return (
      people.length > 0 ||
      contact.days?.exact === true ||
      contact.back ||
      contact.cue.line.sentence.zone === 'TITLE'
    );
  return true;
}

/** "Telephone conversations of Minister X with the Ministers of A and B": a headline that sums up a call to each. */
const isSumOfCalls = ({ type, cue }: Contact): boolean =>
  (type === 'TELEPHONE_CONVERSATION' || type === 'VIDEO_CONFERENCE') &&
  cue.line.units.slice(cue.first, cue.end).some(({ key }) => /^(?:conversations|calls)$/u.test(key));

/** "received in audience X, who presented his credentials": the audience is for that. */
const isAudience = ({ type, cue }: Contact): boolean =>
  type === 'COURTESY_CALL' &&
  !cue.line.units
    .slice(cue.first, cue.end)
    .some(({ key }) => /^(?:courtesy|farewell|calls?|called)$/u.test(key));

/** Whether two contacts have a foreign person in common and no different ones of the own side. */
function sharesGuest(
  a: readonly number[],
  b: readonly number[],
  officials: FoundOfficials,
  own: string | null,
): boolean {
  const isOwn = (one: number): boolean => serves(one, own, officials);
  const [x, y] = [a.filter(isOwn), b.filter(isOwn)];
  const apart = x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
  return !apart && a.some((one) => !isOwn(one) && b.includes(one));
}

const OF_SEVERAL =
  /^(?:trilateral|tripartite|quadrilateral|three-way|four-way|ministerial|regional|global|international|world|conference|assembly|forum)$/u;

/** "the foreign ministers of the landlocked countries" */
const MEMBERS = /^(?:countries|states|nations|economies|members|group)$/u;

/** A retreat or conference that two states hold with each other is no multilateral one. */
export function bilateral(
  contact: Contact,
  countries: readonly string[],
  { officials }: Setting,
): EngagementTypeId {
  if (contact.type !== 'MULTILATERAL_MEETING' || countries.length !== 2) return contact.type;
  const { line, first, end } = contact.cue;
  if (line.units.slice(first, end).some((unit) => unit.key === '{o}' || OF_SEVERAL.test(unit.key)))
    return contact.type;
  if (line.units.slice(end, end + 8).some(({ key }) => MEMBERS.test(key))) return contact.type;
  const sides = sidesOf(contact.parties, officials).filter((side) => side !== 'EU');
  if (sides.length < 2 || !sides.every((side) => countries.includes(side))) return contact.type;
  const leaders = new Set(
    peopleOf(contact.parties).flatMap((one) =>
      isLeader(officials.people[one]) ? [officials.people[one]!.country] : [],
    ),
  );
  return leaders.size > 1 ? 'SUMMIT' : 'JOINT_COMMISSION';
}

/** The states that take part, by alpha-2 codes. */
export function countriesOf(
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
  const withOrganization = contact.parties.some((party) => party.sides.some((side) => !isState(side)));
  for (const state of contact.states) add(state);
  if (familyOf(contact.type) === 'VISIT' && states.size < 2 && from.length > 0)
    add(from.includes(leads.own ?? '') ? (contact.place?.country ?? leads.partner) : leads.own);
  if (contact.type === 'MULTILATERAL_MEETING' && states.size < 2) {
    // The state in which an organisation meets takes part only where the release speaks of it.
    const host = contact.place?.country ?? null;
    if (!withOrganization && !atSeat(contact) && (!isOfOrganization(contact.cue) || host === leads.partner))
      add(host);
    if (!withOrganization && !atSeat(contact))
      for (const visit of visits)
        if (
          visit.days?.shared !== true &&
          (visits.length > 1 ? isWithin(contact, visit) : onDaysOf(visit, contact)) &&
          sharesSomeone(visit, contact) &&
          (host === null || visit.states.length !== 1 || visit.states[0] === host)
        )
          for (const state of visit.states) add(state);
  }
  if (
    /^(?:PROTEST_NOTE|CREDENTIALS|HANDOVER|CEREMONY|CORRESPONDENCE)$/u.test(contact.type) &&
    states.size === 1 &&
    (!withOrganization || !from.includes(leads.own ?? ''))
  )
    add(from.includes(leads.own ?? '') ? (contact.type === 'CEREMONY' ? null : leads.partner) : leads.own);
  return [...states];
}

/** Cities in which organisations sit: the state around them takes no part for that. */
const SEATS: ReadonlySet<string> = new Set([
  'New York',
  'Geneva',
  'Vienna',
  'Brussels',
  'The Hague',
  'Strasbourg',
  'Cairo',
  'Addis Ababa',
  'Jeddah',
]);

const atSeat = ({ place }: Contact): boolean => place !== null && SEATS.has(place.name);

const sharesSomeone = (visit: Contact, contact: Contact): boolean => {
  const [x, y] = [peopleOf(visit.parties), peopleOf(contact.parties)];
  return x.length === 0 || y.length === 0 || x.some((one) => y.includes(one));
};

/** Whether a large meeting lies within the days of a visit. */
function onDaysOf(visit: Contact, contact: Contact): boolean {
  const [of, own] = [visit.days, contact.days];
  if (of === null || own === null) return visit.foreseen === contact.foreseen;
  return (own.from ?? own.to!) <= (of.to ?? of.from!) && (own.to ?? own.from!) >= (of.from ?? of.to!);
}

/** Whether a large meeting is had between the first and the last day of a visit. */
function isWithin(contact: Contact, visit: Contact): boolean {
  const [of, own] = [visit.days, contact.days];
  if (of?.from == null || own?.from == null) return onDaysOf(visit, contact);
  return of.from <= own.from && (own.to ?? own.from) <= (of.to ?? of.from);
}

/** Contacts that a state can have with an organisation's official alone. */
const WITH_ORGANIZATIONS: ReadonlySet<EngagementTypeId> = new Set([
  'MEETING',
  'COURTESY_CALL',
  'TELEPHONE_CONVERSATION',
  'VIDEO_CONFERENCE',
  'JOINT_COMMISSION',
  'MULTILATERAL_MEETING',
  'SIGNING',
  'HANDOVER',
  'CORRESPONDENCE',
  'CREDENTIALS',
  'VISIT',
]);

/** Whether a contact is one of the release: the issuer takes part, and another state or an organisation's official. */
export function counts(
  contact: Contact,
  countries: readonly string[],
  { leads, officials, isState }: Setting,
): boolean {
  const { own } = leads;
  if (own !== null && isState(own) && !countries.includes(own)) return false;
  if (countries.length > 1) return true;
  if (contact.type === 'MULTILATERAL_MEETING' && contact.days?.exact === true)
    return countries.length === 1 && peopleOf(contact.parties).length > 0;
  return (
    countries.length === 1 &&
    WITH_ORGANIZATIONS.has(contact.type) &&
    !contact.back &&
    contact.parties.some(
      (party) =>
        party.ofOrganization ||
        (contact.type === 'JOINT_COMMISSION' && party.sides.includes('EU')) ||
        party.people.some(
          (index) => officials.people[index]?.country === null && officials.people[index].posts.length > 0,
        ),
    )
  );
}

/** Whether a visit to or from one of the states still lies ahead. */
export function isAhead(visit: Contact, countries: readonly string[], { issuedOn, leads }: Setting): boolean {
  const last = visit.days?.to ?? visit.days?.from ?? null;
  const among =
    countries.length < 2 ||
    visit.states.length === 0 ||
    visit.states.some(
      (state) => countries.includes(state) && (state !== leads.own || countries.length < 2),
    ) ||
    visit.states.includes(leads.own ?? '');
  return among && (visit.foreseen || (last !== null && issuedOn !== null && last >= issuedOn));
}
