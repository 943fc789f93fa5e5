import type { Contact } from './contact.ts';
import { partyOf } from './participants.ts';
import type { Setting } from './setting.ts';
import { isWho } from './unit.ts';

/** How many lines after a large meeting can tell who attended it. */
const SOON = 2;

/** "The meeting was attended by", "Attending were": words of a line that tells who was at the meeting before it. */
const ATTENDED =
  / (?:(?:was|were) (?:also )?attended by|attending (?:the meeting )?(?:was|were)|(?:other )?participants (?:were|included)|(?:was|were) (?:also )?joined by|present (?:at the (?:meeting|conference|summit|session) )?were|(?:took|taking) part in (?:the meeting|it) were|brought together|with the participation of) /u;

/** A large meeting with those of whom the next lines tell that they attended it: their states take part. */
export function withAttendance(contact: Contact, { lines }: Setting): Contact {
  const large = contact.type === 'MULTILATERAL_MEETING' || (contact.type === 'MEETING' && contact.back);
  if (!large || contact.cue.form === 'BACK') return contact;
  const added = lines
    .slice(contact.line + 1, contact.line + 1 + SOON)
    .filter((line) => ATTENDED.test(line.text))
    .flatMap((line) =>
      line.units.flatMap((unit, at) =>
        isWho(unit) && /^\{[pg]\}$/u.test(unit.key) ? [partyOf(unit, at, false)] : [],
      ),
    );
  return added.length < 2 && !added.some((party) => party.people.length > 1)
    ? contact
    : { ...contact, parties: [...contact.parties, ...added], back: false };
}
