import type { TextDocument } from './document.ts';
import { findCeremonies } from './engagements/ceremony.ts';
import { chooseCues, contactsInLine } from './engagements/contacts-in-line.ts';
import { findCorrespondence } from './engagements/correspondence.ts';
import { findCourtesyCalls } from './engagements/courtesy-call.ts';
import { findCredentials } from './engagements/credentials.ts';
import type { Cue } from './engagements/cue.ts';
import { findHandovers } from './engagements/handover.ts';
import { joinContacts } from './engagements/join-contacts.ts';
import { findListIntros } from './engagements/list-intros.ts';
import { findJointCommissions } from './engagements/joint-commission.ts';
import { findLeads } from './engagements/leads.ts';
import { layLines, type Line } from './engagements/line.ts';
import { findMeetings } from './engagements/meeting.ts';
import { findMultilateralMeetings } from './engagements/multilateral-meeting.ts';
import { findProtestNotes } from './engagements/protest-note.ts';
import { sectionMeetings } from './engagements/section-meeting.ts';
import { findSections } from './engagements/sections.ts';
import { settleContacts } from './engagements/settle-contacts.ts';
import { findSignings } from './engagements/signing.ts';
import { findStateVisits } from './engagements/state-visit.ts';
import { findSummits } from './engagements/summit.ts';
import { findTelephoneConversations } from './engagements/telephone-conversation.ts';
import { findVideoConferences } from './engagements/video-conference.ts';
import { findVisits } from './engagements/visit.ts';
import type { FoundEngagement, FoundMentions, FoundOfficials, Referent } from './found.ts';

/** The rules, the more special first: of cues that overlap, the first counts. */
const RULES: readonly ((line: Line) => readonly Cue[])[] = [
  findVideoConferences,
  findTelephoneConversations,
  findCredentials,
  findProtestNotes,
  findSignings,
  findHandovers,
  findCorrespondence,
  findCourtesyCalls,
  findJointCommissions,
  findSummits,
  findMultilateralMeetings,
  findCeremonies,
  findStateVisits,
  findVisits,
  findMeetings,
];

/** All cues of a line, the more special rules first. */
export const allCues = (line: Line): readonly Cue[] => RULES.flatMap((find) => find(line));

/** Tellings of contacts that are seen together: far more than a release has, so that the work on a long text stays linear. */
const TOGETHER = 200;

/** Finds the contacts that a release reports or announces, in the order of the text. */
export function findEngagements(
  document: TextDocument,
  mentions: FoundMentions,
  officials: FoundOfficials,
  referents: readonly Referent[],
): readonly FoundEngagement[] {
  const lines = layLines(document, mentions, referents);
  const { publisher, issuedOn } = document.release;
  const own = publisher.country;
  const leads = findLeads(lines, officials, own);
  const sections = findSections(lines);
  const intros = findListIntros(document, lines);
  const told = lines.flatMap((line, index) => {
    const cues = chooseCues(allCues(line));
    return contactsInLine(line, index, cues, officials, intros[index] ?? null, leads);
  });
  const bySection = sectionMeetings(lines, sections, told, leads, officials);
  const inOrder = [...told, ...bySection].sort((a, b) => a.line - b.line);
  const isState = (side: string): boolean => document.reference.countryByCode.has(side);
  const setting = { lines, sections, intros, officials, leads, issuedOn, isState };
  const settled: FoundEngagement[] = [];
  for (let i = 0; i < inOrder.length; i += TOGETHER) {
    const joined = joinContacts(inOrder.slice(i, i + TOGETHER), officials, own);
    settled.push(...settleContacts(joined, setting));
  }
  return settled.sort((a, b) => a.start - b.start);
}
