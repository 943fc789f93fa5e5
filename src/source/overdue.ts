import { dayNumber, type IsoDate } from '../model/date.ts';

/** How many releases a source published on a day. */
export interface DayCount {
  readonly day: IsoDate;
  readonly count: number;
}

/** How often a source publishes, and whether it has been silent for longer than it ever is. */
export interface Rhythm {
  /** Null where too few days are known to tell. */
  readonly usual: { readonly count: number; readonly per: 'day' | 'week' | 'month' } | null;
  /** Days since the last release; 0 where there is one of today. Null where there is none at all. */
  readonly silentDays: number | null;
  readonly overdue: boolean;
}

/** Days that are looked back to find a rhythm: a year has all holidays. */
export const WINDOW = 400;
/** Days with releases that it takes to tell a rhythm. */
const FEWEST = 5;
/** Days of silence that are nothing to anybody: a long weekend. */
const ALWAYS_FINE = 4;

/**
 * The rhythm of a source up to `today`, from its days in any order. It is overdue once it is silent for longer than all but
 * one of the silences of the last 400 days, and than twice what is usual (what 19 of 20 of them do not exceed): neither
 * weekends and yearly holidays nor one failure in the past change much.
 */
export function findRhythm(days: readonly DayCount[], today: IsoDate): Rhythm {
  const now = dayNumber(today);
  const counts = new Map<number, number>();
  let last: number | null = null;
  for (const { day, count } of days) {
    const number = dayNumber(day);
    // A day that is still to come is a misprint.
    if (count <= 0 || number > now) continue;
    last = Math.max(last ?? number, number);
    if (now - number <= WINDOW) counts.set(number, (counts.get(number) ?? 0) + count);
  }
  const silentDays = last === null ? null : now - last;
  const published = [...counts.keys()].sort((a, b) => a - b);
  if (silentDays === null || published.length < FEWEST) return { usual: null, silentDays, overdue: false };
  return { usual: usualOf(counts, published), silentDays, overdue: silentDays > longestFine(published) };
}

/** Days of silence after which a source that published on these is not yet overdue. */
function longestFine(published: readonly number[]): number {
  const silences = published
    .slice(1)
    .map((day, index) => day - published[index]!)
    .sort((a, b) => a - b);
  const usual = silences[Math.ceil(silences.length * 0.95) - 1] ?? 0;
  const secondLongest = silences.at(-2) ?? 0;
  return Math.max(ALWAYS_FINE, 2 * usual, secondLongest);
}

function usualOf(counts: ReadonlyMap<number, number>, published: readonly number[]): Rhythm['usual'] {
  const span = published.at(-1)! - published[0]! + 1;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // Who publishes on most working days is thought of by the day, whatever the weekends are like.
  if (published.length * 2 >= span) return { count: medianOf([...counts.values()]), per: 'day' };
  const perWeek = Math.round((total / span) * 7);
  if (perWeek >= 1) return { count: perWeek, per: 'week' };
  return { count: Math.max(1, Math.round((total / span) * 30)), per: 'month' };
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** A rhythm in words: "usually two a day, none for nine days"; "" where too little is known. */
export function describeRhythm({ usual, silentDays }: Rhythm): string {
  if (usual === null || silentDays === null) return '';
  const latest =
    silentDays === 0
      ? 'the last today'
      : silentDays === 1
        ? 'the last yesterday'
        : `none for ${inWords(silentDays)} days`;
  return `usually ${inWords(usual.count)} a ${usual.per}, ${latest}`;
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const inWords = (number: number): string => NUMBERS[number] ?? number.toLocaleString('en');
