import type { RuleCard } from '../rule.ts';
import type { FoundOfficials } from '../found.ts';
import type { Contact } from './contact.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import { partyOfSide, sidesOf, partyOf, type Party } from './participants.ts';

export const card: RuleCard = {
  name: 'printed-letter',
  reads:
    'A letter or note printed in full, which opens with an address: "Excellency, dear colleague," or "presents its compliments to the Embassy of A".',
  examples: [
    {
      text: 'Kind wishes to Japanese Foreign Minister Yoko Kamikawa\n\nExcellency,\n\nOn your National Day I extend to you my warmest congratulations.\n\nSok Chenda Sophea\nForeign Minister of Cambodia',
      gives: ['CORRESPONDENCE 2024-05-15 KH+JP: Sok Chenda Sophea, Yoko Kamikawa'],
    },
    {
      text: 'The Ministry of Foreign Affairs presents its compliments to the Embassy of Japan and has the honour to convey the condolences of Cambodia on the earthquake.',
      gives: ['CORRESPONDENCE 2024-05-15 KH+JP'],
    },
  ],
  counterexamples: ['The Minister conveyed his compliments to the Embassy of Japan.'],
};

/** The address that opens a letter, as a line of its own. */
const SALUTATION =
  /^ (?:(?:your )?excellency|(?:my )?dear (?:[a-z]+ |\{[pb]\} ){0,4}?(?:\{p\}|colleague|friend|minister|excellency|president)|\{p\} , dear colleague)(?: , (?:my )?dear (?:[a-z]+ )?(?:colleague|friend|minister))? [,!:] $/u;

const COMPLIMENTS = / presents? (?:its|his|her|their) (?:compliments|respects) to /u;

/** The letter or note that a release prints in full, where no line tells of it; none if it is not addressed to another side. */
export function printedLetter(
  lines: readonly Line[],
  told: readonly Contact[],
  leads: Leads,
  officials: FoundOfficials,
): readonly Contact[] {
  if (leads.own === null || told.some(({ type }) => /^(?:CORRESPONDENCE|PROTEST_NOTE)$/u.test(type)))
    return [];
  const at = lines.findIndex(({ text }) => SALUTATION.test(text) || COMPLIMENTS.test(text));
  const line = lines[at];
  if (line === undefined) return [];
  const isNote = COMPLIMENTS.test(line.text);
  const to = isNote
    ? sideAddressed(line, leads.own)
    : addressee(lines.slice(0, at + 1), leads.own, officials);
  if (to === null) return [];
  const lead = leads.of.get(leads.own);
  const from = partyOfSide(leads.own, 0, isNote || lead === undefined ? [] : [lead]);
  return [
    {
      rule: card.name,
      type: 'CORRESPONDENCE',
      start: line.sentence.start,
      end: line.sentence.end,
      line: at,
      lines: [at],
      cue: {
        rule: card.name,
        type: 'CORRESPONDENCE',
        line,
        first: 0,
        end: line.units.length,
        form: 'VERB',
        by: new Set(),
      },
      intro: null,
      parties: [from, to],
      states: [],
      days: null,
      shift: null,
      place: null,
      foreseen: false,
      back: false,
    },
  ];
}

/** The state to whose embassy or ministry a note goes. */
function sideAddressed({ units }: Line, own: string): Party | null {
  const from = units.findIndex(({ key }) => /^(?:compliments|respects)$/u.test(key));
  for (let i = from; i < units.length; i += 1) {
    const { country, who } = units[i]!;
    const side = country ?? who?.sides.find((one) => one !== own && one.length === 2) ?? null;
    if (side !== null && side !== own) return partyOfSide(side, i);
  }
  return null;
}

/** Whom a letter is addressed to: the last of another side who is named up to its salutation. */
function addressee(before: readonly Line[], own: string, officials: FoundOfficials): Party | null {
  for (const { units } of before.toReversed()) {
    const at = units.findLastIndex(
      (unit) =>
        unit.key === '{p}' &&
        (unit.who?.people.length ?? 0) > 0 &&
        !sidesOf([partyOf(unit, 0, true)], officials).includes(own),
    );
    if (at >= 0) return partyOf(units[at]!, at, true);
  }
  return null;
}
