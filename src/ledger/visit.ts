import type { IsoDate } from '../model/date.ts';

/**
 * How far an address has come: it is to be fetched; its bytes are here, to be read; its releases are in the graph; it has
 * none that is wanted, in its language or of its day; it could not be fetched or read; its server says that it is no more.
 */
export const VISIT_STATES = ['waiting', 'fetched', 'done', 'passed', 'older', 'failed', 'gone'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** What is known of an address of a source. Instants are ISO 8601 in UTC. */
export interface Visit {
  /** Of the ledger's own; in the order in which addresses were first listed. */
  readonly number: number;
  readonly source: string;
  readonly address: string;
  readonly state: VisitState;
  /** As the last answer had them. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the bytes that were fetched last; null before. */
  readonly digest: string | null;
  readonly listedAt: string;
  /** The latest day or instant of change that a listing has named. */
  readonly changedAt: string | null;
  /** When its bytes came. */
  readonly fetchedAt: string | null;
  /** When it was last asked for, successfully or not. */
  readonly checkedAt: string | null;
  /** The newest day of issue of its releases. */
  readonly issuedOn: IsoDate | null;
  /** Why it failed, is gone or was passed over; null where it was not. */
  readonly reason: string | null;
  /** Attempts at fetching that have failed in a row. */
  readonly tries: number;
  /** From when on it is to be asked for again; null for not by itself. */
  readonly dueAt: string | null;
}

/** Fetched bytes that wait to be read. */
export interface Spooled {
  readonly bytes: Uint8Array;
  /** Where the redirects ended. */
  readonly address: string;
  readonly contentType: string | null;
}

/** A release that an address has brought into the graph. */
export interface KeptRelease {
  readonly id: string;
  readonly issuedOn: IsoDate | null;
}
