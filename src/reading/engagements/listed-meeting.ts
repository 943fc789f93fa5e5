import { THEM } from './named-in-next-line.ts';
import type { EngagementTypeId } from '../../model/reference.ts';
import type { FoundOfficials } from '../found.ts';
import type { RuleCard } from '../rule.ts';
import { familyOf, type Contact, type Days } from './contact.ts';
import { daysOf } from './days-of-contact.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import { partyOf, partyOfSide, serves, type Party } from './participants.ts';
import { standingOf } from './standing.ts';

export const card: RuleCard = {
  name: 'listed-meeting',
  reads:
    'A line that ends with a colon, or one on several calls above numbered paragraphs, opens a list of those who were met, one contact for each item: "On the sidelines, the Minister met with: - the Foreign Minister of A, Mr X; - …".',
  examples: [
    {
      text: 'On 13 May 2024, Foreign Minister Sok Chenda Sophea met with:\n\n- Japanese Foreign Minister Yoko Kamikawa, on trade;\n\n- Vietnamese Foreign Minister Bui Thanh Son, on border affairs.',
      gives: [
        'MEETING 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'MEETING 2024-05-13 KH+VN: Sok Chenda Sophea, Bui Thanh Son',
      ],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea held the following telephone conversations on 13 May 2024:\n\n1. Japanese Foreign Minister Yoko Kamikawa: trade.\n\n2. Vietnamese Foreign Minister Bui Thanh Son: border affairs.',
      gives: [
        'TELEPHONE_CONVERSATION 2024-05-13 KH+JP: Sok Chenda Sophea, Yoko Kamikawa',
        'TELEPHONE_CONVERSATION 2024-05-13 KH+VN: Sok Chenda Sophea, Bui Thanh Son',
      ],
    },
  ],
  counterexamples: [
    'Foreign Minister Sok Chenda Sophea congratulated the following:\n\n- Japanese Foreign Minister Yoko Kamikawa;\n\n- Vietnamese Foreign Minister Bui Thanh Son.',
  ],
};

/** Types of contact that a list can tell one by one. */
const LISTED: ReadonlySet<string> = new Set([
  'TALKS',
  'TELEPHONE_CONVERSATION',
  'VIDEO_CONFERENCE',
  'CREDENTIALS',
]);

/** "the following meetings", "his bilateral meetings": what a line without a verb of contact can open a list of. */
const FOLLOWING =
  / (?:(?:the )?following (?:[a-z-]+ ){0,3}(meetings|talks|calls|conversations|bilaterals|encounters|counterparts|ministers|officials|leaders)|(?:courtesy|telephone|phone|bilateral|separate) (?:[a-z-]+ ){0,2}(meetings|talks|calls|conversations)) /u;

/** The contacts that a list tells under the line that opens it; `told` are those that lines tell by themselves. */
export function listedMeetings(
  lines: readonly Line[],
  intros: readonly (number | null)[],
  told: readonly Contact[],
  leads: Leads,
  officials: FoundOfficials,
): readonly Contact[] {
  const byLine = new Map<number, Contact>();
  for (const contact of told)
    if (LISTED.has(familyOf(contact.type)) && !byLine.has(contact.line)) byLine.set(contact.line, contact);
  // The day told last under each head: an item without one goes on with it where the head tells several.
  const lastDays = new Map<number, Days>();
  const heads = new Map<number, Contact | null>();
  const found: Contact[] = [];
  lines.forEach((line, index) => {
    const intro = intros[index];
    const known = byLine.get(index);
    if (intro != null && known?.days?.exact === true) lastDays.set(intro, known.days);
    if (intro == null || known !== undefined || isSecondLine(lines, index)) return;
    if (!heads.has(intro))
      heads.set(
        intro,
        headOf(lines[intro]!, intro, byLine.get(intro), leads) ?? namedBelow(lines, intro, byLine, leads),
      );
    const head = heads.get(intro);
    const met = head == null ? null : firstMet(line, head, leads, officials);
    if (head == null || met === null) return;
    const own = daysOf(line, { ...head.cue, line, first: 0, end: 1 }, []);
    if (own?.exact === true) lastDays.set(intro, own);
    const days = lastDays.get(intro) ?? null;
    found.push({
      ...head,
      rule: card.name,
      start: line.sentence.start,
      end: line.units[met.unit]!.end,
      line: index,
      lines: [index],
      parties: [...head.parties, met],
      days: own?.exact === true ? own : head.days?.to == null ? head.days : (days ?? head.days),
      back: false,
    });
  });
  return found;
}

