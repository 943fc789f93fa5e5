import type { RuleCard } from '../rule.ts';
import type { FoundOfficials } from '../found.ts';
import { familyOf, type Contact } from './contact.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import { partyOfSide } from './participants.ts';
import type { Section } from './sections.ts';

export const card: RuleCard = {
  name: 'section-meeting',
  reads:
    'A release on several meetings tells each under a heading with its state: "2. New Zealand (13 November)"; who is named for that state was met.',
  examples: [
    {
      text: 'PRESS RELEASE\n\nBilateral Meetings of Prime Minister Hun Manet on the Sidelines of the ASEAN Summit\n\n1. Japan (13 May)\n\nPrime Minister Hun Manet and Prime Minister Fumio Kishida agreed to expand trade.\n\n2. Australia (14 May)\n\nPrime Minister Anthony Albanese took stock of relations.',
      gives: [
        'SUMMIT 2024-05-13 KH+JP: Hun Manet, Fumio Kishida',
        'SUMMIT 2024-05-14 KH+AU: Hun Manet, Anthony Albanese',
      ],
    },
  ],
  counterexamples: ['1. Trade\n\nThe Minister underlined the importance of trade.'],
};

const SEVERAL =
  / (?:meetings|bilaterals|talks|engagements|encounters|consultations|discussions|activities|programme|program) /u;

/** The meetings that only their sections tell. */
export function sectionMeetings(
  lines: readonly Line[],
  sections: readonly (Section | null)[],
  told: readonly Contact[],
  leads: Leads,
  officials: FoundOfficials,
): readonly Contact[] {
  if (!lines.some((line) => line.sentence.zone === 'TITLE' && SEVERAL.test(line.text))) return [];
  const own = leads.own === null ? undefined : leads.of.get(leads.own);
  if (own === undefined || leads.own === null) return [];
  const found: Contact[] = [];
  const seen = new Set<Section>();
  for (const section of sections) {
    if (section === null || section.country === null || section.country === leads.own || seen.has(section))
      continue;
    seen.add(section);
    const within = (line: number): boolean => sections[line] === section;
    const known = told.some(
      (contact) =>
        within(contact.line) &&
        familyOf(contact.type) === 'TALKS' &&
        !contact.back &&
        contact.parties.some((party) => party.sides.includes(section.country!)),
    );
    if (known) continue;
    const met = firstOf(lines, within, section.country, officials);
    if (met === null) continue;
    const line = lines[section.line]!;
    found.push({
      rule: card.name,
      type: 'MEETING',
      start: line.sentence.start,
      end: line.sentence.end,
      line: section.line,
      lines: [section.line],
      cue: {
        rule: card.name,
        type: 'MEETING',
        line,
        first: 0,
        end: line.units.length,
        form: 'NOUN',
        by: new Set(),
      },
      intro: null,
      parties: [partyOfSide(leads.own, 0, [own]), partyOfSide(section.country, 0, [met])],
      states: [],
      days: section.days,
      shift: null,
      place: null,
      foreseen: false,
      back: false,
    });
  }
  return found;
}

function firstOf(
  lines: readonly Line[],
  within: (line: number) => boolean,
  country: string,
  officials: FoundOfficials,
): number | null {
  for (const [index, line] of lines.entries()) {
    if (!within(index)) continue;
    for (const unit of line.units)
      for (const person of unit.who?.people ?? [])
        if (officials.people[person]?.country === country) return person;
  }
  return null;
}
