import { findDates } from '../../model/find-dates.ts';
import { EVENT_NOUN, HEADLINE_WORDS, LABEL, PAGE_DATA } from './line-words.ts';
import { withoutOtherCalendars } from './other-calendars.ts';

/** Words that stand beside a day and say no more than that it is one. */
const DATE_WORDS =
  /\b(?:date|dated|created|published|release[ds]?|issued|issue|posted|uploaded|updated?|modified|edited|publication|pub|last|on|created|news|press|media|time|local|est|gmt|ist|am|pm|a\.m\.|p\.m\.|of|at|in|the|mofa|dfa|mfa|akp|hrs?|hours|first|done|given|signed|statement|readout|this|day|publisher|distribution)\b|\bno\.?\s?:?\s?\d[\d/.-]*/giu;

/** Whether a line is a day with no more than the city and words such as "Published". */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || !/(?:19|20|25)\d\d/u.test(line)) return false;
  // "Created: 2022-09-07 / Updated: 2022-09-08"
  const first = line.replace(
    /(?<=\d|\b[ap]\.?m\.?)[\s/|(;,–—-]{1,5}(?:last |date )?(?:updated?|modified|edited|update)\b.*$/iu,
    '',
  );
  if (first !== line) return isDateLine(first);
  // "Reference Number: PR231011en, Press Release Issue Date: Jul 13, 2023"
  const [, told] = /^(?:ref|press|news|media)[^.]{0,80}\bdate\s?:\s?([^:]{6,30})$/iu.exec(line) ?? [];
  if (told !== undefined && isPlainDate(told)) return true;
  // "date 2020-01-30 Source: Ministry of Foreign Affairs"
  if (/^date:? \d{4}-\d\d-\d\d (?:source\b|\()/iu.test(line)) return true;
  const bars = line.includes('|') ? '|' : /\s[–—-]\s.*\s[–—-]\s/u.test(line) ? / [–—-] /u : null;
  if (bars !== null) return isDatedBar(line.split(bars)) || (bars !== '|' && isPlainDate(line));
  return line.length <= 100 && isPlainDate(line);
}

/** "By U.S. Embassy Hanoi | 4 June, 2021 | Topics: News": a date between bars, beside who issues and what it is. */
function isDatedBar(items: readonly string[]): boolean {
  const parts = items.map((part) => part.trim());
  return (
    parts.some(isPlainDate) &&
    parts.every(
      (part) =>
        isPlainDate(part) ||
        part.length < 30 ||
        (part.length < 60 && !HEADLINE_WORDS.test(part)) ||
        LABEL.test(part),
    )
  );
}

/** "Port of Colombo, Sunday, 22nd May": where and when a speech was held, without a year. */
export function isDayOfEvent(line: string): boolean {
  if (line.length > 100 || !/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.test(line)) return false;
  const day = findDates(line, '2000-01-01').find((one) => !one.relative && one.precision === 'DAY');
  if (day === undefined || day.to !== null || line.length - day.end > 12) return false;
  const before = line.slice(0, day.start);
  return !HEADLINE_WORDS.test(before) && !EVENT_NOUN.test(before) && /^[^.]*,?\s?$/u.test(before);
}

function isPlainDate(line: string): boolean {
  const day = findDates(line, null).find((one) => one.dated && one.precision === 'DAY');
  // A span of days is when something happens, not when a release is issued.
  if (day === undefined || day.to !== null) return false;
  const rest = withoutOtherCalendars(`${line.slice(0, day.start)} ${line.slice(day.end)}`)
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\.?|h(?:rs?|ours)?)(?!\p{L}))?/giu, ' ')
    .replace(PAGE_DATA, ' ')
    .replace(DATE_WORDS, ' ')
    .replace(OTHER_SCRIPT, ' ')
    .replace(/[^\p{L}\p{N}\s'’-]|(?<!\p{L})-|-(?!\p{L})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (rest === '') return true;
  if (/\d/u.test(rest) || HEADLINE_WORDS.test(rest) || EVENT_NOUN.test(rest)) return false;
  // What is left is a city and perhaps who issues: a few words with capitals.
  const words = rest.split(' ');
  const wide = /\s[-–—|]\s/u.test(line) ? 7 : 4;
  return words.length <= wide && words.every((word) => /^(?:\p{Lu}|(?:de|da|es|el|al|la|d')$)/u.test(word));
}

/** Letters that no English page is written in. */
const OTHER_SCRIPT =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Ethiopic}\p{Script=Mongolian}\p{M}]+/gu;
