import { canonicalJson } from '../common/canonical-json.ts';
import { digestOf } from '../common/digest-of.ts';
import type { IsoDate } from './date.ts';
import type { NodeId } from './node-id.ts';

/** What a correction can change of what a release says. */
export interface Said {
  readonly title: string;
  readonly text: string;
  readonly issuedOn: IsoDate | null;
}

/** What a release said before it was corrected. */
export interface Revision extends Said {
  /** The release that stands now. */
  readonly release: NodeId;
  /** The id under which it stood. */
  readonly stoodAs: NodeId;
  /** `saidDigest` of it. */
  readonly digest: string;
  /** ISO 8601 instants: when it was first kept, and when something else took its place. */
  readonly readAt: string;
  readonly replacedAt: string;
}

/** SHA-256, hexadecimal, of title, text and day of issue. */
export function saidDigest({ title, text, issuedOn }: Said): string {
  return digestOf(canonicalJson([title, text, issuedOn]));
}

/** Whether one is a correction of the other: another reading of the same is none. */
export function saysOtherwise(one: Said, other: Said): boolean {
  return one.title !== other.title || one.text !== other.text || one.issuedOn !== other.issuedOn;
}
