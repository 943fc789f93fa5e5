import { FetchError, type FetchFailureReason } from './fetched.ts';

/** An address that may be fetched another time, but not by trying again at once. */
export class NotNowError extends FetchError {
  constructor(reason: FetchFailureReason, message: string) {
    super(reason, message, true);
  }
}
