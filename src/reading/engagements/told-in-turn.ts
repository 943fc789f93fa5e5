import type { EngagementTypeId } from '../../model/reference.ts';
import type { FoundOfficials } from '../found.ts';
import { IN_MEMORY } from '../lexicon/contact-standing.ts';
import type { RuleCard } from '../rule.ts';
import { familyOf, type Contact, type Days } from './contact.ts';
import type { Cue } from './cue.ts';
import { daysOf, daysSincePrevious } from './days-of-contact.ts';
import { isListed } from './governed.ts';
import { inlineHeading, type InlineHeading } from './inline-heading.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import { partyOfSide, serves } from './participants.ts';
import { SEVERAL } from './several.ts';
import { isWho, type Unit } from './unit.ts';

export const card: RuleCard = {
  name: 'told-in-turn',
  reads:
    'A sentence on several contacts that names nobody met, and below it an account of each: "had numerous telephone conversations", then "To the Foreign Minister of A, X, he …", "With X, …", "X, in turn, …", "A (23 September) – …".',
  examples: [
    {
      text: 'Foreign Minister Sok Chenda Sophea had numerous telephone conversations on 13 May 2024.\n\nTo the Japanese Foreign Minister, Yoko Kamikawa, he expressed solidarity.\n\nThe Vietnamese Foreign Minister, Bui Thanh Son, described the measures taken.',
      gives: [
        'TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'TELEPHONE_CONVERSATION 2024-05-13 KH+VN: Sok Chenda Sophea, Bui Thanh Son',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea held a series of bilateral meetings in New York. Highlights are as under:\n\nJAPAN (12 May) – Foreign Minister Yoko Kamikawa lauded the reforms.\n\nVIET NAM (same day) – The Minister exchanged pleasantries with Foreign Minister Bui Thanh Son.',
      gives: [
        'MEETING 2024-05-12 New York KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'MEETING 2024-05-12 New York KH+VN: Sok Chenda Sophea, Bui Thanh Son',
      ],
    },
  ],
  counterexamples: [
    'Foreign Minister Sok Chenda Sophea recalled the numerous telephone conversations of the two sides.\n\nThe Japanese Foreign Minister, Yoko Kamikawa, has condemned the attack.',
    'Foreign Minister Sok Chenda Sophea had several meetings with Japanese Foreign Minister Yoko Kamikawa.\n\nThe Vietnamese Foreign Minister, Bui Thanh Son, has condemned the attack.',
    'Foreign Minister Sok Chenda Sophea had numerous telephone conversations on 13 May 2024.\n\nThe Ministry thanked the Japanese Foreign Minister, Yoko Kamikawa.',
  ],
};

/** "He also heard X", "and then reached Y": verbs by which one more of a row is told. */
const ONE_MORE =
  /^(?:heard|reached|contacted|consulted|telephoned|phoned|rang|called|met|saw|received|sounded)$/u;

/** "To X, he", "Speaking with X,", "In the conversation with X,": how a line opens that tells of one. */
const OPENING =
  /^ (?:to|with|(?:speaking|talking) (?:to|with)|(?:in|during) (?:the|his|her|their|a) (?:[a-z-]+ ){0,2}(?:conversation|call|talks?|meeting|exchange|discussions?) with) \{p\} /u;

/** How many lines below the sentence on several contacts can tell of one. */
const LONGEST = 40;

/** What the sentence on several contacts says of each. */
interface Head {
  readonly index: number;
  readonly type: EngagementTypeId;
  readonly cue: Cue;
  readonly days: Days | null;
  readonly place: Contact['place'];
  readonly host: number;
}

/** The contacts that are told one after the other below a sentence on several. */
export function toldInTurn(
  lines: readonly Line[],
  told: readonly Contact[],
  leads: Leads,
  officials: FoundOfficials,
): readonly Contact[] {
  const found: Contact[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const head = headAt(lines, i, leads, officials);
    if (head === null) continue;
    const turns = turnsBelow(lines, head, leads, officials);
    for (const turn of turns) if (!isTold(turn, told, head)) found.push(turn);
    i = turns.at(-1)?.line ?? i;
  }
  return found;
}

/** Whether a line tells a contact with the same person by words and on a day of its own. */
const isTold = (turn: Contact, told: readonly Contact[], head: Head): boolean => {
  const met = turn.parties.at(-1)!.people[0]!;
  return told.some(
    (one) =>
      one.line >= head.index &&
      !one.back &&
      one.cue.form === 'VERB' &&
      (one.days?.exact === true || familyOf(one.type) !== familyOf(turn.type)) &&
      one.parties.some((party) => party.people.includes(met)),
  );
};

function headAt(
  lines: readonly Line[],
  index: number,
  { own, of }: Leads,
  officials: FoundOfficials,
): Head | null {
  const line = lines[index]!;
  const match = SEVERAL.exec(line.text);
  if (own === null || match === null || line.sentence.zone !== 'BODY') return null;
  if (IN_MEMORY.test(line.text)) return null;
  const end = line.readings[0]!.unitAt(match.index + match[0].length - 1);
  const host = line.units
    .slice(0, end)
    .flatMap((unit) => (unit.key === '{p}' ? (unit.who?.people ?? []) : []))
    .find((one) => serves(one, own, officials));
  if (host === undefined && of.get(own) === undefined) return null;
  if (line.units.slice(end).some((unit) => isWho(unit) && unit.who.people.length > 0)) return null;
  const type: EngagementTypeId = / (?:tele)?phon(?:e|ic) |phone-calls| calls $/u.test(match[0])
    ? 'TELEPHONE_CONVERSATION'
    : / (?:virtual|video|online) |videoconferences/u.test(match[0])
      ? 'VIDEO_CONFERENCE'
      : 'MEETING';
  const cue: Cue = { rule: card.name, type, line, first: end, end: end + 1, form: 'VERB', by: new Set() };
  const place = line.units.findLast((unit) => unit.place !== null)?.place ?? null;
  return { index, type, cue, days: daysOf(line, cue, [cue]), place, host: host ?? of.get(own)! };
}

function turnsBelow(
  lines: readonly Line[],
  head: Head,
  leads: Leads,
  officials: FoundOfficials,
): readonly Contact[] {
  const turns: Contact[] = [];
  const met = new Set<number>();
  let heading: InlineHeading | null = null;
  let last = head.days;
  for (let i = head.index + 1; i < Math.min(lines.length, head.index + LONGEST); i += 1) {
    const line = lines[i]!;
    if (line.sentence.zone !== 'BODY' || SEVERAL.test(line.text)) break;
    const opens = lines[i - 1]!.sentence.paragraph !== line.sentence.paragraph;
    if (opens) heading = inlineHeading(line);
    const own =
      heading?.days ?? (heading === null ? daysOf(line, { ...head.cue, line, first: 0, end: 1 }, []) : null);
    const days =
      own?.exact === true
        ? own
        : heading !== null && daysSincePrevious(heading.text) === 0
          ? last
          : head.days;
    const isForeign = (one: number): boolean => {
      const person = officials.people[one]!;
      return !serves(one, leads.own, officials) && (person.country ?? person.organization) !== null;
    };
    const inRow = turns.some(({ line: at }) => lines[at]!.sentence.paragraph === line.sentence.paragraph);
    const named = (
      heading === null ? toldOf(line, opens || inRow, isForeign) : namedUnder(line, heading, officials)
    ).filter((one) => isForeign(one) && !met.has(one));
    for (const one of named) {
      met.add(one);
      const { country, organization } = officials.people[one]!;
      const side = country ?? organization!;
      last = days;
      turns.push({
        rule: card.name,
        type: head.type,
        start: line.sentence.start,
        end: line.sentence.end,
        line: i,
        lines: [i],
        cue: head.cue,
        intro: head.index,
        parties: [
          partyOfSide(leads.own!, 0, [head.host]),
          { ...partyOfSide(side, 0, [one]), ofOrganization: country === null },
        ],
        states: [],
        days,
        shift: null,
        place: head.type === 'MEETING' ? head.place : null,
        foreseen: false,
        back: false,
      });
      if (heading !== null) break;
    }
  }
  return turns;
}

/** Of whom a paragraph under a heading with its state or organisation tells first. */
function namedUnder(
  { units }: Line,
  { country }: InlineHeading,
  officials: FoundOfficials,
): readonly number[] {
  return units
    .flatMap(({ who }) => who?.people ?? [])
    .filter((one) => officials.people[one]!.country === country);
}

/** Of whom a line tells by its opening ("To X, he", "In the call with X,", "X, in turn,") by one more verb ("He also heard X"), or with whom all a matter was taken up. */
function toldOf(
  { units, text, readings }: Line,
  inRow: boolean,
  isForeign: (one: number) => boolean,
): readonly number[] {
  const opening = OPENING.exec(text);
  const lead =
    opening === null ? (inRow ? units[0] : undefined) : units[readings[0]!.unitAt(opening[0].length - 2)];
  const one = lead?.key === '{p}' && lead.who!.rule !== 'pronoun' ? lead.who!.people : [];
  if (one.length === 1 && isForeign(one[0]!)) return one;
  const also = units.findIndex(
    ({ key }, at) =>
      ONE_MORE.test(key) && /^(?:also|then|finally|lastly|later|and|too)$/u.test(units[at - 1]?.key ?? ''),
  );
  const object = also < 0 || also > 6 ? undefined : units[also + 1];
  if (isWho(object) && object.who.rule !== 'pronoun') return object.who.people;
  const shared = SHARED.exec(text);
  return shared === null ? [] : peopleListed(units, readings[0]!.unitAt(shared.index + shared[0].length - 2));
}

/** "The Minister discussed the situation with X, Y and Z": those with whom one matter was taken up, after several contacts. */
const SHARED =
  /^ (?:on these occasions , |in these (?:calls|talks|conversations|meetings) , )?(?:the )?\{p\} (?:also |then |, )?(?:discussed|talked|spoke|exchanged views|exchanged|conferred|consulted|reviewed) [^;.]{0,120}?(?:with|to) \{[pgb]\} /u;

/** The people of a list that begins at a unit. */
function peopleListed(units: readonly Unit[], first: number): readonly number[] {
  const people: number[] = [];
  let last = first;
  for (let i = first; i < units.length; i += 1) {
    const unit = units[i]!;
    if (!isWho(unit) || unit.who.people.length === 0) continue;
    if (i > first && !isListed(units, last, i)) break;
    people.push(...unit.who.people);
    last = i;
  }
  return people;
}
