import type { IsoDate } from '../model/date.ts';
import type { EngagementTypeId, SpeechActId } from '../model/reference.ts';

/** Something that a rule found in the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The rule's name, its file's name without the ending. */
  readonly rule: string;
}

/** A country named. */
export interface FoundCountry extends Found {
  readonly code: string;
  readonly form: 'NAME' | 'ADJECTIVE' | 'DEMONYM' | 'ABBREVIATION' | 'CAPITAL';
  /** False where it does not count as naming the country: a capital as a mere place, a letterhead's crumb. */
  readonly counts: boolean;
}

/** An organisation named. */
export interface FoundOrganization extends Found {
  readonly id: string;
  /** False where only a more specific organisation counts. */
  readonly counts: boolean;
}

/** A sector or issue named. */
export interface FoundTopic extends Found {
  readonly kind: 'SECTOR' | 'ISSUE';
  readonly id: string;
  /** False where the words do not count as a topic here: a minister's portfolio, a name inside a name. */
  readonly counts: boolean;
}

/** A date or span of days; `to` is null for a single day. `precision` tells what the text gave. */
export interface FoundDate extends Found {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR';
  /** "today", "yesterday", "on Tuesday" are relative to the day of issue. */
  readonly relative: boolean;
}

/** A city or the like where something happens; `country` is alpha-2 if known. */
export interface FoundPlace extends Found {
  readonly name: string;
  readonly country: string | null;
}

/** All names of things found in step 2, each list in the order of the text. */
export interface FoundMentions {
  readonly countries: readonly FoundCountry[];
  readonly organizations: readonly FoundOrganization[];
  readonly topics: readonly FoundTopic[];
  readonly dates: readonly FoundDate[];
  readonly places: readonly FoundPlace[];
}

/** A post in words, joined to whom it belongs where the text says so. */
export interface FoundPost extends Found {
  /** As the text gives it, without the owning state, honorifics and military rank. */
  readonly title: string;
  readonly country: string | null;
  readonly organization: string | null;
  /** Index of the person in `people` who holds it here; null for a bare "the Deputy Prime Minister". */
  readonly person: number | null;
  /** Former, late, designate: said of the person, but no post of theirs. */
  readonly former: boolean;
}

/** A place where a person is named, by full name or a part of it. */
export interface FoundName extends Found {
  readonly person: number;
  readonly form: 'FULL' | 'PART';
  /** The whole expression with honorifics and posts, where it is more than the name. */
  readonly wholeStart?: number;
  readonly wholeEnd?: number;
}

/** A person of the release: one entry however often named. */
export interface FoundPerson {
  readonly name: string;
  readonly country: string | null;
  readonly organization: string | null;
  readonly posts: readonly FoundPost[];
}

/** What step 3 finds: people, every mention of a name, and every post in words. */
export interface FoundOfficials {
  readonly people: readonly FoundPerson[];
  readonly names: readonly FoundName[];
  readonly posts: readonly FoundPost[];
}

/**
 * An expression that stands for someone: a name, a post, a pronoun, a state, "both sides".
 * `people` are indices into `FoundOfficials.people`; `sides` are alpha-2 codes or organisation ids.
 * A reference to a government has no people; "both sides" has two or more sides; "the two Ministers" has both.
 */
export interface Referent extends Found {
  readonly kind: 'PERSON' | 'STATE' | 'ORGANIZATION' | 'BOTH' | 'GROUP';
  readonly people: readonly number[];
  readonly sides: readonly string[];
}

/** A contact found in the text, before it is told in the reading's words. */
export interface FoundEngagement extends Found {
  readonly type: EngagementTypeId;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly place: string | null;
  readonly countries: readonly string[];
  readonly people: readonly number[];
}

/** A diplomatic act found in the text. */
export interface FoundStatement extends Found {
  readonly act: SpeechActId;
  readonly speaker: number | null;
  readonly side: string;
  readonly target: string | null;
  readonly topics: readonly string[];
  readonly engagement: number | null;
}
