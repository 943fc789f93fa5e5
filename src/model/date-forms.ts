import { addDays, dateOfDay, dayNumber, isIsoDate, type IsoDate } from './date.ts';

type MonthDay = readonly [month: number, day: number];

/** What a form of date tells. */
export interface DateParts {
  readonly from: MonthDay | null;
  readonly to: MonthDay | null;
  /** First and last month where no day is told. */
  readonly months: readonly [number, number] | null;
  /** Null where the text has none. */
  readonly year: number | null;
  /** The first day's own year, where a span names two. */
  readonly fromYear: number | null;
  /** "last year" -1, "this year" 0, "next year" 1. */
  readonly shift: number | null;
  readonly relative:
    | ((issuedOn: IsoDate) => { from: IsoDate; to: IsoDate | null; precision: 'DAY' | 'MONTH' | 'YEAR' })
    | null;
}

/** A way to write a date: a sticky pattern with named groups, and what they tell (null: no date after all). */
export interface CalendarForm {
  readonly pattern: RegExp;
  /** What it can begin with: a weekday can stand before a number. */
  readonly opens: 'NUMBER' | 'WORD' | 'EITHER';
  readonly parts: (groups: Readonly<Record<string, string | undefined>>) => DateParts | null;
}

const NOTHING: DateParts = {
  from: null,
  to: null,
  months: null,
  year: null,
  fromYear: null,
  shift: null,
  relative: null,
};

const MONTHS = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const MONTH_WORDS = MONTHS.flatMap((names) => names.split('|'));
// "May" and "March" are months with a capital only.
const MONTH = `(?:${MONTH_WORDS.flatMap((name) => [name, name.toUpperCase()])
  .filter((name, i, all) => all.indexOf(name) === i)
  .sort((a, b) => b.length - a.length)
  .join('|')})\\b\\.?`;
const WEEKDAY = `(?:${WEEKDAYS.flatMap((name) => [name, name.toUpperCase()]).join('|')})`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d:%]|[.,]\\d{1,3}(?!\\d))';
const YEAR = '(?:19|20)\\d\\d(?!\\d)';
/** A year behind a day and a month: the Buddhist one, too. */
const FULL_YEAR = `(?:B\\.?E\\.?\\s)?(?:${YEAR}|25[4-9]\\d(?!\\d)(?:\\s?\\(${YEAR}\\))?)`;
const TO = '\\s{0,2}(?:[-–—‐‑~/]|to|until|till|through|and|&|TO|AND)\\s{0,2}';
/** Between a month or a day and its year: ", ", ",", "، ", " of ". */
const BEFORE_YEAR = '(?:[,،]?\\s(?:of\\s)?|[,/])';
/** What stands between two days that are no span. */
const JOINS_DAYS = /and|&/iu;
const LEAD = `(?<![\\p{L}\\d.,$€£/]|\\S-|\\d:|[$€£]\\s)(?:${WEEKDAY},?\\s(?:the\\s)?)?`;
const SHIFT = '(?:\\s(?<shift>this|last|next|of this|of last|of next)\\s(?:year)\\b)?';
const END = '(?![\\d])';

const form = (opens: CalendarForm['opens'], source: string, parts: CalendarForm['parts']): CalendarForm => ({
  pattern: new RegExp(source, 'uy'),
  opens,
  parts,
});

function monthOf(words: string | undefined): number {
  const name = (words ?? '').replace('.', '').toLowerCase();
  return MONTHS.findIndex((names) => names.toLowerCase().split('|').includes(name)) + 1;
}

const dayOf = (words: string | undefined): number => Number.parseInt(words ?? '', 10);

/** The Gregorian year; the Buddhist era began 543 years earlier. */
function yearOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  const year = Number(/\d{4}/u.exec(words)?.[0]);
  return year > 2500 ? year - 543 : year;
}

const shiftOf = (words: string | undefined): number | null =>
  words === undefined ? null : words.endsWith('last') ? -1 : words.endsWith('next') ? 1 : 0;

/** Where a date of any form can begin: at a number, or at one of the words that open one. */
export const DATE_BEGINNING = new RegExp(
  `(?<!\\d)\\d|(?<!\\p{L})(?:${MONTH_WORDS.flatMap((name) => [name, name.toUpperCase()]).join('|')}|${WEEKDAY}|[Tt]o(?:day|night|morrow)|[Yy]esterday|[Tt]his|[Ll]ast|[Nn]ext|[Cc]oming|[Pp]ast|early|late|mid|Earlier this|earlier this|[Tt]he (?=day before|previous|current|following))`,
  'gu',
);

