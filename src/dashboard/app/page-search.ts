import {
  readList,
  readOneOf,
  readPeriod,
  readText,
  readWhole,
  type Given,
  type PeriodSearch,
} from './search-params.ts';

/** Leaves out what is undefined, so that addresses stay short. */
function known<Search extends object>(search: Search): { [Key in keyof Search]?: NonNullable<Search[Key]> } {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Search]?: NonNullable<Search[Key]> };
}

/** What the start page shows. */
export interface StartSearch {
  /** Ties by how much they changed, instead of by strength. */
  readonly order?: 'changing';
  /** The number whose list is in sight. */
  readonly open?: string;
}

export function readStartSearch(given: Given): StartSearch {
  return known({ order: readOneOf(given['order'], ['changing'] as const), open: readText(given['open']) });
}

/** What the page of a relation shows. */
export interface RelationSearch extends PeriodSearch {
  /** Days in which a contact's weight halves. */
  readonly halfLife?: number;
  /** Numbers of contacts and statements, or the share of all releases. */
  readonly measure?: 'number' | 'share';
  /** Id of the topic on which both sides are heard. */
  readonly topic?: string;
  /** The number whose parts are in sight. */
  readonly open?: string;
}

export function readRelationSearch(given: Given): RelationSearch {
  return {
    ...readPeriod(given),
    ...known({
      halfLife: readWhole(given['halfLife'], 1, 36_500),
      measure: readOneOf(given['measure'], ['number', 'share'] as const),
      topic: readText(given['topic']),
      open: readText(given['open']),
    }),
  };
}

/** How the page of an engagement shows its accounts. */
export interface EngagementSearch {
  /** Point beside point, each in full, or by who speaks. */
  readonly view?: 'compared' | 'full' | 'voices';
}

export function readEngagementSearch(given: Given): EngagementSearch {
  return known({ view: readOneOf(given['view'], ['compared', 'full', 'voices'] as const) });
}

/** What the page of a country shows. */
export interface CountrySearch extends PeriodSearch {
  /** The year at whose end the map shows its ties. */
  readonly year?: number;
  /** The number whose list is in sight. */
  readonly open?: string;
}

export function readCountrySearch(given: Given): CountrySearch {
  return {
    ...readPeriod(given),
    ...known({ year: readWhole(given['year'], 1900, 2200), open: readText(given['open']) }),
  };
}

/** What the page of an official shows. */
export interface OfficialSearch extends PeriodSearch {
  /** Id of the topic on which they are heard. */
  readonly topic?: string;
  /** The number whose list is in sight. */
  readonly open?: string;
}

export function readOfficialSearch(given: Given): OfficialSearch {
  return {
    ...readPeriod(given),
    ...known({ topic: readText(given['topic']), open: readText(given['open']) }),
  };
}

/** What the page of a topic shows. */
export interface TopicSearch extends PeriodSearch {
  /** Id of the country or organisation that is heard on it. */
  readonly side?: string;
  /** The number whose list is in sight. */
  readonly open?: string;
}

export function readTopicSearch(given: Given): TopicSearch {
  return { ...readPeriod(given), ...known({ side: readText(given['side']), open: readText(given['open']) }) };
}

/** What the page of a release shows. */
export interface ReleaseSearch {
  /** The words that are in sight, "START-END". */
  readonly at?: string;
  /** Kinds of marks that are not shown, with commas between them. */
  readonly hide?: string;
}

export function readReleaseSearch(given: Given): ReleaseSearch {
  const at = readText(given['at']);
  return known({
    at: at !== undefined && /^\d{1,9}-\d{1,9}$/.test(at) ? at : undefined,
    hide: readText(given['hide']),
  });
}

/** How a release of one's own is given and shown. */
export interface ReadSearch extends ReleaseSearch {
  /** By the address of its page, instead of by its text. */
  readonly from?: 'address';
}

export function readReadSearch(given: Given): ReadSearch {
  return { ...readReleaseSearch(given), ...known({ from: readOneOf(given['from'], ['address'] as const) }) };
}

/** What the network shows, and what is chosen in it. */
export interface NetworkSearch extends PeriodSearch {
  readonly region?: string;
  readonly sector?: string;
  readonly issue?: string;
  /** A type of engagement, as the API has it. */
  readonly type?: string;
  /** Least number of contacts of a tie. */
  readonly min?: number;
  /** Country that is chosen, and another to which ways are shown. */
  readonly node?: string;
  readonly other?: string;
}

export function readNetworkSearch(given: Given): NetworkSearch {
  return {
    ...readPeriod(given),
    ...known({
      region: readText(given['region']),
      sector: readText(given['sector']),
      issue: readText(given['issue']),
      type: readText(given['type']),
      min: readWhole(given['min'], 1, 1000),
      node: readText(given['node']),
      other: readText(given['other']),
    }),
  };
}

/** Pairs ("KH-US") or countries ("KH") side by side, up to five. */
export interface CompareSearch extends PeriodSearch {
  /** With commas between them. */
  readonly of?: string;
  readonly measure?: CompareMeasure;
  readonly interval?: CompareInterval;
}

export const COMPARE_MEASURES = ['contacts', 'releases', 'share', 'tone'] as const;
/** What is compared over time. */
export type CompareMeasure = (typeof COMPARE_MEASURES)[number];

export const COMPARE_INTERVALS = ['MONTH', 'QUARTER', 'YEAR'] as const;
/** The length of a span. */
export type CompareInterval = (typeof COMPARE_INTERVALS)[number];

export function readCompareSearch(given: Given): CompareSearch {
  return {
    ...readPeriod(given),
    ...known({
      of: readList(given['of'], 5)?.join(','),
      measure: readOneOf(given['measure'], COMPARE_MEASURES),
      interval: readOneOf(given['interval'], COMPARE_INTERVALS),
    }),
  };
}

/** What is searched for. */
export interface SearchSearch {
  readonly q?: string;
}

export function readSearchSearch(given: Given): SearchSearch {
  return known({ q: readText(given['q']) });
}

/** Which possible duplicates are in sight. */
export interface DuplicatesSearch {
  /** Ids of the two officials without their kind, with a comma between them. */
  readonly pair?: string;
}

export function readDuplicatesSearch(given: Given): DuplicatesSearch {
  const pair = readList(given['pair'], 2);
  return known({ pair: pair?.length === 2 ? pair.join(',') : undefined });
}
