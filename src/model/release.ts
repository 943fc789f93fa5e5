import type { IsoDate } from './date.ts';

/** What sort of document a release is. */
export const RELEASE_KINDS = [
  'PRESS_RELEASE',
  'READOUT',
  'STATEMENT',
  'JOINT_STATEMENT',
  'REMARKS',
  'NEWS',
] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];

/** The issuing body and the state it is an organ of (alpha-2; "EU" for the European Union; null if unknown). */
export interface Publisher {
  readonly country: string | null;
  readonly name: string;
}

/** A document as published: normalised text and what its letterhead tells. */
export interface Release {
  /** "release:" and a name or a digest; the same release has the same id wherever it is ingested. */
  readonly id: string;
  readonly title: string;
  readonly kind: ReleaseKind;
  readonly publisher: Publisher;
  readonly issuedOn: IsoDate | null;
  /** City of issue. */
  readonly issuedAt: string | null;
  /** BCP 47 tag, "en"; "und" if it cannot be told. */
  readonly language: string;
  readonly sourceUrl: string | null;
  /** Id of the collection it came with: "demonstration", a source's id, or "uploads". */
  readonly collection: string;
  /** The text that all offsets refer to. */
  readonly text: string;
}

/** Whether an address is one of the web, and so may be shown; a file's path only tells its revisions. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address);
}

/** Where a release was found. */
export interface Whereabouts {
  /** Where it was found first: on the web, or in a file; null where nothing is said of that. */
  readonly sourceUrl: string | null;
  /** Where else it was found afterwards, each address once, in that order. */
  readonly otherAddresses: readonly string[];
}

/** Every address at which a release was found, files' paths too, in that order. */
export function allAddresses({ sourceUrl, otherAddresses }: Whereabouts): readonly string[] {
  return sourceUrl === null ? otherAddresses : [sourceUrl, ...otherAddresses];
}

/** Every web address at which a release was found, the first one first. */
export function webAddresses(where: Whereabouts): readonly string[] {
  return allAddresses(where).filter(isWebAddress);
}
