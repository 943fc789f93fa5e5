import type { IsoDate, IsoMonth, Period } from '../model/date.ts';
import type { OfficialRecord } from '../model/graph-records.ts';
import type { NodeId } from '../model/node-id.ts';
import type { EntityKind } from '../model/reading.ts';
import type { EngagementTypeId } from '../model/reference.ts';

/** Countries that releases name; relations with an engagement or a statement; the first and last day of releases. */
export interface StoreSummary {
  readonly releases: number;
  readonly engagements: number;
  readonly statements: number;
  readonly officials: number;
  readonly countries: number;
  readonly relations: number;
  readonly firstRelease: IsoDate | null;
  readonly lastRelease: IsoDate | null;
}

/** How much of everything a store keeps; relations are those with an engagement or a statement. */
export interface Inventory {
  readonly releases: number;
  readonly revisions: number;
  /** Releases that a country has published. */
  readonly published: number;
  readonly reports: number;
  readonly engagements: number;
  readonly statements: number;
  readonly officials: number;
  readonly sighted: number;
  readonly resemblances: number;
  readonly judgements: number;
  /** Sighted officials of judgements, one by one. */
  readonly judged: number;
  readonly relations: number;
}

export interface CollectionTotals {
  readonly id: string;
  readonly releases: number;
  readonly firstRelease: IsoDate | null;
  readonly lastRelease: IsoDate | null;
}

export interface MonthCount {
  readonly month: IsoMonth;
  readonly count: number;
}

export interface EntityPeriod {
  readonly entity: NodeId;
  readonly period: Period;
}

export interface RelationPeriod {
  readonly relation: NodeId;
  readonly period: Period;
}

export interface RelationTotals {
  readonly engagements: Readonly<Partial<Record<EngagementTypeId, number>>>;
  readonly statements: number;
  readonly scoreSum: number;
}

/** What a store knows an engagement by; `engagementIds` gives its id. */
export type EngagementKey = number | string;

/** An engagement as strength sees it: of many, few ids are wanted. */
export interface Contact {
  readonly engagement: EngagementKey;
  readonly weight: number;
  readonly countsFrom: IsoDate | '';
}

export interface HottestContactsQuery {
  readonly relation: NodeId;
  /** The day that they are looked at from: those that count from a later or an unknown day are left out. */
  readonly on: IsoDate;
  /** 1 or more. */
  readonly first: number;
}

/** The contacts of a relation that count on a day. */
export interface HottestContacts {
  readonly count: number;
  /** Those whose heat is at most 1, which is what rounding can change, below the `first`-greatest one; in no order. */
  readonly hottest: readonly Contact[];
}

export interface RelationTop extends RelationPeriod {
  readonly first: number;
}

export interface RelationTopicQuery extends RelationTop {
  readonly kind: 'SECTOR' | 'ISSUE';
}

export interface TopicRelationQuery {
  readonly topics: readonly NodeId[];
  readonly period: Period;
  readonly first: number;
}

export interface RelatedQuery extends EntityPeriod {
  readonly kinds: readonly EntityKind[];
  readonly first: number;
}

export interface CounterpartQuery {
  readonly official: NodeId;
  readonly period: Period;
  readonly first: number;
}

export interface NeighbourQuery {
  readonly node: NodeId;
  /** 1 or more. */
  readonly first: number;
}

export interface HottestQuery {
  readonly period: Period;
  /** 1 or more. */
  readonly minEngagements: number;
  readonly first: number;
}

export interface NameQuery {
  readonly words: readonly string[];
  readonly first: number;
}

/** An entity and the releases that it shares; days are releases' days, null if none is known. */
export interface EntityShare {
  readonly entity: NodeId;
  readonly releases: number;
  readonly firstSeen: IsoDate | null;
  readonly lastSeen: IsoDate | null;
}

export interface OfficialShare {
  readonly official: OfficialRecord;
  readonly engagements: number;
}

export interface RelationShare {
  readonly relation: NodeId;
  readonly releases: number;
}

/** The engagements of a relation in a period: how many, and the sum of their heats; see relation/heat.ts. */
export interface RelationHeat {
  readonly relation: NodeId;
  readonly engagements: number;
  readonly heat: number;
}

export interface CounterpartShare extends OfficialShare {
  readonly lastMet: IsoDate | null;
}
