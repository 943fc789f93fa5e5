/** Why a listing says nothing. */
export type UnreadableListingReason = 'too-large' | 'too-many' | 'too-deep' | 'forbidden' | 'damaged';

/** A listing that cannot be read; the message says what was given and what would be right. */
export class UnreadableListingError extends Error {
  override readonly name = 'UnreadableListingError';
  readonly reason: UnreadableListingReason;

  constructor(reason: UnreadableListingReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
