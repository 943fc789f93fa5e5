import type { FoundOfficials } from '../found.ts';
import { familyOf, type Contact } from './contact.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import { partyOf, sidesOf, type Party } from './participants.ts';

/** "they", "the four", "the newly accredited envoys", "those who presented their credentials": those of whom the line before tells how many. */
export const THEM = String.raw`(?:\{[bg]\}|they|these|those|(?:those|the [a-z]+) who (?:[a-z]+ ){1,5}|the (?:(?:new|newly|non|resident|appointed|accredited|foreign|diplomatic|designate|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) ){0,4}(?:two|three|four|five|six|seven|eight|nine|ten|ambassadors|envoys|diplomats|heads of missions?|high commissioners|representatives)(?: , who [^:.]{3,90}? ,)?)`;

/** "They are", "The Ambassadors are": how a line begins that names them. */
const NAMES_THEM = new RegExp(
  String.raw`^ (?:among (?:them|these|those(?: who called)?) (?:are|were)|(?:they|these|those) (?:also )?included?|${THEM} (?:are|were|include|included|comprise)) `,
  'u',
);

/** "Four envoys presented their letters of credence. They are X of A, Y of B": one contact for each that the next line names. */
export function withNamedInNextLine(
  contacts: readonly Contact[],
  next: Line | undefined,
  { own }: Leads,
  officials: FoundOfficials,
): readonly Contact[] {
  if (next === undefined || !NAMES_THEM.test(next.text)) return contacts;
  const named = next.units
    .flatMap((unit, at) => unit.members.map((member) => partyOf({ ...unit, who: member }, at, true)))
    .filter((party) => party.people.length === 1 && !sidesOf([party], officials).includes(own ?? ''));
  if (named.length < 2) return contacts;
  const each: Contact[] = [];
  for (const contact of contacts) {
    if (!isOfMany(contact, own, officials)) {
      each.push(contact);
      continue;
    }
    const hosts = contact.parties.filter((party) => party.people.length > 0);
    for (const party of named) each.push({ ...contact, parties: [party].concat(hosts), back: false });
  }
  return each;
}

/** A contact that can be had one by one, and of which nobody foreign is named. */
function isOfMany(contact: Contact, own: string | null, officials: FoundOfficials): boolean {
  const foreign = (party: Party): boolean =>
    party.people.length > 0 && sidesOf([party], officials).some((side) => side !== own);
  return (
    (contact.type === 'CREDENTIALS' || familyOf(contact.type) === 'TALKS') && !contact.parties.some(foreign)
  );
}
