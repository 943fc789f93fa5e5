import { foldText } from '../../common/fold-text.ts';
import { ENVOYS } from '../lexicon/reference-words.ts';
import type { FoundOfficials } from '../found.ts';
import type { EngagementTypeId } from '../../model/reference.ts';
import type { Contact } from './contact.ts';
import type { Line } from './line.ts';
import { peopleOf, type Setting } from './setting.ts';

/**
 * The people of a contact, those who joined it, and for a state of which only "representatives" are told the one who
 * speaks for it; `others` are the lines that tell contacts of their own.
 */
export function withSpokespeople(
  contact: Contact,
  countries: readonly string[],
  setting: Setting,
  others: ReadonlySet<number>,
): readonly number[] {
  const { officials, lines } = setting;
  const people = [...peopleOf(contact.parties)];
  for (const one of alsoPresent(contact, countries, setting, others))
    if (!people.includes(one)) people.push(one);
  if (contact.type === 'CREDENTIALS') return [...people, ...envoysOf(countries, people, officials)];
  if (/^(?:SIGNING|CORRESPONDENCE|PROTEST_NOTE|CEREMONY|HANDOVER)$/u.test(contact.type)) return people;
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

/** "The new ambassadors of Türkiye and Cuba presented their letters": whom the release names as the one envoy of each. */
function envoysOf(
  states: readonly string[],
  people: readonly number[],
  officials: FoundOfficials,
): readonly number[] {
  return states.flatMap((state) => {
    if (people.some((index) => officials.people[index]?.country === state)) return [];
    const envoys = officials.people.flatMap(({ country, posts }, index) =>
      country === state && posts.some(({ title, former }) => !former && ENVOYS.test(foldText(title)))
        ? [index]
        : [],
    );
    return envoys.length === 1 ? envoys : [];
  });
}

/** Contacts at which many take part. */
const LARGE: ReadonlySet<EngagementTypeId> = new Set([
  'SIGNING',
  'MULTILATERAL_MEETING',
  'JOINT_COMMISSION',
  'CEREMONY',
]);

/** "The Committee was co-chaired by X and by Y": words of a line that names the heads of a session. */
const CHAIRED =
  / (?:commission|committee|council|session|meeting|consultations|dialogue|talks) (?:was|were) (?:also )?(?:co-)?(?:chaired|led|headed|presided over) by /u;

/** How many lines a list of documents or delegates can have. */
const LONGEST_LIST = 120;

/** How many lines after a contact can tell who else was there, at a large one and at any other. */
const SOON = { large: 5, small: 2 };

/** "The meeting was also attended by", "the delegations were led by": words of a line that names more who take part. */
const ATTENDANCE =
  / (?:attended|attendance|present(?! as)|participants?|participated|took part|taking part|represented|delegations?|signatories|on the \{c\} side|from the \{c\} side|for \{s\}) /u;

/** "Also present was X", "X and Y joined them": words of a line that tells who else was at the talks before it. */
const JOINED =
  / (?:(?:was|were) (?:also )?(?:present|in attendance)|(?:present|attending|in attendance)(?: at [^.;]{0,60})? (?:was|were)|(?:joined|accompanied|assisted) (?:them|him|her|\{[pb]\})|(?:joined|attended|sat in on|took part in|participated in) (?:the |this |their )?(?:meeting|talks|discussions?|call|conversation|audience|session|consultations|event|ceremony)|(?:meeting|talks|discussions?|call|conversation|audience|session|consultations|event|ceremony) (?:was|were) (?:also )?(?:attended|joined)) /u;

/** "Also present were X and Y": the opening of a line that tells of the talks before it, however far, who else was there. */
const ALSO =
  /^ ?(?:also (?:present|attending|in attendance|taking part)|in attendance|attending|present|others? (?:present|in attendance)|among those present)(?: at [^.;]{0,60})? (?:was|were|included?) /u;

/** "the delegations, to which belonged X", "The delegation included X and Y": words of a line that names who came with the heads. */
const BELONGED =
  / delegations? (?:, )?(?:to which (?:also )?belonged|which (?:included|comprised)|(?:also )?(?:included|includes|comprised|comprises|consisted of|was composed of|were composed of|was made up of|were made up of)|including|composed of|consisting of|comprising) | \{s\} (?:also )?(?:included|comprised|consisted of|was composed of) /u;

/** What is handed over in a correspondence or a protest. */
const HANDED: ReadonlySet<EngagementTypeId> = new Set(['CORRESPONDENCE', 'PROTEST_NOTE']);

/** "The message was received by X", "X received the note from the hands of Y": a line that tells through whose hands it went. */
const HANDS =
  / (?:the|this) (?:\p{L}+ )?(?:note|message|letter|invitation|document) (?:was|were) (?:also )?(?:received|accepted|handed|delivered|conveyed|presented|given) | (?:received|accepted|took|handed over|delivered|handed) (?:the|this) (?:\p{L}+ )?(?:note|message|letter|document) /u;

/** Sides whose delegation is told with its head: "The Russian side was led by X, the Cambodian side by Y". */
const LED = / (?:led|headed|chaired|co-chaired|represented) /u;

/** Those named in the list that a contact opens, and in the lines about that list and after it that tell who else was there. */
function alsoPresent(
  contact: Contact,
  countries: readonly string[],
  { officials, lines, intros }: Setting,
  others: ReadonlySet<number>,
): readonly number[] {
  const large = LARGE.has(contact.type);
  const soon = large ? SOON.large : SOON.small;
  const present: number[] = [];
  const withUnion = contact.parties.some(({ sides }) => sides.includes('EU'));
  const add = (line: Line): void => {
    for (const unit of line.units)
      for (const one of unit.who?.people ?? []) {
        const side = officials.people[one]?.country ?? officials.people[one]?.organization;
        if (side != null && (countries.includes(side) || (side === 'EU' && withUnion))) present.push(one);
      }
  };
  for (const told of contact.lines) {
    // "Four envoys presented letters; the Minister was in attendance. The envoys are:"
    const opening = intros[told];
    if (opening != null && !contact.lines.includes(opening))
      for (const line of lines.slice(Math.max(0, opening - 1), opening + 2))
        if (tellsWhoJoined(line)) add(line);
    let parted = false;
    for (let index = told + 1; index < Math.min(lines.length, told + LONGEST_LIST); index += 1) {
      const line = lines[index]!;
      // Of several contacts told in turn each is told in a paragraph of its own.
      if (contact.rule === 'told-in-turn' && line.sentence.paragraph !== lines[told]!.sentence.paragraph)
        break;
      parted ||= others.has(index) && !contact.lines.includes(index);
      const near = index <= told + soon;
      if (!parted && near && HANDED.has(contact.type) && HANDS.test(line.text)) add(line);
      else if (!parted && near && (tellsWhoJoined(line) || (large && tellsMore(line, contact)))) add(line);
      else if (!parted && ALSO.test(line.text)) add(line);
      else if (large && intros[index] === told) add(line);
      else if (parted && !large) break;
    }
  }
  return present;
}

/** Whether a line soon after any contact names more who were there. */
const tellsWhoJoined = ({ text }: Line): boolean => JOINED.test(text) || BELONGED.test(text);

/** Whether a line after a large contact names more who were there. */
function tellsMore(line: Line, contact: Contact): boolean {
  const sides = line.units.filter((unit) => unit.key === '{s}').length;
  return (
    ATTENDANCE.test(line.text) ||
    CHAIRED.test(line.text) ||
    (sides > 0 && LED.test(line.text)) ||
    listsPeople(line, contact)
  );
}

/** Three or more people in one line who are not told yet are a list of those present. */
function listsPeople(line: Line, contact: Contact): boolean {
  const known = peopleOf(contact.parties);
  const named = new Set(line.units.flatMap((unit) => unit.who?.people ?? []));
  return [...named].filter((one) => !known.includes(one)).length > 2;
}
