import { findDates } from '../../model/find-dates.ts';
import type { IsoDate } from '../../model/date.ts';
import type { PageLine } from './lines.ts';

/** Day and city of issue, null where the page does not tell. */
export interface Issued {
  readonly on: IsoDate | null;
  readonly at: string | null;
}

/** Day and city as a line of the letterhead, a dateline or the sign-off tells them. */
export function findIssued(lines: readonly PageLine[], lastTitleLine: number): Issued {
  const head = lines.slice(0, bodyStart(lines, lastTitleLine)).filter((line) => line.kind === 'DATE');
  const tail = lines.slice(bodyStart(lines, lastTitleLine));
  const foot = tail.slice(-12).filter((line) => line.kind === 'DATE');
  const dateline = readDateline(tail.find((line) => line.kind !== 'EMPTY')?.text ?? '');
  let on: IsoDate | null = null;
  let at: string | null = null;
  for (const line of [...head, ...foot]) {
    on ??= dayIn(line.text);
    at ??= cityIn(line.text);
  }
  on ??= dateline.on;
  at ??= dateline.at ?? cityBefore(lines, foot) ?? citySignOff(lines);
  return { on, at };
}

function bodyStart(lines: readonly PageLine[], lastTitleLine: number): number {
  const from = lines.findIndex((line, i) => i > lastTitleLine && line.kind === 'PROSE');
  return from === -1 ? Math.min(lines.length, Math.max(lastTitleLine + 1, 12)) : from;
}

function dayIn(line: string): IsoDate | null {
  return findDates(line, null).find((date) => date.dated && date.precision === 'DAY')?.from ?? null;
}

/** "Phnom Penh, 24 November 2021", "Doha | 25 April 2025" */
function cityIn(line: string): string | null {
  const date = findDates(line, null).find((one) => one.dated && one.precision === 'DAY');
  if (date === undefined) return null;
  const before = clean(line.slice(0, date.start));
  if (before !== null) return before;
  return clean(line.slice(date.end));
}

const NO_CITY =
  /^(?:date|dated|published|updated|posted|released?|issued?|press|news|media|on|mofa|dfa|mfa|akp|the|day|time|last|end|no|spokesperson|statement|readout|remarks|source|category|by)\b/iu;

function clean(words: string): string | null {
  const city = words
    .replace(/^[\s(|,.:;–—-]+|[\s)|,.:;–—-]+$/gu, '')
    .replace(/\s(?:on|the|dated|this)$/iu, '')
    .replace(/[\s,]+$/u, '');
  if (city === '' || city.length > 40 || NO_CITY.test(city) || /\d/u.test(city)) return null;
  if (!/^\p{Lu}/u.test(city) || city.split(/\s+/u).length > 4) return null;
  return titleCase(city.replace(/,.*$/u, (rest) => (/^,\s?D\.?C\.?$/u.test(rest) ? rest : '')));
}

function titleCase(city: string): string {
  return city === city.toUpperCase() && city.length > 3
    ? city.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toUpperCase())
    : city;
}

const CITY = "\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:\\p{Lu}[\\p{L}.'’-]+|de|da|es|la)){0,3}";
const DATELINES = [
  // "AKP Phnom Penh, July 01, 2014 --", "PHNOM PENH, 23 November 2021 —", "(MOFA, 11/09/2025) –"
  new RegExp(
    `^\\(?(?:(?:AKP|VNA|MOFA|DFA|MFA|KBS|ANTARA|TASS|Xinhua|Bernama)\\b[\\s,–-]{0,3})?(?<city>${CITY})?(?:,\\s${CITY})?[\\s,|]{0,3}\\(?(?<date>[\\p{L}\\d ,./-]{6,40}?)\\)?\\)?\\s{0,2}(?:[–—:]|--?(?:\\s|$))`,
    'u',
  ),
  // "PASAY CITY 02 May 2024 –"
  new RegExp(`^(?<city>[\\p{Lu} ]{3,30})\\s(?<date>\\d[\\p{L}\\d ,]{6,30})\\s[–—-]`, 'u'),
];
// "GUATEMALA CITY —", "Bali, Indonesia:"
const CITY_ALONE = new RegExp(
  `^(?<city>${CITY})(?:,\\s${CITY})?(?:\\s{0,2}(?:[–—]|--)\\s|:\\s(?=\\p{Lu}))`,
  'u',
);

function readDateline(line: string): Issued {
  const start = line.slice(0, 140);
  for (const pattern of DATELINES) {
    const groups = pattern.exec(start)?.groups;
    const date = findDates(groups?.['date'] ?? '', null)[0];
    if (groups === undefined || date === undefined || !date.dated || date.precision !== 'DAY') continue;
    return { on: date.from, at: clean(groups['city'] ?? '') };
  }
  const city = CITY_ALONE.exec(start)?.groups?.['city'];
  return { on: null, at: city === undefined ? null : clean(city) };
}

/** "PUTRAJAYA" on the line above the date. */
function cityBefore(lines: readonly PageLine[], foot: readonly PageLine[]): string | null {
  for (const line of foot) {
    const above = lines[lines.indexOf(line) - 1];
    if (above === undefined || above.text === '' || above.text.length > 40) continue;
    if (above.kind === 'OTHER' || above.kind === 'CRUMB') return clean(above.text);
  }
  return null;
}

/** "MINISTRY OF FOREIGN AFFAIRS / SINGAPORE" at the foot. */
function citySignOff(lines: readonly PageLine[]): string | null {
  const last = lines.findLastIndex((line) => line.kind !== 'EMPTY');
  const [above, line] = [lines[last - 1], lines[last]];
  if (above?.kind !== 'BODY_NAME' || line === undefined) return null;
  return line.kind === 'CRUMB' || line.kind === 'OTHER' ? clean(line.text) : null;
}
