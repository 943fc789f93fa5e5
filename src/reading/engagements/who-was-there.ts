import type { EngagementTypeId } from '../../model/reference.ts';
import type { Contact } from './contact.ts';
import type { Line } from './line.ts';
import { peopleOf, type Setting } from './setting.ts';

/** The people of a contact, and for a state of which only "representatives" are told the one who speaks for it. */
export function withSpokespeople(
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

/** Contacts at which many take part. */
const LARGE: ReadonlySet<EngagementTypeId> = new Set([
  'SIGNING',
  'MULTILATERAL_MEETING',
  'JOINT_COMMISSION',
  'CEREMONY',
]);

/** How many lines a list of documents or delegates can have. */
const LONGEST_LIST = 120;

/** "The meeting was also attended by", "the delegations were led by": words of a line that names more who take part. */
const ATTENDANCE =
  / (?:attended|attendance|present|participants?|participated|took part|taking part|represented|delegations?|signatories|on the \{c\} side|from the \{c\} side|for \{s\}) /u;

/** Those named in the list that a contact opens, and in the lines after it that tell who else was there. */
function alsoPresent(
  contact: Contact,
  countries: readonly string[],
  { officials, lines, intros }: Setting,
): readonly number[] {
  if (!LARGE.has(contact.type)) return [];
  const present: number[] = [];
  for (const told of contact.lines)
    for (let index = told + 1; index < Math.min(lines.length, told + LONGEST_LIST); index += 1) {
      const line = lines[index]!;
      const after = index <= told + 5 && (ATTENDANCE.test(line.text) || listsPeople(line, contact));
      if (intros[index] !== told && !after) continue;
      for (const unit of line.units)
        for (const one of unit.who?.people ?? []) {
          const country = officials.people[one]?.country;
          if (country != null && countries.includes(country)) present.push(one);
        }
    }
  return present;
}

/** Three or more people in one line who are not told yet are a list of those present. */
function listsPeople(line: Line, contact: Contact): boolean {
  const known = peopleOf(contact.parties);
  const named = new Set(line.units.flatMap((unit) => unit.who?.people ?? []));
  return [...named].filter((one) => !known.includes(one)).length > 2;
}
