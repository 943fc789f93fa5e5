import type { IsoDate } from '../../model/date.ts';
import type { EngagementTypeId } from '../../model/reference.ts';
import type { Cue } from './cue.ts';
import type { LinePlace } from './unit.ts';
import type { Party } from './participants.ts';

/** Days of a contact; `from` is null where only the end is told ("today wound up her visit"). */
export interface Days {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** The text gave a day, not only a month or a year. */
  readonly exact: boolean;
  /** Only the day of the week is told, of a contact that lies ahead. */
  readonly weekday?: boolean;
  /** They are told for several goals together. */
  readonly shared?: boolean;
}

/** A contact as one place in the text tells it. */
export interface Contact {
  readonly rule: string;
  readonly type: EngagementTypeId;
  readonly start: number;
  readonly end: number;
  /** Index into the lines, of the first that tells it. */
  readonly line: number;
  /** All lines that tell it. */
  readonly lines: readonly number[];
  readonly cue: Cue;
  /** The line that opens the list in which it is told ("presided over the signing of, among others:"); null for most. */
  readonly intro: number | null;
  readonly parties: readonly Party[];
  /** Alpha-2 codes of states that are told to take part without anyone named: hosts of a visit, states at a conference. */
  readonly states: readonly string[];
  readonly days: Days | null;
  /** Days after the contact told before, where the text says so: 0 for "then", 1 for "the next day". */
  readonly shift: number | null;
  readonly place: LinePlace | null;
  readonly foreseen: boolean;
  /** It only refers back ("the talks"): it adds to a contact told elsewhere. */
  readonly back: boolean;
}

/** Types of contact that can be told in each other's words: talks are a meeting, a summit, a call. */
export type Family = 'TALKS' | EngagementTypeId;

/** The family of a type. */
export function familyOf(type: EngagementTypeId): Family {
  switch (type) {
    case 'MEETING':
    case 'SUMMIT':
    case 'COURTESY_CALL':
    case 'JOINT_COMMISSION':
      return 'TALKS';
    case 'STATE_VISIT':
      return 'VISIT';
    default:
      return type;
  }
}
