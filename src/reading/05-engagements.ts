import type { TextDocument } from './document.ts';
import { rule as ceremonies } from './engagements/ceremony.ts';
import { chooseCues, contactsInLine } from './engagements/contacts-in-line.ts';
import { rule as correspondence } from './engagements/correspondence.ts';
import { rule as courtesyCalls } from './engagements/courtesy-call.ts';
import { rule as credentials } from './engagements/credentials.ts';
import { findCues, indexCues } from './engagements/cue-index.ts';
import { rule as handovers } from './engagements/handover.ts';
import { withDayAhead } from './engagements/days-from-context.ts';
import { joinContacts } from './engagements/join-contacts.ts';
import { findListIntros } from './engagements/list-intros.ts';
import { rule as jointCommissions } from './engagements/joint-commission.ts';
import { envoysInTurn } from './engagements/envoys-in-turn.ts';
import { findLeads } from './engagements/leads.ts';
import { listedMeetings } from './engagements/listed-meeting.ts';
import { layLines } from './engagements/line.ts';
import { rule as meetings } from './engagements/meeting.ts';
import { rule as multilateralMeetings } from './engagements/multilateral-meeting.ts';
import { withNamedInNextLine } from './engagements/named-in-next-line.ts';
import { withOrganizationSides } from './engagements/organization-side.ts';
import { printedLetter } from './engagements/printed-letter.ts';
import { rule as protestNotes } from './engagements/protest-note.ts';
import { sectionMeetings } from './engagements/section-meeting.ts';
import { findSections } from './engagements/sections.ts';
import { settleContacts } from './engagements/settle-contacts.ts';
import { rule as signings } from './engagements/signing.ts';
import { rule as stateVisits } from './engagements/state-visit.ts';
import { rule as summits } from './engagements/summit.ts';
import { rule as telephoneConversations } from './engagements/telephone-conversation.ts';
import { toldInTurn } from './engagements/told-in-turn.ts';
import { rule as videoConferences } from './engagements/video-conference.ts';
import { rule as visits } from './engagements/visit.ts';
import type { FoundEngagement, FoundMentions, FoundOfficials, Referent } from './found.ts';

/** The rules, the more special first: of cues that overlap, the first counts. */
const CUES = indexCues([
  videoConferences,
  telephoneConversations,
  credentials,
  protestNotes,
  signings,
  handovers,
  correspondence,
  courtesyCalls,
  jointCommissions,
  summits,
  multilateralMeetings,
  ceremonies,
  stateVisits,
  visits,
  meetings,
]);

/** Tellings of contacts that are seen together: far more than a release has, so that the work on a long text stays linear. */
const TOGETHER = 200;

/** Finds the contacts that a release reports or announces, in the order of the text. */
export function findEngagements(
  document: TextDocument,
  mentions: FoundMentions,
  officials: FoundOfficials,
  referents: readonly Referent[],
): readonly FoundEngagement[] {
  const sided = referents.map((one) =>
    withOrganizationSides(one, document.text.slice(one.start, one.end), officials),
  );
  const lines = layLines(document, mentions, sided);
  const { publisher, issuedOn } = document.release;
  const leads = findLeads(lines, officials, publisher.country);
  const sections = findSections(lines);
  const intros = findListIntros(document, lines);
  const told = lines.flatMap((line, index) => {
    const cues = chooseCues(findCues(CUES, line));
    const intro = intros[index] ?? null;
    const above = intro === null ? null : lines[intro]!;
    const contacts = contactsInLine(line, index, cues, officials, intro, leads, above);
    return withNamedInNextLine(contacts, lines[index + 1], leads, officials);
  });
  const bySection = sectionMeetings(lines, sections, told, leads, officials);
  const listed = listedMeetings(lines, intros, told, leads, officials);
  const inTurn = toldInTurn(lines, told, leads, officials);
  const opened = new Set([
    ...listed.map((contact) => intros[contact.line]),
    ...inTurn.map(({ intro }) => intro),
  ]);
  const oneByOne = new Set(listed.map((contact) => contact.cue));
  const own = told.filter(
    (contact) =>
      !(contact.back && opened.has(contact.line)) &&
      !(contact.type === 'CREDENTIALS' && oneByOne.has(contact.cue)),
  );
  const envoys = envoysInTurn(lines, told, leads, officials);
  const letters = printedLetter(lines, told, leads, officials);
  const inOrder = [...own, ...bySection, ...listed, ...inTurn, ...envoys, ...letters]
    .map((contact) => withDayAhead(contact, issuedOn))
    .sort((a, b) => a.line - b.line);
  const isState = (side: string): boolean => document.reference.countryByCode.has(side);
  const isSovereign = (side: string): boolean =>
    document.reference.countryByCode.get(side)?.sovereign === true;
  const setting = { lines, sections, intros, officials, leads, issuedOn, isState, isSovereign };
  const settled: FoundEngagement[] = [];
  for (let i = 0; i < inOrder.length; i += TOGETHER) {
    const joined = joinContacts(inOrder.slice(i, i + TOGETHER), officials, publisher.country);
    settled.push(...settleContacts(joined, setting));
  }
  return settled.sort((a, b) => a.start - b.start);
}
