import { addDays, type IsoDate } from '../../model/date.ts';
import { familyOf, type Contact, type Days } from './contact.ts';
import { dayOfVisit } from './day-of-visit.ts';
import { sidesOf } from './participants.ts';
import { peopleOf, type Setting } from './setting.ts';
import { dayOfSeveral } from './several.ts';
import { aheadOf, dayToldBy } from './weekday.ts';

/** Days before the issue from which on a contact is only recalled. */
const RECALLED_AFTER = 12;
/** Days after which even what the title tells is no news. */
const NEWS_UNTIL = 300;
/** Days after the issue up to which a dated contact counts as announced. */
const ANNOUNCED_UNTIL = 200;

/** "Will begin on Friday" is the Friday to come. */
export const withDayAhead = (contact: Contact, issuedOn: IsoDate | null): Contact =>
  contact.days?.weekday === true ? { ...contact, days: aheadOf(contact.days, issuedOn) } : contact;

/** Days that the title's contacts take. */
export function mainDays(contacts: readonly Contact[], { lines }: Setting): readonly Days[] {
  return contacts.flatMap((contact) =>
    contact.days?.exact === true && lines[contact.line]?.sentence.zone === 'TITLE' ? [contact.days] : [],
  );
}

const overlap = (a: Days, b: Days): boolean =>
  (a.from ?? a.to!) <= (b.to ?? b.from!) && (b.from ?? b.to!) <= (a.to ?? a.from!);

/** Whether the first days lie within the second ones. */
const isWithin = (a: Days, b: Days): boolean =>
  (a.from ?? a.to!) >= (b.from ?? b.to!) && (a.to ?? a.from!) <= (b.to ?? b.from!);

/** The contact if it is of the time of the release, its days left out where they say too little. */
export function inTime(
  contact: Contact,
  main: readonly Days[],
  { issuedOn, lines, sections, leads }: Setting,
): readonly Contact[] {
  const away = contact.shift !== null && contact.shift !== 0;
  const section = sections[contact.line] ?? null;
  // "KINGSTON, 14 April 2022": a line with the day of issue alone heads no section.
  const ofIssue = section?.country == null || section.country === leads.own;
  const headed = ofIssue && section?.days?.from === issuedOn ? null : section?.days;
  const days = contact.days ?? (away ? null : (headed ?? null));
  const title = lines[contact.line]?.sentence.zone === 'TITLE';
  // "the visit of X in October of the past year": what a month alone tells, and no day of issue, is recalled.
  const ofMonth = days?.exact === false && contact.cue.form === 'NOUN' && !title;
  // "a call that the two had last week": told to place something else.
  const lately =
    days === null && contact.cue.form === 'NOUN' && !title && LAST_TIME.test(contact.cue.line.text);
  if (days === null || issuedOn === null) return ofMonth || lately ? [] : [{ ...contact, days }];
  const first = days.from ?? days.to!;
  const last = days.to ?? days.from!;
  if (!days.exact)
    return first.slice(0, 7) === issuedOn.slice(0, 7) && !contact.foreseen
      ? [{ ...contact, days: null }]
      : [];
  if (main.some((one) => overlap(one, days))) return [{ ...contact, days }];
  const limit = title ? NEWS_UNTIL : contact.cue.form === 'VERB' ? RECALLED_AFTER : RECALLED_AFTER - 5;
  if (last < addDays(issuedOn, -limit)) return [];
  if (first > addDays(issuedOn, ANNOUNCED_UNTIL)) return [];
  // "came on 29 January", told in September: of the year before, whatever year the day was taken to be of.
  if (!contact.foreseen && first > addDays(issuedOn, PAST_UNTIL) && isPast(contact)) return [];
  // "was glad to meet on 5 May": what lies behind is no announcement.
  return [{ ...contact, days, foreseen: contact.foreseen && last >= issuedOn }];
}

/** Days after the issue until which a day may lie of what is told in the past. */
const PAST_UNTIL = 30;

/** Whether a verb in the past stands at or shortly before the words of a contact: "came to Windhoek on a working visit". */
const isPast = ({ cue: { line, first } }: Contact): boolean =>
  line.units.slice(Math.max(0, first - 5), first + 1).some(({ key }) => PAST_VERB.test(key));

const PAST_VERB = /^(?:came|visited|met|paid|held|arrived|went|travelled|traveled|received|hosted|signed)$/u;

/** "Had last week": when something lies back that is told of in no more words. */
const LAST_TIME = / (?:had|held|made|took place|spoke|met) (?:last|the previous) (?:week|month|year) /u;

