import { addDays } from '../../model/date.ts';
import { NEXT_IN_ROW, SAME_DAY } from '../lexicon/contact-standing.ts';
import { CLAUSE_VERBS, PREPOSITIONS } from '../lexicon/engagement-syntax.ts';
import { familyOf, type Days } from './contact.ts';
import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import { stretch } from './stretch-of-days.ts';
import { isWho, type Unit } from './unit.ts';
import { isWeekday } from './weekday.ts';

/**
 * The days of a contact: a date that opens its line counts for all contacts in it, one between two contacts for the
 * first unless it opens the second ("and on 17 April held"), one after it for itself.
 */
export function daysOf(line: Line, cue: Cue, others: readonly Cue[]): Days | null {
  const unit = dateUnit(line, cue, others);
  if (unit === null || unit.date === null) return null;
  const { from, to, precision } = unit.date;
  const weekday = isWeekday(unit.text);
  const days: Days = { from, to, exact: precision === 'DAY', weekday };
  const span =
    days.exact && to === null && familyOf(cue.type) === 'VISIT'
      ? (sinceUntil(line) ?? weekdays(line, unit))
      : null;
  if (span !== null) return span;
  return days.exact && to === null ? stretch(line, cue, days) : days;
}

/** "since Monday and until tomorrow", "until 16 June": the days of a stay by its two ends. */
function sinceUntil({ units }: Line): Days | null {
  const after = (words: RegExp): string | null => {
    const at = units.findIndex(
      (unit, i) =>
        unit.date?.precision === 'DAY' && unit.date.to === null && words.test(units[i - 1]?.key ?? ''),
    );
    return at < 0 ? null : units[at]!.date!.from;
  };
  const to = after(/^(?:until|till|through)$/u);
  const from = after(/^(?:since|from)$/u) ?? (to === null ? null : firstDay(units, to));
  return to === null || (from !== null && from > to) ? null : { from, to, exact: true };
}

/** "from Thursday to Saturday", "on Thursday and Friday": two days of one week. */
function weekdays({ units }: Line, first: Unit): Days | null {
  const at = units.indexOf(first);
  const last = units[at + 2];
  if (!/^(?:to|through|and|-)$/u.test(units[at + 1]?.key ?? '') || !isWeekday(first.text)) return null;
  if (last?.date == null || !isWeekday(last.text)) return null;
  const from = first.date!.from;
  const to = last.date.from < from ? addDays(last.date.from, 7) : last.date.from;
  return { from, to, exact: true, weekday: true };
}

/** "left today for a visit until 16 June": the day told before the last one. */
const firstDay = (units: readonly Unit[], last: string): string | null =>
  units.find(({ date }) => date?.precision === 'DAY' && date.to === null && date.from < last)?.date?.from ??
  null;

function dateUnit(line: Line, cue: Cue, others: readonly Cue[]): Unit | null {
  const { units } = line;
  const previous = others.findLast((other) => other.end <= cue.first);
  const next = others.find((other) => other.first >= cue.end);
  const from = previous?.end ?? 0;
  const dates = units.flatMap((unit, at) =>
    unit.date === null ||
    namesThing(units, at) ||
    ofNumber(units, at) ||
    ofReport(units, at, cue.first) ||
    ofLaterEvent(units, at, cue.first)
      ? []
      : [{ unit, at }],
  );
  const before = dates.filter(
    ({ at }) =>
      at >= from &&
      at < cue.end &&
      !isDateline(units, at) &&
      (previous === undefined || at >= cue.first || opens(units, at) || isWhen(units, at)) &&
      !inRelative(units, at, cue),
  );
  const after = dates.filter(
    ({ at }) =>
      at >= cue.end &&
      !ofMatter(units, cue, at) &&
      !opensOther(units, at) &&
      at < (next?.first ?? units.length) &&
      !(next !== undefined && opens(units, at) && leadsTo(units, at, next.first)) &&
      !inRelative(units, at, cue),
  );
  const leading = dates.filter(
    ({ at }) => at < (others[0]?.first ?? cue.first) && at < cue.first && !inRelative(units, at, cue),
  );
  const first = (list: readonly { unit: Unit; at: number }[]): Unit | null => list[0]?.unit ?? null;
  // "During his visit in 2019 the two sides signed": a month or a year that opens a line is of all that it tells.
  const past = dates.filter(({ unit, at }) => unit.date!.precision !== 'DAY' && at < cue.first && at < 14);
  // "will call on the President and meet his minister on 20 May"
  const shared =
    next !== undefined && units[next.first - 1]?.key === 'and'
      ? dates.filter(
          ({ at }) =>
            at >= next.end &&
            at < (others[others.indexOf(next) + 1]?.first ?? units.length) &&
            !opensOther(units, at) &&
            !ofMatter(units, next, at) &&
            !inRelative(units, at, next),
        )
      : [];
  const near = before.filter(({ at }) => !verbBetween(units, at, cue.first));
  return (
    first(near.toReversed()) ??
    first(after) ??
    first(before.toReversed()) ??
    first(leading) ??
    first(shared) ??
    first(past)
  );
}

