import type { EngagementTypeId } from '../../model/reference.ts';
import type { FoundOfficials } from '../found.ts';
import { familyOf, type Contact, type Days } from './contact.ts';
import type { Cue } from './cue.ts';
import { daysOf, daysSincePrevious } from './days-of-contact.ts';
import { daysAway, daysOfEach } from './days-of-each.ts';
import { withIssuer } from './issuers-subject.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import { statesAtMeeting } from './multilateral-parties.ts';
import { partyOfSide, sidesOf, type Party } from './participants.ts';
import { partiesOfContact } from './parties-of-contact.ts';
import { placeOf } from './place-of-contact.ts';
import { standingOf } from './standing.ts';
import { visitsInLine } from './visits-in-line.ts';

/** More contacts than this no sentence tells; what has more is no sentence, and the work on it stays bounded. */
const MOST_CUES = 60;

/** Of cues in the order of their rules those that do not overlap an earlier one, in the order of the line. */
export function chooseCues(cues: readonly Cue[]): readonly Cue[] {
  const chosen: Cue[] = [];
  for (const cue of cues) {
    if (chosen.length === MOST_CUES) break;
    if (!chosen.some((other) => cue.first < other.end && other.first < cue.end)) chosen.push(cue);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

/** "met X on 3 May; the following day he met Y": the day after that of the contact told before in the line; null where it says none. */
function dayAfter({ units }: Line, earlier: { cue: Cue; days: Days | null }, cue: Cue): Days | null {
  const between = units.slice(earlier.cue.end, cue.first);
  const away = daysSincePrevious(` ${between.map(({ key }) => key).join(' ')} `);
  return earlier.cue.end <= cue.first && away === 1 ? daysAway(between, earlier.days) : null;
}

/** The contacts that a line tells or announces; those recalled or only wished for are left out. */
export function contactsInLine(
  line: Line,
  index: number,
  cues: readonly Cue[],
  officials: FoundOfficials,
  intro: number | null,
  leads: Leads,
  above: Line | null = null,
): readonly Contact[] {
  const tells = (cue: Cue): boolean =>
    !isChannel(line, cue, cues) && !(cue.form === 'BACK' && cue.type === 'MEETING' && !refersBack(line, cue));
  const own = cues.filter(tells);
  let earlier: { cue: Cue; days: Days | null } | null = null;
  return own.flatMap((cue) => {
    const purposeOf = verbOfPurpose(line, cue, cues);
    const told =
      (earlier === null ? null : dayAfter(line, earlier, cue)) ??
      daysOfStay(line, cue, own) ??
      daysOf(line, cue, own) ??
      (purposeOf === null ? null : daysOf(line, purposeOf, own));
    earlier = { cue, days: told };
    const standing = standingOf(line, cue, told?.exact === true);
    if (standing === 'RECALLED' || standing === 'UNREAL') return [];
    const foreseen =
      purposeOf !== null && cue.form === 'VERB'
        ? standingOf(line, purposeOf, true) === 'FORESEEN'
        : standing === 'FORESEEN' || (purposeOf !== null && standingOf(line, purposeOf, true) === 'FORESEEN');
    const ahead = foreseen || isPresent(line, cue, cues);
    const lyingAhead = (one: Days | null): Days | null =>
      one === null ? null : { ...one, weekday: one.weekday === true && ahead };
    const days = lyingAhead(told);
    const common = {
      rule: cue.rule,
      type: channelOf(line, cue, cues),
      line: index,
      lines: [index],
      cue,
      intro,
      days,
      shift: daysSincePrevious(line.text),
      foreseen,
    };
    const place = placeOf(line, cue, own.includes(cue) ? own : cues);
    if (familyOf(cue.type) === 'VISIT') {
      const visits: Contact[] = [];
      for (const visit of visitsInLine(line, cue, days, place)) {
        const parties = /^(?:leav|left|depart)/u.test(line.units[cue.first]!.key)
          ? visit.parties
          : withIssuer(line, visit.parties, visit.states, officials, leads);
        visits.push({
          ...common,
          ...extent(line, cue, parties),
          ...visit,
          parties,
          days: lyingAhead(visit.days),
        });
      }
      return visits;
    }
    const groups = partiesOfContact(line, cue, cues, officials, leads, above);
    const ownDays =
      groups.length < 2
        ? []
        : daysOfEach(
            line,
            cue,
            groups.map((group) => group.at(-1)?.unit ?? 0),
            told,
          );
    return groups.flatMap((group, at) => {
      // Headlines leave names out that the text gives.
      const named =
        line.sentence.zone === 'TITLE' ? group.map((party) => ({ ...party, unnamed: false })) : group;
      const parties = withIssuer(line, named, [], officials, leads);
      const states = cue.type === 'MULTILATERAL_MEETING' ? statesAtMeeting(line, cue) : [];
      const sides = new Set([...sidesOf(parties, officials), ...states]);
      const unplaced = parties.some((party) =>
        party.people.some((one) => officials.people[one]?.country === null),
      );
      const back =
        cue.form === 'BACK' || sides.size + (unplaced ? 1 : 0) < (ONE_SIDE_IS_ENOUGH.has(cue.type) ? 1 : 2);
      const lone =
        back && (cue.form === 'VERB' || cue.form === 'NOUN')
          ? withOwnSide(parties, cue, officials, leads)
          : null;
      const contact: Contact = {
        ...common,
        type: typeOf(line, cue, parties, common.type),
        days: lyingAhead(ownDays[at] ?? null) ?? days,
        shift: ownDays[at] == null ? common.shift : null,
        ...extent(line, cue, parties),
        parties: lone ?? parties,
        states,
        place,
        back: back && lone === null,
      };
      return [contact];
    });
  });
}

/**
 * "will visit Burundi for the 2nd session of the Commission", "was yesterday in Madrid for a meeting with", "arrived today
 * to attend the Summit": the verb whose day and outlook a noun, or the infinitive of a large meeting, shares.
 */
function verbOfPurpose({ units }: Line, cue: Cue, cues: readonly Cue[]): Cue | null {
  if (cue.form === 'VERB' && cue.type === 'MULTILATERAL_MEETING' && units[cue.first - 1]?.key === 'to') {
    const trip = cues.findLast((other) => other.end <= cue.first);
    const near = trip !== undefined && cue.first - trip.end < 16 && familyOf(trip.type) === 'VISIT';
    return near && trip.form === 'VERB' ? trip : null;
  }
  if (cue.form !== 'NOUN') return null;
  const verb = cues.findLast((other) => other.end <= cue.first && other.form === 'VERB');
  if (verb === undefined) return null;
  const words = units.slice(verb.end, cue.first).map(({ key }) => key);
  const purpose = words.findLastIndex((word) => /^(?:for|where|during|including)$/u.test(word));
  return purpose >= 0 && words.length - purpose < 8 ? verb : null;
}

/** "today ended a three-day visit, during which she met": what a clause tells of a visit, without a day of its own, is of the visit's days. */
function daysOfStay(line: Line, cue: Cue, cues: readonly Cue[]): Days | null {
  const { units } = line;
  const visit = cues.findLast((other) => other.end <= cue.first);
  if (visit === undefined || familyOf(visit.type) !== 'VISIT' || familyOf(cue.type) === 'VISIT') return null;
  const opening = units.findIndex(
    ({ key }, i) =>
      i >= visit.end &&
      i < cue.first &&
      (key === 'where' || (key === 'which' && /^(?:during|of|in|on)$/u.test(units[i - 1]!.key))),
  );
  if (opening < 0 || units.slice(opening).some(({ date }) => date !== null)) return null;
  const days = daysOf(line, visit, cues);
  return days?.exact === true && days.to !== null ? days : null;
}

/** "receives on Thursday", "is meeting": what the present tense tells of a weekday lies ahead. */
function isPresent({ units }: Line, cue: Cue, cues: readonly Cue[]): boolean {
  const verb =
    cue.form === 'NOUN'
      ? (cues.findLast((other) => other.end <= cue.first && other.form === 'VERB') ?? cue)
      : cue;
  if (units[verb.first]!.key.endsWith('ing') && /^(?:is|are)$/u.test(units[verb.first - 1]?.key ?? ''))
    return true;
  return /^(?:hosts|holds|receives|meets|travels|visits|pays|attends|undertakes|leaves|departs|arrives|chairs|co-chairs|welcomes|has|flies|goes|participates|takes|hands|signs|convenes|addresses|makes|begins|starts|commences|embarks|heads|lands|joins|calls|speaks|opens|continues|sets|comes)$/u.test(
    units[verb.first]!.key,
  );
}

/** "held their talks online", "met by telephone": how two who talk are linked; a commission that meets by video is one still. */
function channelOf(line: Line, cue: Cue, cues: readonly Cue[]): EngagementTypeId {
  const { units } = line;
  const channel = cues.find((other) => other.first >= cue.end);
  if (cue.type === 'JOINT_COMMISSION' && channel !== undefined && isChannel(line, channel, cues))
    return units.slice(cue.first, cue.end).some(({ key }) => /^(?:commission|committee)$/u.test(key))
      ? cue.type
      : 'VIDEO_CONFERENCE';
  if (cue.type === 'TELEPHONE_CONVERSATION' && (isMetAside(line, cue) || isTalkIn(line, cue)))
    return 'MEETING';
  if (cue.type !== 'MEETING') return cue.type;
  const next =
    cues.find((other) => other.first >= cue.end && !isChannel(line, other, cues))?.first ?? units.length;
  const words = ` ${units
    .slice(cue.first, Math.min(next, cue.end + 40))
    .map((unit) => unit.key)
    .join(' ')} `;
  if (
    / (?:online|virtually|remotely|on screen|(?:by|via|over|through|in the (?:format|form|mode) of) (?:a |the )?(?:video|videoconference|video-conference|video-link|videolink|zoom)) /u.test(
      words,
    )
  )
    return 'VIDEO_CONFERENCE';
  return / (?:by|over|on|via) (?:the )?(?:tele)?phone /u.test(words) ? 'TELEPHONE_CONVERSATION' : cue.type;
}

/** "talked in Warsaw with X": who talks in a city is there. */
const isTalkIn = ({ units }: Line, cue: Cue): boolean =>
  /^(?:spoke|speaks|talked|talks)$/u.test(units[cue.first]!.key) &&
  units[cue.end]?.key === 'in' &&
  units[cue.end + 1]?.key === '{l}';

/** "On the margins of the Assembly, he also spoke with X": who speaks there is in one place. */
const isMetAside = ({ units }: Line, cue: Cue): boolean =>
  units
    .slice(cue.first, cue.end)
    .every(({ key }) => /^(?:spoke|speaks?|spoken|speaking|talked)$/u.test(key)) &&
  units.slice(0, cue.first).some(({ key }) => /^(?:margins?|sidelines?|fringes?)$/u.test(key)) &&
  !units.some(({ key }) => /^(?:tele)?phoned?$/u.test(key));

/** The type of a contact by who has it: an audience that is none is a talk, and a monarch who receives gives an audience. */
function typeOf(line: Line, cue: Cue, parties: readonly Party[], type: EngagementTypeId): EngagementTypeId {
  if (isTalkCalledAudience(line, cue, parties)) return 'MEETING';
  const receives =
    type === 'MEETING' && /^receiv(?:es?|ed|ing)$/u.test(line.units[cue.first]!.key) && parties.length > 1;
  const passive = line.units
    .slice(Math.max(0, cue.first - 3), cue.first)
    .some(({ key }) => /^(?:was|were|be|been|being|is|are)$/u.test(key));
  // A monarch who is received gives no audience.
  const hosts = parties.filter(({ unit }) => (passive ? unit >= cue.end : unit < cue.first));
  const audience = receives && !CREDENTIALS.test(line.text) && hosts.some(({ words }) => MONARCH.test(words));
  return audience ? 'COURTESY_CALL' : type;
}

/** Who hands over credentials is received for that. */
const CREDENTIALS = / (?:credentials|credence) /u;
const MONARCH =
  /^(?:Their |His |Her |H\.?M\.? )?(?:Majest(?:y|ies)|Royal Highness|(?:the )?King|(?:the )?Queen|(?:the )?Emperor|(?:the )?Sultan|(?:the )?Emir|(?:the )?Amir|Grand Duke|(?:the )?Pope|Holiness)\b/iu;

/** "received in audience by the Prime Minister": only a monarch's audience, or a call that is called one, is no mere talk. */
function isTalkCalledAudience(line: Line, cue: Cue, parties: readonly Party[]): boolean {
  const words = line.units.slice(cue.first, cue.end).map(({ key }) => key);
  const said = parties.some(({ words: who }) => who !== '');
  return (
    cue.type === 'COURTESY_CALL' &&
    said &&
    words.some((word) => /^audiences?$/u.test(word)) &&
    !words.some((word) => /^(?:royal|papal|calls?|courtesy|farewell)$/u.test(word)) &&
    !parties.some(({ words: who }) => ROYAL.test(who)) &&
    !(parties.length < 2 && / (?:majesty|highness|king|queen|sultan|emir|amir|pope) /u.test(line.text))
  );
}

const ROYAL =
  /\b(?:King|Queen|Emperor|Empress|Sultan|Emir|Amir|Grand Duke|Pope|Holy Father|Majesty|Royal Highness|Holiness|Crown Prince|Yang di-Pertuan Agong|Raja|Mikado|Prince|Princess)\b/iu;

/** "chaired the meeting via videoconference": only how another contact of the line was held. */
const isChannel = (line: Line, cue: Cue, cues: readonly Cue[]): boolean =>
  cue.form === 'NOUN' &&
  (cue.type === 'VIDEO_CONFERENCE' ? isByVideo(line, cue, cues) : isByTelephone(line, cue, cues));

/** "spoke by phone with X": the phone that a verb of calling names. */
const isByTelephone = ({ units }: Line, cue: Cue, cues: readonly Cue[]): boolean =>
  cue.type === 'TELEPHONE_CONVERSATION' &&
  /^(?:by|over|on|via|through)$/u.test(units[cue.first]!.key) &&
  /^(?:tele)?phone$/u.test(units[cue.end - 1]!.key) &&
  cues.some((other) => other.end <= cue.first && other.type === cue.type && other.form === 'VERB');

const isByVideo = ({ units }: Line, cue: Cue, cues: readonly Cue[]): boolean =>
  /^(?:via|by|through|over)$/u.test(units[cue.first - 1]?.key ?? '')
    ? cues.some((other) => other.end <= cue.first && other.form === 'VERB')
    : /^(?:format|form|mode) of a?/u.test(
        units
          .slice(Math.max(0, cue.first - 3), cue.first)
          .map(({ key }) => key)
          .join(' ')
          .replace(/^(?:in|the) (?:the )?/u, ''),
      ) && cues.some((other) => other.end <= cue.first);

/** "During the talks, …", "The meeting focused on": not "the outcomes of their meeting". */
function refersBack({ units }: Line, cue: Cue): boolean {
  const before = units[cue.first - 1]?.key ?? '';
  return (
    before === '' ||
    /^(?:conferences?|availability|briefing|statements?)$/u.test(units[cue.end - 1]!.key) ||
    /^(?:in|during|at|after|following|,|:|and|throughout|as|when|while|that)$/u.test(before)
  );
}

/** A foreign guest of whom the host cannot be told is the issuer's: its side is added, and its lead if the line names nobody of it. */
function withOwnSide(
  parties: readonly Party[],
  cue: Cue,
  officials: FoundOfficials,
  { own, of }: Leads,
): readonly Party[] | null {
  const met = parties.filter((party) => party.people.length > 0);
  if (!met.some((party) => party.unit >= cue.end)) return null;
  const sides = sidesOf(met, officials);
  if (own === null || met.length === 0 || sides.length !== 1 || sides[0] === own) return null;
  const lead = of.get(own);
  return [...parties, partyOfSide(own, met[0]!.unit, lead === undefined ? [] : [lead])];
}

/** Contacts of which the other side can be told elsewhere, or goes without saying. */
const ONE_SIDE_IS_ENOUGH: ReadonlySet<string> = new Set([
  'MULTILATERAL_MEETING',
  'PROTEST_NOTE',
  'CORRESPONDENCE',
  'CREDENTIALS',
  'HANDOVER',
  'CEREMONY',
]);

function extent(line: Line, cue: Cue, parties: readonly Party[]): { start: number; end: number } {
  const places = [cue.first, cue.end - 1, ...parties.map((party) => party.unit)];
  return { start: line.units[Math.min(...places)]!.start, end: line.units[Math.max(...places)]!.end };
}
