import type { Participant } from './contribution.ts';
import type { IsoDate, IsoMonth } from './date.ts';
import type { NodeId } from './node-id.ts';
import type { EngagementTypeId } from './reference.ts';

/** A contact between parties, joined from the reports of all releases on it. */
export interface EngagementRecord {
  readonly id: NodeId;
  readonly type: EngagementTypeId;
  /** The type's weight in strength; negative for a protest. */
  readonly weight: number;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** The day it is listed under: `startDate`, else the first report's day; "" if unknown. */
  readonly day: IsoDate | '';
  /** The day from which it counts for strength: of the contact, or of the last report if that is earlier. */
  readonly countsFrom: IsoDate | '';
  readonly place: string | null;
  readonly countries: readonly string[];
  readonly participants: readonly Participant[];
  readonly relations: readonly NodeId[];
  /** Whether one of its reports tells it as part of a visit. */
  readonly withinVisit: boolean;
  /** Ids of its reports, in order. */
  readonly reports: readonly string[];
  /** Ids of the releases that report it, in order, each once. */
  readonly releases: readonly NodeId[];
}

/** An official as all releases together show them. */
export interface OfficialRecord {
  readonly id: NodeId;
  /** The spelling that most releases use; of equals, the first in code point order. */
  readonly name: string;
  /** The other spellings, in code point order. */
  readonly aliases: readonly string[];
  readonly country: string | null;
}

/** A post of an official: an interval of observation, not of appointment. */
export interface PostRecord {
  readonly title: string;
  readonly country: string | null;
  /** Organisation id. */
  readonly organization: string | null;
  readonly firstSeen: IsoDate;
  readonly lastSeen: IsoDate;
}

/** The bilateral relation of two countries with its totals over all time. */
export interface RelationRecord {
  readonly id: NodeId;
  readonly engagements: number;
  readonly statements: number;
  /** Sum of the statements' scores. */
  readonly scoreSum: number;
  /** Fixed-point integer in which relations are ordered by strength at the default half-life; see relation/heat.ts. */
  readonly heat: number;
  readonly firstContact: IsoDate | null;
  readonly lastContact: IsoDate | null;
}

/** Totals of a relation in one month. */
export interface RelationMonth {
  readonly month: IsoMonth;
  /** Engagements by type; types without any are absent. */
  readonly engagements: Readonly<Partial<Record<EngagementTypeId, number>>>;
  /** Releases that name both countries. */
  readonly releases: number;
  readonly statements: number;
  readonly scoreSum: number;
}