/** Every way to write a calendar date or a day told from the day of issue. */
export const CALENDAR_FORMS: readonly CalendarForm[] = [
  // "23 November 2021", "the 23rd of November", "30 November-2 December 2021", "23 and 24 November"
  form(
    'EITHER',
    `${LEAD}(?<d1>${DAY})(?:\\s(?:of\\s)?(?:the\\s)?(?<m1>${MONTH})(?:,?\\s(?<y1>${FULL_YEAR}))?)?(?<to>${TO})(?:the\\s)?(?<d2>${DAY})\\s{0,2}(?:(?:day\\s)?of\\s)?(?<m2>${MONTH})(?:,?\\s(?<y2>${FULL_YEAR}))?${SHIFT}`,
    ({ d1, m1, y1, to = '', d2, m2, y2, shift }) => {
      // "2 June and 9 July" are two days, each told whole.
      if (m1 !== undefined && JOINS_DAYS.test(to)) return null;
      return {
        ...NOTHING,
        from: [monthOf(m1 ?? m2), dayOf(d1)],
        to: [monthOf(m2), dayOf(d2)],
        year: yearOf(y2 ?? y1),
        fromYear: y2 === undefined ? null : yearOf(y1),
        shift: shiftOf(shift),
      };
    },
  ),
  form(
    'EITHER',
    `${LEAD}(?<d>${DAY})\\.?\\s{0,2}(?:(?:day\\s)?of\\s)?(?<m>${MONTH})(?:${BEFORE_YEAR}(?<y>${FULL_YEAR}))?${SHIFT}`,
    ({ d, m, y, shift }) => ({
      ...NOTHING,
      from: [monthOf(m), dayOf(d)],
      year: yearOf(y),
      shift: shiftOf(shift),
    }),
  ),
  // "November 23, 2021", "November 9 to 11", "November 30-December 2, 2021"
  form(
    'WORD',
    `${LEAD}(?<m1>${MONTH})\\s{1,2}(?:the\\s)?(?<d1>${DAY})(?:,?\\s(?<y1>${FULL_YEAR}))?(?<to>,?${TO})(?:(?<m2>${MONTH})\\s{1,2})?(?<d2>${DAY})(?!\\s(?:${MONTH}))(?:,?\\s(?<y2>${FULL_YEAR}))?${SHIFT}`,
    ({ m1, d1, y1, to = '', m2, d2, y2, shift }) => {
      if (m2 !== undefined && JOINS_DAYS.test(to)) return null;
      return {
        ...NOTHING,
        from: [monthOf(m1), dayOf(d1)],
        to: [monthOf(m2 ?? m1), dayOf(d2)],
        year: yearOf(y2 ?? y1),
        fromYear: y2 === undefined ? null : yearOf(y1),
        shift: shiftOf(shift),
      };
    },
  ),
  form(
    'WORD',
    `${LEAD}(?<m>${MONTH})\\s{1,2}(?:the\\s)?(?<d>${DAY})(?:${BEFORE_YEAR}(?<y>${FULL_YEAR}))?${SHIFT}`,
    ({ m, d, y, shift }) => ({
      ...NOTHING,
      from: [monthOf(m), dayOf(d)],
      year: yearOf(y),
      shift: shiftOf(shift),
    }),
  ),
  // "2021-11-23", "2021/11/23", "2021. 11. 23."
  form(
    'NUMBER',
    `(?<![\\d-])(?<y>${YEAR})(?<mark>[-/]|\\.\\s?)(?<m>0?[1-9]|1[0-2])\\k<mark>(?<d>0?[1-9]|[12]\\d|3[01])${END}`,
    ({ y, m, d }) => ({ ...NOTHING, from: [Number(m), Number(d)], year: yearOf(y) }),
  ),
  // "23-Nov-2021", "23/Nov/2021", "2021-Nov-23", "2021 November 23"
  form(
    'NUMBER',
    `(?<![\\d-])(?:(?<d>${DAY})(?<mark>[-/])(?<m>${MONTH})\\k<mark>(?<y>${YEAR})|(?<y2>${YEAR})[-/ ](?<m2>${MONTH})[-/ ](?<d2>${DAY})${END})`,
    ({ d, m, y, d2, m2, y2 }) => ({
      ...NOTHING,
      from: [monthOf(m ?? m2), dayOf(d ?? d2)],
      year: yearOf(y ?? y2),
    }),
  ),
  // "23/11/2021", "23.11.2021", "23. 11. 2021", and "11/23/2021" where it can be no other
  form(
    'NUMBER',
    `(?<![\\d/.-])(?<a>0?[1-9]|[12]\\d|3[01])(?<mark>[-/]|\\.\\s?|\\s[-/]\\s)(?<b>0?[1-9]|[12]\\d|3[01])\\k<mark>(?<y>${YEAR})${END}`,
    ({ a, b, y }) => {
      const [first, second] = [Number(a), Number(b)];
      if (first > 12 && second > 12) return null;
      return { ...NOTHING, from: second > 12 ? [first, second] : [second, first], year: yearOf(y) };
    },
  ),
  // "(6/12)", "Tuesday (6/12)"
  form('NUMBER', `(?<=\\()(?<d>0?[1-9]|[12]\\d|3[01])/(?<m>0?[1-9]|1[0-2])(?=\\))`, ({ d, m }) => ({
    ...NOTHING,
    from: [Number(m), Number(d)],
  })),
  // "13/11: …" at the head of an item
  form(
    'NUMBER',
    `(?<=(?:^|\\n)[^\\p{L}\\d\\n]{0,6})(?<d>0?[1-9]|[12]\\d|3[01])/(?<m>0?[1-9]|1[0-2])(?=\\s?[:–—])`,
    ({ d, m }) => ({ ...NOTHING, from: [Number(m), Number(d)] }),
  ),
  // "November 2021", "in November", "August this year", "last November"
  form(
    'WORD',
    `(?<![\\p{L}\\d])(?:(?<ahead>last|this|next)\\s)?(?:(?:early|late|mid|mid-)\\s?)?(?<m1>${MONTH})(?:${TO}(?<m2>${MONTH}))?(?:,?\\s(?:of\\s)?(?<y>${YEAR}))?${SHIFT}(?!\\s(?:3[01]|[12]\\d|0?[1-9])(?!\\d))`,
    ({ ahead, m1, m2, y, shift }) => {
      // "May" alone may be a person, "Mar" a part of a name.
      if (y === undefined && shift === undefined && ahead === undefined && (m1 ?? '').length <= 4)
        return null;
      const first = monthOf(m1);
      const months: readonly [number, number] = [first, m2 === undefined ? first : monthOf(m2)];
      if (ahead !== undefined)
        return { ...NOTHING, relative: (issuedOn) => monthAway(issuedOn, months, ahead) };
      return { ...NOTHING, months, year: yearOf(y), shift: shiftOf(shift) };
    },
  ),
  // "on the 20th", "on the 21st of this month"
  form(
    'NUMBER',
    `(?<=\\b[Oo]n the )(?<d>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))(?: (?:of (?:this|the same|the) month|instant|inst\\.))?(?=[,;.)]|\\s(?:and|he|she|they|the|in|at|Minister|Foreign|President|Prime)\\b)`,
    ({ d }) => ({ ...NOTHING, relative: (issuedOn) => nearestDay(issuedOn, dayOf(d)) }),
  ),
  // "in 2022"
  form(
    'NUMBER',
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]or|[Oo]f|[Ff]rom|[Yy]ear|[Tt]he)\\s(?:early\\s|late\\s)?)(?<y>${YEAR})(?![\\d–/-])(?!\\s?(?:years|km|people|million|Agenda))`,
    ({ y }) => ({ ...NOTHING, year: yearOf(y) }),
  ),
  // "today", "yesterday evening", "this morning"
  form(
    'WORD',
    `(?<![\\p{L}])(?<word>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]his (?:very )?(?:morning|afternoon|evening|day)|[Ee]arlier this (?:morning|afternoon|evening)|[Ll]ast (?:night|evening)|(?:[Tt]he )?day before yesterday)(?![\\p{L}])(?: \\((?:${WEEKDAY}|(?:${WEEKDAY} )?(?:${DAY}) ${MONTH})\\))?`,
    ({ word = '' }) => {
      const away = /before/u.test(word)
        ? -2
        : /^(?:yesterday|last)/iu.test(word)
          ? -1
          : /^tomorrow/iu.test(word)
            ? 1
            : 0;
      return {
        ...NOTHING,
        relative: (issuedOn) => ({ from: addDays(issuedOn, away), to: null, precision: 'DAY' }),
      };
    },
  ),
  // "On the 28th I travel", "on the 28th."
  form(
    'NUMBER',
    `(?<=\\b[Oo]n the )(?<d>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))(?=[,.;](?:\\s|$)|\\s(?:I|we|he|she|they)\\b)`,
    ({ d }) => ({
      ...NOTHING,
      relative: (issuedOn) => ({ from: nearDay(issuedOn, dayOf(d)), to: null, precision: 'DAY' }),
    }),
  ),
  // "on Tuesday", "last Friday", "next Monday"
  form(
    'WORD',
    `(?<![\\p{L}])(?:(?<way>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast)\\s)?(?<day>${WEEKDAY})(?!s|,?\\s(?:the\\s)?(?:${DAY}|${MONTH}))(?![\\p{L}])`,
    ({ way, day = '' }) => {
      const weekday = WEEKDAYS.findIndex((name) => name.toLowerCase() === day.toLowerCase()) + 1;
      const ahead = /^(?:next|coming)$/iu.test(way ?? '');
      return {
        ...NOTHING,
        relative: (issuedOn) => ({
          from: ahead
            ? nearWeekday(addDays(issuedOn, 1), weekday, 1)
            : nearWeekday(
                /^(?:last|past)$/iu.test(way ?? '') ? addDays(issuedOn, -1) : issuedOn,
                weekday,
                -1,
              ),
          to: null,
          precision: 'DAY',
        }),
      };
    },
  ),
  // "last month", "this year", "next year"
  form(
    'WORD',
    `(?<![\\p{L}])(?<way>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he previous|[Tt]he current|[Tt]he following)\\s(?<unit>month|year)(?![\\p{L}'’])`,
    ({ way = '', unit }) => {
      const by = /last|previous/iu.test(way) ? -1 : /next|following/iu.test(way) ? 1 : 0;
      return {
        ...NOTHING,
        relative: (issuedOn) => (unit === 'month' ? wholeMonth(issuedOn, by) : wholeYear(issuedOn, by)),
      };
    },
  ),
];