/** Only the first line of an item names who was met. */
const isSecondLine = (lines: readonly Line[], index: number): boolean =>
  lines[index - 1]?.sentence.paragraph === lines[index]!.sentence.paragraph;

/** The contact that a list has one of for each item: as the line that opens it tells it, the issuer's side only. */
function headOf(line: Line, index: number, told: Contact | undefined, leads: Leads): Contact | null {
  const host = ownParty(line, leads);
  if (told !== undefined) {
    const met = told.parties.filter(
      (party) => party.unit >= told.cue.end && party.sides.some((side) => side !== leads.own),
    );
    if (met.some((party) => party.people.length > 0)) return null;
    return { ...told, parties: host === null ? [] : [host] };
  }
  const match = FOLLOWING.exec(line.text);
  if (match === null || host === null) return null;
  const first = Math.max(0, line.units.length - 2);
  const cue = {
    rule: card.name,
    type: typeOf(line.text),
    line,
    first,
    end: line.units.length,
    form: 'NOUN',
    by: new Set<string>(),
  } as const;
  const standing = standingOf(line, cue, true);
  if (standing === 'RECALLED' || standing === 'UNREAL') return null;
  return {
    rule: card.name,
    type: cue.type,
    start: line.sentence.start,
    end: line.sentence.end,
    line: index,
    lines: [index],
    cue,
    intro: null,
    parties: [host],
    states: [],
    days: daysOf(line, cue, [cue]),
    shift: null,
    place: null,
    foreseen: standing === 'FORESEEN' || / (?:will|to) (?:hold|have|meet|receive) /u.test(line.text),
    back: false,
  };
}

/** "The envoys are:", "They are:": the line between a contact that tells only how many and the list of their names. */
const NAMES_THEM = new RegExp(
  String.raw`^ ${THEM} (?:are|were|include|included|comprise) (?:as follows )?: $`,
  'u',
);

/** How many lines above such a line can tell the contact. */
const ABOVE = 3;

/** "received the Letters of Credence of four envoys. The envoys are:": the contact of which the list names one side. */
function namedBelow(
  lines: readonly Line[],
  intro: number,
  told: ReadonlyMap<number, Contact>,
  { own }: Leads,
): Contact | null {
  if (!NAMES_THEM.test(lines[intro]!.text)) return null;
  for (let i = intro - 1; i >= 0 && i >= intro - ABOVE; i -= 1) {
    const contact = told.get(i);
    if (contact === undefined || lines[i]!.sentence.zone !== 'BODY') continue;
    const hosts = contact.parties.filter((party) => party.people.length > 0);
    return hosts.every((party) => party.sides.every((side) => side === own))
      ? { ...contact, parties: hosts, back: false }
      : null;
  }
  return null;
}

const typeOf = (text: string): EngagementTypeId =>
  / courtesy calls /u.test(text)
    ? 'COURTESY_CALL'
    : / (?:tele)?phone |phone calls /u.test(text)
      ? 'TELEPHONE_CONVERSATION'
      : 'MEETING';

/** Who of the issuer's side acts in a line, else its lead. */
function ownParty({ units }: Line, { own, of }: Leads): Party | null {
  if (own === null) return null;
  const at = units.findIndex((unit) => unit.key === '{p}' && unit.who?.sides.includes(own) === true);
  if (at >= 0) return partyOf(units[at]!, at, true);
  const lead = of.get(own);
  return lead === undefined ? null : partyOfSide(own, 0, [lead]);
}

/** The first in an item who is not of the issuer's side. */
function firstMet({ units }: Line, head: Contact, { own }: Leads, officials: FoundOfficials): Party | null {
  const at = units.findIndex(
    ({ key, who }) =>
      (key === '{p}' || key === '{b}') &&
      who !== null &&
      (key === '{b}' ||
        !head.parties.some((party) => party.people.some((one) => who.people.includes(one)))) &&
      (who.people.length > 0
        ? who.people.some((one) => !serves(one, own, officials))
        : who.sides.some((side) => side !== own)),
  );
  return at < 0 || at > 30 ? null : partyOf(units[at]!, at, true);
}