/** "Manila, 20 May 2024 – The Secretary met": the day and place of issue that open a line. */
const isDateline = (units: readonly Unit[], at: number): boolean =>
  at < 7 &&
  units.slice(at + 1, at + 6).some(({ key }) => key === '-' || key === ':') &&
  units.slice(0, at + 2).every((unit) => unit.key !== '{p}' && !/^(?:on|in|at)$/u.test(unit.key));

/** "No: 87, 12 May 2024, Press Release Regarding the Visit": the day of issue that goes with the number. */
const ofNumber = (units: readonly Unit[], at: number): boolean =>
  at < 8 && /^(?:no|nr|ref)$/u.test(units[0]!.key) && /^(?:[.:]|\d.*)$/u.test(units[1]?.key ?? '');

/** "left this morning for Ljubljana, where he is to pay": another verb stands between a date and the cue. */
const verbBetween = (units: readonly Unit[], date: number, cue: number): boolean =>
  units
    .slice(date + 1, cue)
    .some(
      ({ key }) =>
        CLAUSE_VERBS.has(key) && !/^(?:is|are|was|were|be|been|has|have|had|will|would|that)$/u.test(key),
    );

/** "today announced that she is travelling": a date of the report, not of what it tells. */
function ofReport(units: readonly Unit[], date: number, cue: number): boolean {
  const that = units.findIndex(({ key }, i) => i > date && i < cue && key === 'that');
  return (
    that > 0 &&
    /^(?:announced|confirmed|informed|stated|said|reported|revealed|disclosed|declared)$/u.test(
      units[that - 1]!.key,
    )
  );
}

/** "Prior to the Forum on 22 March, X is to meet": the day of what comes after the contact. */
function ofLaterEvent(units: readonly Unit[], date: number, cue: number): boolean {
  if (date > cue) return false;
  for (let i = date - 1; i >= 0 && date - i < 12; i -= 1) {
    const { key } = units[i]!;
    if (key === ',' || CLAUSE_VERBS.has(key)) return false;
    if (key === 'to' ? units[i - 1]?.key === 'prior' : key === 'of' && units[i - 1]?.key === 'ahead')
      return true;
  }
  return false;
}

/** "over the incident of 5 August", "after the attacks on Sunday": a date of what the contact is about. */
function ofMatter(units: readonly Unit[], cue: Cue, at: number): boolean {
  const before = units[at - 1]?.key ?? '';
  const noun = units[at - 2]?.key ?? '';
  if (before === 'of' && !CONTACT_NOUNS.test(noun)) return true;
  if (
    IN_OFFICE.test(
      ` ${units
        .slice(Math.max(cue.end, at - 6), at)
        .map(({ key }) => key)
        .join(' ')} `,
    )
  )
    return true;
  const hasMatter = /^(?:PROTEST_NOTE|CORRESPONDENCE|TELEPHONE_CONVERSATION)$/u.test(cue.type);
  // "on the sidelines of the Summit of 26-28 October"
  const span = units[at]!.date!.to !== null && !/VISIT|MULTILATERAL/u.test(cue.type);
  if (
    span &&
    units
      .slice(cue.end, at)
      .some(({ key }) => /^(?:sidelines?|margins?|fringes?|summits?|conference|forum|assembly)$/u.test(key))
  )
    return true;
  const invites = units.slice(cue.end, at).some(({ key }) => /^(?:invitation|inviting|invites?)$/u.test(key));
  if (invites && /^(?:for|on|in|the)$/u.test(before) && cue.type !== 'VISIT') return true;
  return (
    hasMatter &&
    units.slice(cue.end, at).some(({ key }, i) => MATTER.test(key) && !isByPhone(units, cue.end + i))
  );
}

/** "spoke over the phone yesterday" */
const isByPhone = (units: readonly Unit[], over: number): boolean =>
  /^(?:phone|telephone|line)$/u.test(units[units[over + 1]?.key === 'the' ? over + 2 : over + 1]?.key ?? '');

/** "since taking office on 12 January", "after his assumption of duty". */
const IN_OFFICE =
  / (?:tak(?:ing|en|es) (?:up )?(?:his |her )?(?:office|duties)|took (?:up )?(?:his |her )?office|assum(?:ption|ing|ed) (?:of )?(?:his |her |the )?(?:office|dut(?:y|ies)|post|position)|(?:appointment|election|inauguration|sworn in|established|independence)) (?:on |in )?$/u;
const CONTACT_NOUNS =
  /^(?:meetings?|talks|visits?|letters?|messages?|notes?|conversations?|calls?|sessions?|morning|afternoon|evening|night|signing|ceremony|audience|days?)$/u;
const MATTER =
  /^(?:against|over|about|concerning|regarding|respect|relation|connection|response|following|after|because|ahead|since|condemning|protesting|announced)$/u;