/** "the 20th": of the months around the one that brings it nearest. */
function nearestDay(issuedOn: IsoDate, day: number): { from: IsoDate; to: null; precision: 'DAY' } {
  const months = Number(issuedOn.slice(0, 4)) * 12 + Number(issuedOn.slice(5, 7)) - 1;
  const days = [months - 1, months, months + 1].flatMap((month) => {
    const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
    const from = `${year}-${String(of).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isIsoDate(from) ? [from] : [];
  });
  const away = (from: IsoDate): number => Math.abs(dayNumber(from) - dayNumber(issuedOn));
  return { from: days.sort((a, b) => away(a) - away(b))[0] ?? issuedOn, to: null, precision: 'DAY' };
}

/** "last November": the nearest one before the day of issue. */
function monthAway(
  issuedOn: IsoDate,
  [first, last]: readonly [number, number],
  way: string,
): { from: IsoDate; to: IsoDate; precision: 'MONTH' } {
  const year = Number(issuedOn.slice(0, 4));
  const month = Number(issuedOn.slice(5, 7));
  const shift = way === 'last' ? (first < month ? 0 : -1) : way === 'next' ? (first > month ? 0 : 1) : 0;
  // "last November to February": the last month is the next year's.
  const endsIn = first > last ? year + shift + 1 : year + shift;
  const from = `${year + shift}-${String(first).padStart(2, '0')}-01`;
  return { from, to: monthEnd(endsIn, last), precision: 'MONTH' };
}

function wholeMonth(issuedOn: IsoDate, by: number): { from: IsoDate; to: IsoDate; precision: 'MONTH' } {
  const months = Number(issuedOn.slice(0, 4)) * 12 + Number(issuedOn.slice(5, 7)) - 1 + by;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return {
    from: `${year}-${String(month).padStart(2, '0')}-01`,
    to: monthEnd(year, month),
    precision: 'MONTH',
  };
}

function wholeYear(issuedOn: IsoDate, by: number): { from: IsoDate; to: IsoDate; precision: 'YEAR' } {
  const year = Number(issuedOn.slice(0, 4)) + by;
  return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'YEAR' };
}

function monthEnd(year: number, month: number): IsoDate {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`, -1);
}

/** The day of that number in a month that lies nearest to the date. */
function nearDay(date: IsoDate, day: number): IsoDate {
  const away = (one: IsoDate): number => Math.abs(dayNumber(one) - dayNumber(date));
  const days = [-1, 0, 1].flatMap((by) => {
    const { from, to } = wholeMonth(date, by);
    const one = addDays(from, day - 1);
    return one > to ? [] : [one];
  });
  return days.reduce((a, b) => (away(b) < away(a) ? b : a));
}

/** The nearest day of that weekday (Monday 1) before the date, or after it; the date itself included. */
function nearWeekday(date: IsoDate, weekday: number, way: -1 | 1): IsoDate {
  // 1970-01-01 was a Thursday, 4.
  const own = ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
  const back = (own - weekday + 7) % 7;
  return dateOfDay(dayNumber(date) + (way === -1 ? -back : (7 - back) % 7));
}
