import { familyOf, type Contact } from './contact.ts';
import type { Leads } from './leads.ts';
import { isWho } from './unit.ts';
import { partyOf, partyOfSide } from './participants.ts';
import { peopleOf, type Setting } from './setting.ts';

/** Who takes part in what only refers back: those that the line speaks of, those of the talks before, else the leads. */
export function withLeads(contact: Contact, all: readonly Contact[], { lines, leads }: Setting): Contact {
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
export function withReceivers(
  contact: Contact,
  all: readonly Contact[],
  { leads: { own } }: Setting,
): Contact {
  if (contact.type !== 'CREDENTIALS') return contact;
  const reception = all.find((other) => other.line === contact.line && familyOf(other.type) === 'TALKS');
  const whole = new Set(contact.parties.flatMap((party) => party.sides)).size > 1;
  if (whole || contact.cue.line.sentence.zone === 'TITLE') return contact;
  if (reception !== undefined)
    return {
      ...contact,
      days: contact.days ?? reception.days,
      parties: [...contact.parties, ...reception.parties],
    };
  // "The Ambassador of Korea also presented her credentials": to whom others did before.
  const before = all.find(
    (other) => other.type === 'CREDENTIALS' && other.line < contact.line && !other.back,
  );
  const guests = new Set(contact.parties.flatMap((party) => party.sides));
  const hosts = (before?.parties ?? []).filter(
    (party) => party.people.length > 0 && party.sides.every((side) => side === own && !guests.has(side)),
  );
  return before === undefined || hosts.length === 0
    ? contact
    : { ...contact, days: contact.days ?? before.days, parties: [...contact.parties, ...hosts] };
}

/** "The two-day visit takes place at the invitation of the President": the guest is of the other side. */
function withVisitor(contact: Contact, leads: Leads): Contact {
  const host = contact.states[0] ?? contact.place?.country ?? null;
  const guest = host === null || host === leads.own ? leads.partner : leads.own;
  if (guest === null) return contact;
  const lead = leads.of.get(guest);
  return { ...contact, parties: [partyOfSide(guest, contact.cue.first, lead === undefined ? [] : [lead])] };
}
