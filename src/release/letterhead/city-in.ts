import { STATE_AGENCIES } from './issuing-bodies.ts';
import { PAGE_DATA } from './line-words.ts';
import type { KnownNames } from './known-names.ts';

/** News agencies that stand in front of the city in a dateline. */
export const AGENCIES =
  /^\W*(?:AKP|VNA|VOV|MOFA|DFA|MFA|KBS|ANTARA|TASS|Xinhua|Bernama|PNA|PPI|APP|WAM|SPA|QNA|KUNA|BNA|ONA|PTI|ANI|BSS|UNB|NNA|SANA|MENA|KCNA|Yonhap|Kyodo|AZERTAC|Trend|Kazinform)\b[\s,–-]*/u;
const NO_CITY =
  /^(?:date|dated|published|updated|posted|released?|issued?|press|news|media|the|day|time|last|end|no|spokesperson|spokesman|statement|readout|remarks|source|category|by|ref|page|topics?|tags?|categor(?:y|ies)|section|for|note|joint|q|a|question|answer|reference|secretary|secretariat|secretaría|minister|ministry|department|office|mr|ms|dr|president|prime|eeas|embassy|pdf|print|e-?mail|share|download)\b/iu;

const DAY_OF_WEEK = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/iu;

/** The city that words name, if they name nothing else; the first part of "Ottawa, Ontario - Global Affairs Canada". */
export function cityIn(words: string, known: KnownNames): string | null {
  const dayOfWeek = DAY_OF_WEEK.test(words);
  const plain = words
    .replace(PAGE_DATA, ' ')
    .trim()
    .replace(AGENCIES, '')
    .replace(/^[\s(|,.:;–—-]+|[\s(|),.:;–—-]+$/gu, '')
    .replace(/^(?:(?:done|given|signed|issued|adopted)?\s?(?:at|in)|from the)\s/iu, '')
    .replace(/\s(?:on|the|dated|this)$/iu, '')
    .replace(/[\s,]+$/u, '');
  const [first = ''] = plain.split(/\s[-–—|]\s|,\s(?!D\.?\s?C)|\s?\(/u);
  const city = first.trim().replace(/\bD\.C$/u, 'D.C.');
  const parts = city.split(/\s+/u);
  // "Brussels EEAS Press Team": the longest beginning that is a city known.
  for (let n = parts.length; n > 0; n -= 1) {
    const some = parts.slice(0, n).join(' ');
    if (known.isCity(some)) return titleCase(some);
  }
  // "Politics   Friday, 22/03/2024": a section of the page.
  if (dayOfWeek || city === '' || city.length > 40 || NO_CITY.test(city) || /\d/u.test(city)) return null;
  if (/\b(?:agency|news|press|service)\b/iu.test(city) || city.toUpperCase() in STATE_AGENCIES) return null;
  if (parts.length > 4 || !parts.every((word) => /^(?:\p{Lu}|(?:de|da|es|el|al|la|of|upon)$)/u.test(word)))
    return null;
  return titleCase(city);
}

/** "PHNOM PENH" as "Phnom Penh". */
export function titleCase(city: string): string {
  return city === city.toUpperCase() && city.length > 3
    ? city.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toUpperCase())
    : city;
}
