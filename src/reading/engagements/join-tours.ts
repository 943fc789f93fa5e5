import { familyOf, type Contact } from './contact.ts';
import { peopleIn } from './setting.ts';

/** "will be in Ethiopia, Ghana and Cabo Verde from 19 to 24 November": a visit to several states whose days are told together is one. */
export function joinTours(contacts: readonly Contact[]): readonly Contact[] {
  const joined: Contact[] = [];
  for (const contact of contacts) {
    const at = joined.findIndex((other) => isOneTour(other, contact));
    if (at < 0) joined.push(contact);
    else {
      const other = joined[at]!;
      joined[at] = {
        ...other,
        states: [...new Set([...other.states, ...contact.states])],
        lines: [...other.lines, ...contact.lines],
        place: null,
      };
    }
  }
  return joined;
}

/** Visits of one person on the same days, told for all their goals together. */
function isOneTour(a: Contact, b: Contact): boolean {
  if (familyOf(a.type) !== 'VISIT' || familyOf(b.type) !== 'VISIT') return false;
  const [x, y] = [a.days, b.days];
  if (x === null || y === null || !(x.shared === true || y.shared === true)) return false;
  const people = peopleIn(a);
  return (
    x.from === y.from &&
    x.to === y.to &&
    !a.states.some((state) => b.states.includes(state)) &&
    peopleIn(b).some((one) => people.includes(one))
  );
}
