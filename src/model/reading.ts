import type { IsoDate } from './date.ts';
import type { EngagementTypeId, SpeechActId } from './reference.ts';
import type { Publisher, ReleaseKind } from './release.ts';
import type { Span } from './span.ts';

/** Kinds of what releases speak of. */
export const ENTITY_KINDS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'SECTOR', 'ISSUE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A place where something is named. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  /** Alpha-2 code, id in the reference data, or the official's name as `ReadOfficial.name` has it. */
  readonly id: string;
  /** The rule that read it; null in a reading made by someone else. */
  readonly rule: string | null;
}

/** The words that show an official in a post. */
export interface PostSighting extends Span {
  /** One of the official's `posts`. */
  readonly post: string;
  readonly rule: string | null;
}

/** A person named, without honorifics; `country` is null for an organisation's official or an unknown one. */
export interface ReadOfficial {
  readonly name: string;
  readonly country: string | null;
  /** Id of the organisation that an official of one serves. */
  readonly organization?: string | null;
  readonly posts: readonly string[];
  readonly sightings: readonly PostSighting[];
}

/** A contact between states that a release reports or announces. */
export interface ReadEngagement {
  readonly type: EngagementTypeId;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly place: string | null;
  /** Alpha-2 codes of those taking part. */
  readonly countries: readonly string[];
  /** Names of those taking part, as in `officials`. */
  readonly officials: readonly string[];
  /** The words that report it; null where a supplied reading does not point at them. */
  readonly span: Span | null;
  readonly rule: string | null;
}

/** Side of a statement when all parties of the engagement act together. */
export const BOTH_SIDES = 'BOTH';

/** A diplomatic act in words. */
export interface ReadStatement extends Span {
  /** Name of the official who acts; null for "both sides" or a government. */
  readonly speaker: string | null;
  /** Alpha-2 code or organisation id of who acts, or "BOTH". */
  readonly side: string;
  readonly act: SpeechActId;
  /** Alpha-2 code or organisation id of whom it addresses. */
  readonly target: string | null;
  /** Ids of sectors, issues or organisations. */
  readonly topics: readonly string[];
  /** Index into `engagements` of the contact it was made in; null if in none. */
  readonly engagement: number | null;
  readonly rule: string | null;
}

/** All that was read from one release. Plain JSON; never rewritten. */
export interface Reading {
  /** The release's name in its file or its id's digest. */
  readonly id: string;
  readonly title: string;
  readonly kind: ReleaseKind;
  readonly language: string;
  readonly publisher: Publisher;
  readonly issuedOn: IsoDate | null;
  readonly issuedAt: string | null;
  readonly engagements: readonly ReadEngagement[];
  readonly officials: readonly ReadOfficial[];
  readonly countries: readonly string[];
  readonly organizations: readonly string[];
  readonly sectors: readonly string[];
  readonly issues: readonly string[];
  readonly statements: readonly ReadStatement[];
  /** Every mention, in the order of the text. */
  readonly mentions: readonly Mention[];
}