/** Whether a year belongs to a name: "the 1985 Treaty", "by 2025", "since 2019". */
function namesThing(units: readonly Unit[], at: number): boolean {
  const { precision } = units[at]!.date!;
  const before = units[at - 1]?.key ?? '';
  if (
    precision === 'YEAR' &&
    !/^(?:in|of|during|early|late|,)$/u.test(before) &&
    /^\d/u.test(units[at]!.text)
  )
    return true;
  return /^(?:by|since|until|till|before|for)$/u.test(before) && precision !== 'DAY';
}

/** "on Wednesday 24 May, when he will meet": the day of the clause that follows. */
const isWhen = (units: readonly Unit[], at: number): boolean =>
  units[units[at + 1]?.key === ',' ? at + 2 : at + 1]?.key === 'when';

/** Whether a date stands at the head of a clause: "and on 17 April", "; on Monday". */
function opens(units: readonly Unit[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /^(?:on|the|morning|afternoon|evening|of|in|later|from)$/u.test(units[i]!.key)) i -= 1;
  return i < 0 || /^(?:and|;|:|while|where)$/u.test(units[i]!.key) || (units[i]!.key === ',' && i < at - 1);
}

/** "held talks with X, and yesterday he laid a wreath": a day that opens a clause with somebody and a verb of their own. */
const opensOther = (units: readonly Unit[], at: number): boolean =>
  opens(units, at) &&
  isWho(units[at + 1]) &&
  /^[a-z]/u.test(units[at + 2]?.key ?? '') &&
  !PREPOSITIONS.has(units[at + 2]!.key) &&
  !/^(?:and|or|as|where|who|which|respectively|too|also)$/u.test(units[at + 2]!.key);

/** Whether only who acts, commas and "the" stand between a date and a cue. */
function leadsTo(units: readonly Unit[], at: number, first: number): boolean {
  return units
    .slice(at + 1, first)
    .every((unit) => unit.who !== null || /^(?:,|the|also|he|she|they|\(|\))$/u.test(unit.key));
}

/** Whether a relative clause parts a date from the cue: "met X, who was appointed on 3 May". */
function inRelative(units: readonly Unit[], at: number, cue: Cue): boolean {
  const [low, high] = at < cue.first ? [at, cue.first] : [cue.end, at];
  let open = false;
  for (let i = low; i < high; i += 1) {
    const { key } = units[i]!;
    // "on Wednesday, when X will meet"
    if (key === 'when' && at < cue.first && isWhen(units, at)) continue;
    if (/^(?:who|whom|whose|which|when)$/u.test(key))
      open = !(
        key === 'which' &&
        (tellsItsDay(units, i, at) || SEQUEL.test(units[i - 1]?.key ?? '') || hadByThem(units, i, cue))
      );
    else if (/^(?:since|after|before)$/u.test(key) && opensClause(units, i)) open = true;
    // "On Monday X, who is visiting, met": a comma closes the clause before the cue.
    else if (key === ',' && at < cue.first) open = false;
    // "the talks, which had been foreseen for May, took place on 13 June"
    else if (key === ',' && /^(?:took|takes|was|were|will|is|are)$/u.test(units[i + 1]?.key ?? ''))
      open = false;
  }
  return open;
}

/** "was welcomed on 6 August, after which he met": what comes before, in or after something is of its day. */
const SEQUEL = /^(?:after|following|during|before|upon)$/u;

/** "the meeting, which will take place on 17 October": the clause tells the day of the contact itself. */
const tellsItsDay = (units: readonly Unit[], which: number, at: number): boolean =>
  ITS_DAY.test(
    ` ${units
      .slice(which + 1, at)
      .map(({ key }) => key)
      .join(' ')} `,
  );

/** "a meeting which X had with Y in Hanoi on 13 March" */
const hadByThem = (units: readonly Unit[], which: number, cue: Cue): boolean =>
  which === cue.end && isWho(units[which + 1]) && /^(?:had|held|has)$/u.test(units[which + 2]?.key ?? '');
const ITS_DAY =
  /^ (?:will |is |was |are |were |has |have |been |to |be |being |due |set |scheduled |expected )*(?:takes? place|took place|taking place|held|convened|hosted|conducted|organi[sz]ed|arranged) (?:here |there |in |at |the |\{[losd]\} |, ){0,4}(?:on |from )?(?:the )?$/u;

/** "after he met", not "after a meeting". */
function opensClause(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    next !== undefined &&
    (next.who !== null || /^(?:he|she|they|the)$/u.test(next.key)) &&
    units.slice(at + 1, at + 6).some((unit) => CLAUSE_VERBS.has(unit.key))
  );
}

/**
 * How many days after the contact told before a line's text puts its own: 0 for "the same day" and "then", 1 for "the next
 * day", -1 for "the day before"; null where it does not say.
 */
export function daysSincePrevious(text: string): number | null {
  if (
    / (?:(?:the|on the) (?:next|following) (?:day|morning|afternoon|evening)|the day after|a day later) /u.test(
      text,
    )
  )
    return 1;
  if (
    / (?:the (?:(?:day|evening|afternoon) before|(?:previous|preceding) (?:day|evening|afternoon))|a day earlier|on the eve) /u.test(
      text,
    )
  )
    return -1;
  return SAME_DAY.test(text) || NEXT_IN_ROW.test(text) ? 0 : null;
}
