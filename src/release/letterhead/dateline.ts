import { dayNumber, type IsoDate } from '../../model/date.ts';
import { findDates, type DateInText } from '../../model/find-dates.ts';
import { AGENCIES, cityIn } from './city-in.ts';
import type { KnownNames } from './known-names.ts';
import { withoutOtherCalendars } from './other-calendars.ts';

/** Day and city that stand before a text's first words; null where they do not. */
export interface Dateline {
  readonly on: IsoDate | null;
  readonly at: string | null;
}

/** The first whole day in a line. */
export function dayIn(line: string): DateInText | undefined {
  return findDates(line, null).find((date) => date.dated && date.precision === 'DAY');
}

/** "AKP Phnom Penh, July 01, 2014 --", "(MOFA, 11/09/2025) –", "GUATEMALA CITY —", "Bali, Indonesia:" before the text. */
export function readDateline(line: string, known: KnownNames): Dateline {
  const head = line.slice(0, 130);
  // "date 2023-01-20 As the Ministry goes on": a label of the site's that runs into the text.
  const [, told] =
    /^(?:date|dated|published|posted)(?: on)?:? (\d{4}-\d\d-\d\d) (?=\p{Lu})/iu.exec(head) ?? [];
  if (told !== undefined) return { on: dayIn(told)?.from ?? null, at: null };
  const separator =
    /\s?(?:[–—]|--|\s-\s|\.-\s|(?<=\d{4})\.\s(?=\p{Lu})|(?<=\d{4}|\p{Lu}{3})-\s?(?=\p{Lu}\p{Ll})|:-?\s|\)\.?\s(?=\p{Lu})|\s\/[^/]{2,20}\/\.?\s(?=\p{Lu}))/u;
  const parts = head.split(new RegExp(separator.source, 'gu'));
  const [, capital = ''] = /^(\p{Lu}[\p{Lu} -]{2,25})\.\s(?=\p{Lu}\p{Ll})/u.exec(head) ?? [];
  if (known.isCity(capital)) return { on: null, at: cityIn(capital, known) };
  // "Doha, HE Minister of State X met today": a comma alone.
  const [, city = ''] = /^(\p{Lu}[\p{L} -]{2,25}), (?:HE|H\.E\.?|His|Her)\s\p{Lu}/u.exec(head) ?? [];
  if (known.isCity(city)) return { on: null, at: cityIn(city, known) };
  // "(MOFA - 5/3/2022) In response": the separator may stand inside.
  for (const count of [1, 2]) {
    if (parts.length <= count) break;
    const lead = withoutOtherCalendars(parts.slice(0, count).join(' '))
      .replace(/[\s,]*\bcorresponding to\b/iu, ',')
      .trim();
    if (lead.length > 70) break;
    const date = dayIn(lead);
    const rest = date === undefined ? lead : `${lead.slice(0, date.start)} ${lead.slice(date.end)}`;
    const words = rest.replace(/\([\p{Lu}/ -]{2,12}\)?|[\p{Lu}]{2,8}-OT/gu, ' ').replace(AGENCIES, '');
    if (/\p{Ll}{2,}\s\p{Ll}{3,}/u.test(words)) break;
    const city = cityIn(words, known);
    if (date !== undefined && words.trim().split(/\s+/u).length <= 6) return { on: date.from, at: city };
    if (count === 1 && city !== null && (known.isCity(city) || isDatelineCity(rest, head, known)))
      return { on: dayAlone(parts[1]), at: city };
  }
  return { on: null, at: null };
}

/** "Doha, October 31 (QNA) -", "Hanoi, 2 November –": the year is that of a whole day of the text which lies near it. */
export function yearlessDateline(line: string, frame: string): IsoDate | null {
  const [, told = ''] =
    /^(?:\([\p{Lu} ]{2,12}\)\s?[–—-]\s)?\p{Lu}[\p{L} .’'-]{2,30},? ([\p{L}\d. ]{4,20}?),?\s?(?:\(\p{Lu}[\p{L} /-]{1,20}\)\s?)?(?:--|[–—-]|:)/u.exec(
      line,
    ) ?? [];
  if (told === '') return null;
  for (const whole of [...findDates(line.slice(told.length), null), ...findDates(frame, null)]) {
    if (!whole.dated || whole.precision !== 'DAY') continue;
    const day = findDates(told, whole.from).find(
      ({ relative, precision }) => !relative && precision === 'DAY',
    );
    if (day === undefined || day.to !== null) return null;
    if (Math.abs(dayNumber(day.from) - dayNumber(whole.to ?? whole.from)) <= NEAR_DAYS) return day.from;
  }
  return null;
}

/** "Lilongwe, Malawi-The ministers met", "Botswana, Maun: The officials met": the city beside its state, before a sentence. */
export function cityWithState(line: string, known: KnownNames): string | null {
  const [, first = '', second = '', mark = ''] =
    /^(\p{Lu}[\p{L} '’-]{2,25}), (\p{Lu}[\p{L} '’]{2,30}?)\s?([–—:-])\s?(?=\p{Lu}\p{Ll})/u.exec(line) ?? [];
  if (known.isState(second) && known.isCity(first)) return cityIn(first, known);
  return known.isState(first) && mark === ':' && second.split(' ').length < 4 ? cityIn(second, known) : null;
}

/** Days between a day without a year and the whole one that tells its year, at most. */
const NEAR_DAYS = 15;

/** "PALIKIR, Pohnpei — January 21, 2026 — In Palikir today": the day as a part of its own. */
function dayAlone(part: string | undefined): IsoDate | null {
  const date = part === undefined || part.length > 30 ? undefined : dayIn(part);
  return date === undefined || date.to !== null || date.end - date.start < part!.trim().length - 2
    ? null
    : date.from;
}

/** A city that is not known as a government's: in capitals, or with its state, before a dash or a colon. */
function isDatelineCity(words: string, head: string, known: KnownNames): boolean {
  const plain = words.trim();
  if (plain.length > 50) return false;
  if (plain === plain.toUpperCase() && /[—–]|--/u.test(head)) return !/[:]/u.test(plain);
  // "Bali, Indonesia:", and not "JANE DOE, FOREIGN MINISTER:".
  const [, state = ''] = /^\p{Lu}[\p{L}' -]+,\s(\p{Lu}[\p{L}' -]+)$/u.exec(plain) ?? [];
  return state !== '' && known.isState(state);
}