/** The days of a contact whose own words tell none: of the row it stands in, its paragraph, its visit, or the release. */
export function daysFrom(
  contact: Contact,
  countries: readonly string[],
  visits: readonly Contact[],
  all: readonly Contact[],
  previous: Days | null,
  setting: Setting,
  previousLine = -1,
): Days | null {
  const { issuedOn, lines } = setting;
  if (VAGUE.test(contact.cue.line.text) && contact.shift === null) return null;
  const issued: Days | null = issuedOn === null ? null : { from: issuedOn, to: null, exact: true };
  const family = familyOf(contact.type);
  if (family === 'VISIT') {
    const near = all.find(
      (other) =>
        other.line === contact.line && other.days?.exact === true && familyOf(other.type) !== 'VISIT',
    );
    const there = all.find(
      (other) =>
        other.foreseen &&
        other.days?.exact === true &&
        sidesOf(other.parties, setting.officials).some((side) => contact.states.includes(side)),
    );
    if (contact.foreseen) return near?.days ?? there?.days ?? null;
    const main = lines[contact.line]?.sentence.zone === 'TITLE' || contact.cue.form === 'VERB';
    const met = all.find(
      (other) =>
        other.days?.exact === true &&
        familyOf(other.type) !== 'VISIT' &&
        countries.every((state) => sidesOf(other.parties, setting.officials).includes(state)),
    );
    return justEnded(contact, issuedOn) ?? near?.days ?? met?.days ?? (main ? issued : datedIn(all));
  }
  // What was had is on no visit that lies ahead: "talked with X, who will go on to Vilnius tomorrow".
  const begun = visits.filter(
    ({ foreseen, days }) =>
      contact.foreseen || !foreseen || issuedOn === null || (days?.from ?? '') <= issuedOn,
  );
  const visit = begun.find(
    (one) =>
      visits.length === 1 ||
      one.states.some((state) => countries.includes(state)) ||
      (one.states.length === 0 &&
        sidesOf(one.parties, setting.officials).some(
          (side) => side !== setting.leads.own && countries.includes(side),
        )),
  );
  const nth = dayOfVisit(contact.cue.line.text, visit?.days ?? null);
  if (nth !== null) return nth;
  // "called on the President and delivered to him a message"
  const before = all.findLast(
    (other) =>
      other.line === contact.line &&
      other.start <= contact.start &&
      (other.type === 'SIGNING' || familyOf(other.type) === 'TALKS'),
  );
  if (before !== undefined && contact.type === 'CORRESPONDENCE')
    return (
      before.days ??
      (before.type !== 'SIGNING' && previous !== null
        ? previous
        : daysFrom(before, countries, visits, all, previous, setting))
    );
  // "arrived on 2 June. On the following day he met X"
  const arrival =
    previous !== null || contact.shift !== 1
      ? undefined
      : visits.findLast(({ line, days }) => line < contact.line && days?.exact === true && days.to === null);
  if (arrival !== undefined) return shifted(arrival.days!, 1);
  const leg = legOf(contact, visits);
  if (leg !== null) return leg;
  if (contact.shift !== null && previous !== null) return shifted(previous, contact.shift);
  if (/^(?:TELEPHONE_CONVERSATION|CORRESPONDENCE|VIDEO_CONFERENCE|PROTEST_NOTE)$/u.test(contact.type))
    return dayOfParagraph(contact, setting) ?? issued ?? previous;
  const journey = visits.find(
    (one) =>
      one.line === contact.line &&
      one.days?.exact === true &&
      (contact.foreseen
        ? one.foreseen
        : !one.foreseen && one.start >= contact.start && sharesSomeone(one, contact)),
  );
  if (journey?.days != null) return journey.days;
  const together = dayOfSeveral(contact, setting);
  if (together !== null) return together;
  const opened = dayOfParagraph(contact, setting) ?? dayOfIntro(contact, setting);
  // "Ended a two-day visit today. During it he met": a day on which the visit begins or ends is no other contact's.
  const ofVisit = visits.some(
    ({ days }) => days?.to != null && (days.from === opened?.from || days.to === opened?.from),
  );
  if (
    opened !== null &&
    !ofVisit &&
    lines[previousLine]?.sentence.paragraph !== lines[contact.line]!.sentence.paragraph
  )
    return opened;
  if (visit?.days?.from != null && ON_ARRIVAL.test(contact.cue.line.text))
    return { from: visit.days.from, to: null, exact: true };
  const isOfVisit = ({ from, to }: Days): boolean =>
    to !== null && visits.some(({ days }) => days?.from === from && days.to === to);
  const talks = all.find(
    (one) =>
      familyOf(one.type) === 'TALKS' && one.days?.exact === true && !one.foreseen && !isOfVisit(one.days),
  );
  const alongside =
    lines[previousLine]?.sentence.paragraph === lines[contact.line]!.sentence.paragraph ? previous : null;
  const elsewhere = visitThere(contact, countries, visits, setting);
  if (elsewhere !== null && previous !== null && !isWithin(previous, elsewhere)) return elsewhere;
  if (contact.type === 'SIGNING' && alongside?.to === null) return alongside;
  if (contact.type === 'SIGNING' && talks?.days != null)
    return talks.days.to === null ? talks.days : { from: talks.days.to, to: null, exact: true };
  return (
    previous ??
    visit?.days ??
    dayOfParagraph(contact, setting) ??
    datedIn(
      lines[contact.line]?.sentence.zone === 'TITLE' ? all : all.filter((one) => one.line <= contact.line),
    ) ??
    (contact.foreseen ? null : issued)
  );
}

