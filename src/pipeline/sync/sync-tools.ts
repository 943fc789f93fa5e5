import type { Gate } from '../../common/gate.ts';
import type { Fetcher } from '../../fetch/fetched.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { IsoDate } from '../../model/date.ts';
import type { ReadListing } from '../../source/listing-document.ts';
import type { KeepOriginal } from '../keep-originals.ts';
import type { ReadDocument } from '../read-document.ts';
import type { GroupKeeper } from './group-keeper.ts';

/** What all sources that are synchronised at once share. */
export interface SyncTools {
  readonly ledger: Ledger;
  readonly fetcher: Fetcher;
  readonly read: ReadDocument;
  readonly readListing: ReadListing;
  readonly keeper: GroupKeeper;
  /** Keeps the bytes of a document that had releases; null where they are not wanted. */
  readonly keepOriginal: KeepOriginal | null;
  /** Pages whose bytes are in memory at a time. */
  readonly reading: Gate;
  /** Pages that are fetched and not yet stored at a time: the fetching waits for the rest. */
  readonly underWay: Gate;
  readonly now: () => Date;
}

/** What is wanted of a run. */
export interface SyncWishes {
  /** Releases issued before this day are left alone, until a run with an earlier day. */
  readonly since: IsoDate | null;
  /** New pages that are fetched at most; the others wait for the next run. */
  readonly limit: number;
  /** Whether all listings are read to their ends, and all pages looked at again. */
  readonly full: boolean;
}

/** When a run ends before its time. */
export interface SyncSignals {
  /** Once aborted, nothing new begins; what is under way comes to its end. */
  readonly stop: AbortSignal;
  /** Once aborted, what is under way is broken off, too. */
  readonly breakOff: AbortSignal;
}

/** A source that cannot be synchronised now; the message says why. */
export class SourceTroubleError extends Error {
  override readonly name = 'SourceTroubleError';
}
