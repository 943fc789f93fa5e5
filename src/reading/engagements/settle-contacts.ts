import type { FoundEngagement } from '../found.ts';
import { withAttendance } from './attendance.ts';
import { withLeads, withReceivers } from './complete-parties.ts';
import { familyOf, type Contact, type Days } from './contact.ts';
import { daysFrom, inTime, mainDays } from './days-from-context.ts';
import { standsAlone } from './join-contacts.ts';
import { kindOfTalks } from './kind-of-talks.ts';
import { withOwnLegs } from './legs-of-tour.ts';
import { bilateral, countriesOf, counts, isAhead, isOwnContact } from './own-contacts.ts';
import { peopleOf, type Setting } from './setting.ts';
import { withSpokespeople } from './who-was-there.ts';
import { withActor } from './with-actor.ts';

/** Gives contacts their days and states, and leaves out those that the release does not report or announce. */
export function settleContacts(contacts: readonly Contact[], setting: Setting): readonly FoundEngagement[] {
  const attended = contacts.map((contact) => withAttendance(contact, setting));
  const real = attended.filter((contact) => !contact.back || standsAlone(contact, attended));
  const whole = real.map((contact) =>
    contact.back ? withLeads(contact, real, setting) : withReceivers(contact, real, setting),
  );
  const main = mainDays(whole, setting);
  const timely = withOwnLegs(whole, setting)
    .flatMap((contact) => inTime(contact, main, setting))
    .filter((contact, _, all) => isOwnContact(contact, all, setting))
    .sort((a, b) => firstLine(a, setting) - firstLine(b, setting));
  const visits = timely.filter((contact) => familyOf(contact.type) === 'VISIT' && contact.days !== null);
  const today = timely.some(
    (contact) => familyOf(contact.type) === 'VISIT' && contact.days === null && !contact.foreseen,
  );
  const told = new Set(timely.flatMap((one) => (familyOf(one.type) === 'VISIT' ? [] : [one.line])));
  const settled: FoundEngagement[] = [];
  let previous: Days | null = null;
  let announced: Days | null = null;
  let lastLine = -1;
  for (const contact of timely) {
    const countries = countriesOf(contact, setting, visits);
    if (!counts(contact, countries, setting)) continue;
    const shift = contact.line === lastLine && contact.shift !== null ? 0 : contact.shift;
    // "During her stay, the Minister will also call on the President": on the days of the visit.
    const stays = contact.shift === null && DURING_VISIT.test(contact.cue.line.text);
    const last: Days | null = stays
      ? null
      : !contact.foreseen
        ? previous
        : (announced ?? (contact.shift === null && visits.some((visit) => visit.foreseen) ? null : previous));
    const days: Days | null =
      contact.days ?? daysFrom({ ...contact, shift }, countries, visits, timely, last, setting, lastLine);
    if (
      contact.foreseen &&
      (days === null ||
        (familyOf(contact.type) !== 'VISIT' &&
          contact.days === null &&
          !(contact.shift !== null && setting.issuedOn !== null && (days.from ?? '') >= setting.issuedOn) &&
          !(today && DURING_VISIT.test(contact.cue.line.text)) &&
          !visits.some((visit) => visit.line === contact.line || isAhead(visit, countries, setting))))
    )
      continue;
    const people =
      familyOf(contact.type) === 'VISIT'
        ? peopleOf(contact.parties)
        : withSpokespeople(contact, countries, setting, told);
    settled.push({
      start: contact.start,
      end: contact.end,
      rule: contact.rule,
      type: kindOfTalks(
        bilateral(contact, countries, setting),
        people,
        setting.officials,
        contact.parties.map((party) => party.words),
        statesAmong(countries, setting),
      ),
      startDate: days?.from ?? null,
      endDate: days?.to ?? null,
      place: contact.place?.name ?? placeFrom(contact, visits),
      countries,
      people,
    });
    if (familyOf(contact.type) === 'VISIT' || days === null) continue;
    lastLine = contact.line;
    if (contact.foreseen) announced = days;
    else if (!EARLIER.test(contact.cue.line.text)) previous = days;
  }
  return withActor(
    settled.sort((a, b) => a.start - b.start),
    setting,
  );
}

/** How many states take part; a territory beside states, "French Polynesia and France", is none of its own. */
function statesAmong(countries: readonly string[], { isSovereign }: Setting): number {
  const sovereign = countries.filter(isSovereign).length;
  return sovereign > 1 ? sovereign : countries.length;
}

/** "will also meet the President during his visit": on the days of a visit that the release tells without any. */
const DURING_VISIT =
  / (?:during|in the course of|as part of|within) (?:the|this|his|her|their) (?:[a-z-]+ ){0,2}(?:visit|stay|trip) /u;

/** "Earlier, the two sides had met on 5 March": a day of its own, that says nothing of what is told next. */
const EARLIER = /^ ?earlier /u;

/** The first line of the running text that tells a contact: a headline says nothing of what came first. */
function firstLine({ line, lines }: Contact, setting: Setting): number {
  const body = lines.filter((one) => setting.lines[one]?.sentence.zone === 'BODY');
  return body.length === 0 ? line : Math.min(...body);
}

function placeFrom(contact: Contact, visits: readonly Contact[]): string | null {
  if (
    /^(?:TELEPHONE_CONVERSATION|CORRESPONDENCE|VIDEO_CONFERENCE|PROTEST_NOTE|VISIT|STATE_VISIT)$/u.test(
      contact.type,
    )
  )
    return null;
  return visits.length === 1 ? (visits[0]!.place?.name ?? null) : null;
}
