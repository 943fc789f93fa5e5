import type { Contribution } from '../../../src/model/contribution.ts';
import { ENGAGEMENT_TYPE_IDS, SPEECH_ACT_IDS, type Reference } from '../../../src/model/reference.ts';
import { Random } from '../../support/worlds/random.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';

/**
 * Releases as no ministry writes them all, in which stores are most likely to differ: letters composed and decomposed, of
 * several cases, scripts and planes, signs that query languages have for their own, and few days, names and titles, so that
 * whatever a list goes by is equal again and again.
 */
export function oddReleases(seed: number, size: number, reference: Reference): Contribution[] {
  const random = new Random(seed);
  const briefs = Array.from({ length: size }, (_, index) => {
    const officials = [...new Set(Array.from({ length: random.int(4) }, () => random.pick(NAMES)))].map(
      (name) => ({ name, country: random.pick(COUNTRIES), posts: [random.pick(TITLES)] }),
    );
    const names = officials.map(({ name }) => name);
    const engagement = {
      type: random.pick(ENGAGEMENT_TYPE_IDS),
      countries: ['TR', 'DE'],
      place: random.pick(TITLES),
      officials: names,
      ...(random.chance(0.5) ? { startDate: random.pick(DAYS) } : {}),
    };
    const statement = {
      act: random.pick(SPEECH_ACT_IDS),
      side: random.pick([...COUNTRIES, 'BOTH']),
      topics: random.some(TOPICS, 2),
      ...(names[0] === undefined ? {} : { speaker: names[0] }),
    };
    const brief = {
      id: `${random.pick(LETTERS)}${index}`,
      title: `${random.pick(TITLES)} ${random.pick(TITLES)}`,
      text: Array.from({ length: 20 }, () => random.pick([...TITLES, ...NAMES, ...LETTERS])).join(' '),
      publisher: random.pick(COUNTRIES),
      collection: random.pick(LETTERS),
      language: random.pick(['de', 'tr', 'zh-Hant']),
      countries: random.some(COUNTRIES, 3),
      sectors: random.some(TOPICS, 2),
      officials,
      engagements: random.chance(0.6) ? [engagement] : [],
      statements: random.chance(0.6) ? [statement, statement] : [],
      ...(random.chance(0.7) ? { issuedOn: random.pick(DAYS) } : {}),
      ...(random.chance(0.5) ? { sourceUrl: `https://example.org/${random.pick(LETTERS)}${index}` } : {}),
    };
    return brief;
  });
  // Some say the same as others, under ids of their own.
  const again = briefs
    .filter((_, index) => index % 5 === 0)
    .map((brief) => Object.assign({}, brief, { id: `${brief.id}-again` }));
  return [...briefs, ...again].map((brief) => contributionFrom(brief, reference));
}

const COUNTRIES = ['TR', 'DE', 'EU'];
const TOPICS = ['trade', 'health', 'energy'];
const DAYS = ['0001-01-01', '2020-02-29', '2020-03-01', '9999-11-30'];
/** In order of code points, which is not that of code units. */
const LETTERS = [
  'Z',
  'a',
  'e\u0301',
  '\u00e9',
  '\u0130',
  '\u0131',
  '\u1e9e',
  '\ue000',
  '\uff21',
  '\u{1f600}',
];
const NAMES = [
  'Jose\u0301 Weiß',
  'José WEISS',
  'JOSÉ weiss',
  'İbrahim Çelik',
  'Ibrahim Celik',
  'ıbrahım ÇELİK',
  'محمد علي',
  'דוד לוי',
  '\u{20bb7}田 茂',
  '김정은',
  'Seán O’Brien',
  "Sean O'Brien",
  'Ægir Þórsson',
];
const TITLES = [
  'Straße',
  'STRASSE',
  'stra\u1e9ee',
  'Istanbul',
  'İstanbul',
  'ıstanbul',
  'Zürich',
  'Zu\u0308rich',
  '\u212bngström',
  'ﬁnance',
  'finance',
  '\u{1d518}nion',
  '👩‍🚀👍🏽',
  'السلام عليكم',
  'שלום',
  '外交部',
  '"quoted" \\ back',
  "it's 100% *_* -- ;",
  'AND OR NOT NEAR',
  '(a:b) [c] {d} ^e ~f',
  '\u200bzero\u200dwidth\ufeff',
];
