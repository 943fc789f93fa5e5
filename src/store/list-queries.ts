import type { IsoDate, Period } from '../model/date.ts';
import type { NodeId } from '../model/node-id.ts';
import type { EngagementTypeId, SpeechActId } from '../model/reference.ts';
import type { ReleaseKind } from '../model/release.ts';
import type { TextQuery } from '../model/text-query.ts';

/** The values that a list is ordered by, and the id: where a page begins after. */
export type Keyset = readonly (string | number)[];

export interface PageRequest {
  /** Items wanted, 1 or more. */
  readonly first: number;
  readonly after: Keyset | null;
}

export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNextPage: boolean;
}

export interface PageItem<T> {
  readonly node: T;
  readonly key: Keyset;
}

/** Every part that is given must hold. An empty list of alternatives matches nothing. */
export interface ReleaseSelection {
  readonly period?: Period | undefined;
  /** Publisher is one of these (alpha-2 or "EU"). */
  readonly publishers?: readonly string[] | undefined;
  /** Names at least one of each group (a sector's group holds its narrower ones). */
  readonly names?: readonly (readonly NodeId[])[] | undefined;
  /** Reports on this relation. */
  readonly relation?: NodeId | undefined;
  /** One of its own reports is of one of these types. */
  readonly engagementTypes?: readonly EngagementTypeId[] | undefined;
  readonly kinds?: readonly ReleaseKind[] | undefined;
  readonly collections?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  /** Each word stands in the title or the text, a phrase within one of them. */
  readonly text?: TextQuery | undefined;
}

/**
 * NEWEST and OLDEST go by `day`, then id. RELEVANCE: releases whose title alone matches `text` first (1), then the rest (0),
 * each newest first; without `text` it is NEWEST. Keysets: [day, id], or [title match, day, id].
 */
export interface ReleaseQuery extends PageRequest {
  readonly where: ReleaseSelection;
  readonly order: 'NEWEST' | 'OLDEST' | 'RELEVANCE';
}

/** NEWEST: written last first; OLDEST: written first first. Keyset: [version, id]. */
export interface WrittenQuery extends PageRequest {
  readonly where: ReleaseSelection;
  readonly order: 'NEWEST' | 'OLDEST';
}

/** By the instant at which each was replaced, then the digest: NEWEST the last first, OLDEST the first first. Keyset: both. */
export interface RevisionQuery extends PageRequest {
  readonly release: NodeId;
  readonly order: 'NEWEST' | 'OLDEST';
}

export interface OfficialSelection {
  readonly country?: string | undefined;
  /** Seen in a post on this day: some post's interval holds it. */
  readonly on?: IsoDate | undefined;
  /** One of the spellings has, for each of these words (folded, as `searchWords` gives them), a word that begins with it. */
  readonly nameWords?: readonly string[] | undefined;
}

/** Keyset: [sort name, id]; the sort name is `foldText(name)`. */
export interface OfficialQuery extends PageRequest {
  readonly where: OfficialSelection;
}

export interface EngagementSelection {
  readonly period?: Period | undefined;
  readonly types?: readonly EngagementTypeId[] | undefined;
  /** All of these take part. */
  readonly countries?: readonly string[] | undefined;
  /** All of these take part. */
  readonly officials?: readonly NodeId[] | undefined;
  readonly relation?: NodeId | undefined;
  /** True for parts of visits only, false for all others. */
  readonly withinVisit?: boolean | undefined;
}

/** Keyset: [day, id]. */
export interface EngagementQuery extends PageRequest {
  readonly where: EngagementSelection;
}

export interface StatementSelection {
  readonly period?: Period | undefined;
  readonly acts?: readonly SpeechActId[] | undefined;
  /** One of these acts. */
  readonly sides?: readonly NodeId[] | undefined;
  readonly targets?: readonly NodeId[] | undefined;
  /** On one of these. */
  readonly topics?: readonly NodeId[] | undefined;
  readonly speaker?: NodeId | undefined;
  readonly relation?: NodeId | undefined;
}

/** Keyset: [day, id]. */
export interface StatementQuery extends PageRequest {
  readonly where: StatementSelection;
}

/** Relations with at least one engagement or statement. */
export interface RelationSelection {
  /** One of the two countries is this. */
  readonly country?: string | undefined;
  /** One of the two (the other one, where `country` is given) is among these. */
  readonly countries?: readonly string[] | undefined;
  /** Has an engagement in this period. */
  readonly period?: Period | undefined;
  /** Some release on one of these reports on it. */
  readonly topics?: readonly NodeId[] | undefined;
  /** Over all time. */
  readonly minEngagements?: number | undefined;
}

/**
 * Greatest first, then id: STRENGTH by `heat`, LAST_CONTACT by day ("" last), ENGAGEMENTS by number, in `where.period`
 * if that is given, TONE by `scoreSum / statements` (no statements last, as -11). Keyset: [value, id].
 */
export interface RelationQuery extends PageRequest {
  readonly where: RelationSelection;
  readonly order: 'STRENGTH' | 'LAST_CONTACT' | 'ENGAGEMENTS' | 'TONE';
}

/** A page of ids, and of which list. */
export type IdQuery =
  | ({ readonly of: 'releases' } & ReleaseQuery)
  | ({ readonly of: 'officials' } & OfficialQuery)
  | ({ readonly of: 'engagements' } & EngagementQuery)
  | ({ readonly of: 'statements' } & StatementQuery)
  | ({ readonly of: 'relations' } & RelationQuery);
