import type { EngagementTypeId } from '../../model/reference.ts';
import type { FoundOfficials } from '../found.ts';
import { familyOf, type Contact, type Days } from './contact.ts';
import type { Party } from './participants.ts';
import { isSameContact, spokeOnly } from './same-contact.ts';

/** How special a type is within its family: the most special word that the text uses for a contact counts. */
const SPECIAL: readonly EngagementTypeId[] = [
  'MEETING',
  'SUMMIT',
  'TELEPHONE_CONVERSATION',
  'VIDEO_CONFERENCE',
  'COURTESY_CALL',
  'JOINT_COMMISSION',
  'VISIT',
  'STATE_VISIT',
  'PROTEST_NOTE',
];

/** How many contacts back one can be told again: far more than a release tells, so that the work stays bounded. */
const NEAR = 200;

/** Joins the tellings of one contact; those that only refer back go to the latest that they fit. */
export function joinContacts(
  contacts: readonly Contact[],
  officials: FoundOfficials,
  own: string | null,
): readonly Contact[] {
  const joined: Contact[] = [];
  for (const contact of contacts) {
    const near = joined.length - NEAR;
    const fits = (other: Contact, index: number): boolean =>
      index >= near && isSameContact(other, contact, officials, own);
    const at =
      contact.back && contact.parties.length === 0 ? toldLast(joined, fits) : joined.findLastIndex(fits);
    if (at < 0) joined.push(contact);
    else joined[at] = join(joined[at]!, contact);
  }
  return joined;
}

/** "The meeting", after a headline that tells several: of those that fit the one that the text told last. */
function toldLast(joined: readonly Contact[], fits: (other: Contact, index: number) => boolean): number {
  let last = -1;
  joined.forEach((other, index) => {
    if (fits(other, index) && (last < 0 || lastLine(other) >= lastLine(joined[last]!))) last = index;
  });
  return last;
}

const lastLine = ({ lines }: Contact): number => Math.max(...lines);

function join(a: Contact, b: Contact): Contact {
  const later =
    spokeOnly(a) !== spokeOnly(b) ? spokeOnly(a) : SPECIAL.indexOf(b.type) > SPECIAL.indexOf(a.type);
  const special = later ? b : a;
  const full = (a.back && !b.back) || (a.cue.form === 'BACK' && b.cue.form !== 'BACK') ? b : a;
  return {
    ...full,
    // What tells how they spoke counts on.
    cue: spokeOnly(full) && !spokeOnly(special) ? special.cue : full.cue,
    rule: special.rule,
    type: special.type,
    line: Math.min(a.line, b.line),
    lines: [...a.lines, ...b.lines],
    parties: unite(a.parties, b.parties),
    states: [...new Set([...a.states, ...b.states])],
    days: daysOfBoth(daysFor(b, a), daysFor(a, b)),
    shift: a.days === null ? (a.shift ?? b.shift) : a.shift,
    place: a.place ?? b.place,
    foreseen: b.back ? a.foreseen : a.back ? b.foreseen : a.foreseen && b.foreseen,
    back: a.back && b.back,
  };
}

/** "On 23 January he met the Indian community": who is met is not told, so that its day is no other contact's. */
const daysFor = (other: Contact, { back, cue, days }: Contact): Days | null =>
  back &&
  cue.form === 'VERB' &&
  cue.line.sentence.zone === 'BODY' &&
  !other.back &&
  other.type !== 'JOINT_COMMISSION' &&
  other.cue.line !== cue.line
    ? null
    : days;

/** Days of its own count more than those told for several contacts together, and a day more than a month. */
function daysOfBoth(a: Days | null, b: Days | null): Days | null {
  if (a?.exact === true && !(a.shared === true && b?.exact === true && b.shared !== true)) return a;
  return b?.exact === true ? b : (a ?? b);
}

function unite(a: readonly Party[], b: readonly Party[]): readonly Party[] {
  const united = [...a];
  for (const party of b) {
    const told = united.some((other) =>
      party.people.length > 0
        ? party.people.every((one) => other.people.includes(one))
        : party.sides.every((side) => other.sides.includes(side)),
    );
    if (!told) united.push(party);
  }
  return united;
}

/** Whether a contact that only refers back, or whose parties are not told, is one that is told nowhere else. */
export function standsAlone(contact: Contact, joined: readonly Contact[]): boolean {
  const others = joined.filter((other) => other !== contact && !other.back);
  const titled = contact.cue.line.sentence.zone === 'TITLE';
  switch (familyOf(contact.type)) {
    case 'TALKS':
      if (
        contact.parties.length > 0 &&
        contact.parties.every(({ sides }) => sides.length > 0 && sides.every(isOrganization))
      )
        return false;
      return (
        (contact.type === 'JOINT_COMMISSION' && contact.foreseen && contact.days?.exact === true) ||
        hasOwnGuest(contact, others) ||
        !others.some((other) => !BESIDE_TALKS.has(other.type))
      );
    case 'TELEPHONE_CONVERSATION':
    case 'VIDEO_CONFERENCE':
      return contact.cue.form !== 'BACK' && !others.some((other) => !BESIDE_TALKS.has(other.type));
    case 'VISIT':
      return (
        (contact.days?.exact === true || titled || contact.cue.form === 'VERB') &&
        !others.some((other) => familyOf(other.type) === 'VISIT')
      );
    case 'SIGNING':
      return (
        contact.cue.form !== 'BACK' &&
        !others.some((other) => other.type === 'SIGNING') &&
        (!contact.foreseen || isWithinVisit(contact, others))
      );
    default:
      return false;
  }
}

/** "Agreements will be signed during the State Visit": of a visit that is announced with its days. */
const isWithinVisit = ({ cue }: Contact, others: readonly Contact[]): boolean =>
  DURING_VISIT.test(cue.line.text) &&
  others.some((other) => familyOf(other.type) === 'VISIT' && other.foreseen && other.days?.exact === true);

const DURING_VISIT =
  / (?:during|in the course of|as part of|within|on the occasion of) (?:the|this|his|her|their) (?:[a-z-]+ ){0,2}(?:visit|stay|trip) /u;

const isOrganization = (side: string): boolean => side.length !== 2 || side === 'EU';

/** "In their talks, Minister X and Minister Y reviewed …": someone of each side, of whom no other contact is told. */
function hasOwnGuest(contact: Contact, others: readonly Contact[]): boolean {
  const guests = contact.parties.flatMap((party) => party.people);
  const sides = new Set(contact.parties.flatMap((party) => party.sides));
  return (
    sides.size === 2 &&
    guests.length > 1 &&
    !others.some((other) => {
      const talked = !BESIDE_TALKS.has(other.type);
      return talked && guests.every((one) => other.parties.some((party) => party.people.includes(one)));
    })
  );
}

/** Contacts beside which talks are held that the release may only refer to. */
const BESIDE_TALKS: ReadonlySet<EngagementTypeId> = new Set([
  'VISIT',
  'STATE_VISIT',
  'SIGNING',
  'CEREMONY',
  'HANDOVER',
  'MULTILATERAL_MEETING',
]);