/** "will then travel to New Zealand on 14 August to meet X": the days of the one stop that the line tells. */
function legOf(contact: Contact, visits: readonly Contact[]): Days | null {
  if (!contact.foreseen || visits.length < 2) return null;
  const stops = visits.filter(
    ({ lines, days, states }) =>
      lines.includes(contact.line) &&
      days?.exact === true &&
      days.shared !== true &&
      days.from !== null &&
      states.length === 1,
  );
  return stops.length === 1 ? stops[0]!.days : null;
}

/** "has just completed a two-day visit": the days of it until that of the issue. */
function justEnded({ cue: { line, first, end } }: Contact, issuedOn: IsoDate | null): Days | null {
  const words = line.units
    .slice(first, end)
    .map(({ key }) => key)
    .join(' ');
  const [, count] =
    /^(?:complet|conclud|end|wound up|wrap|finish)\w* .*\b(two|three|four|five)-day /u.exec(words) ?? [];
  if (count === undefined || issuedOn === null) return null;
  return {
    from: addDays(issuedOn, -['two', 'three', 'four', 'five'].indexOf(count) - 1),
    to: issuedOn,
    exact: true,
  };
}

/** "to Jordan on 13 May and to Egypt on 15 May. In Cairo he will meet": the days of the one visit to the state of those met, of several. */
function visitThere(
  { place, foreseen }: Contact,
  countries: readonly string[],
  visits: readonly Contact[],
  { leads, issuedOn }: Setting,
): Days | null {
  if (visits.length < 2) return null;
  const isAhead = ({ days }: Contact): boolean => issuedOn !== null && (days?.from ?? '') >= issuedOn;
  const there = visits.filter(
    (visit) =>
      (visit.foreseen === foreseen || (foreseen && isAhead(visit))) &&
      visit.states.length === 1 &&
      visit.states[0] !== leads.own &&
      (place === null ? countries.includes(visit.states[0]!) : place.country === visit.states[0]),
  );
  return there.length === 1 && there[0]!.days?.from != null ? there[0]!.days : null;
}

/** "received Minister X, who made a visit on 16 May": the visit is of one who was met. */
const sharesSomeone = (visit: Contact, contact: Contact): boolean =>
  peopleOf(visit.parties).some((one) => peopleOf(contact.parties).includes(one));

/** "Upon arrival": on the first day of the visit. */
const ON_ARRIVAL =
  / (?:(?:up)?on (?:his |her |their )?arrival|(?:shortly|soon|right|immediately) after (?:his |her |their |landing|arrival|arriving))/u;

/** "Earlier this week": of days that nobody tells. */
const VAGUE =
  / (?:(?:earlier|later|late|early) (?:this|in the|last) (?:week|month)|last (?:week|month)|(?:this|the) past week|in recent (?:days|weeks)|in the past (?:days|weeks)) /u;

/** The one day that the lines before in the paragraph tell: "Today was the second day of the visit. He met …". */
function dayOfParagraph(contact: Contact, { lines, issuedOn }: Setting): Days | null {
  const own = lines[contact.line]!.sentence.paragraph;
  for (let i = contact.line - 1; i >= 0 && lines[i]!.sentence.paragraph === own; i -= 1) {
    const [only, ...others] = lines[i]!.units.filter(
      ({ date }) => date?.precision === 'DAY' && !isLongPast(date.from, issuedOn),
    );
    if (only === undefined) continue;
    if (others.length > 0 || only.date!.to !== null) return null;
    return dayToldBy(only, contact.foreseen, issuedOn);
  }
  return null;
}

/** The one day that the line above a list tells: "During his stay on 12 May the Minister: - met X; - signed …". */
function dayOfIntro({ intro }: Contact, { lines }: Setting): Days | null {
  const days =
    intro === null
      ? []
      : lines[intro]!.units.flatMap(({ date }) => (date?.precision === 'DAY' ? [date] : []));
  return days.length === 1 && days[0]!.to === null ? { from: days[0]!.from, to: null, exact: true } : null;
}

/** "Relations were established on 19 January 1992": no day of what a release tells. */
const isLongPast = (day: IsoDate, issuedOn: IsoDate | null): boolean =>
  issuedOn !== null && day < addDays(issuedOn, -NEWS_UNTIL);

/** The same days, or the day that lies so many days after them. */
function shifted(days: Days, shift: number): Days {
  const day = shift > 0 ? (days.to ?? days.from) : days.from;
  return shift === 0 || day === null ? days : { from: addDays(day, shift), to: null, exact: true };
}

const datedIn = (all: readonly Contact[]): Days | null =>
  all.find((one) => one.days?.exact === true && !one.foreseen && familyOf(one.type) !== 'VISIT')?.days ??
  null;
