/** The version that a write was based on is no longer the store's: read again and retry. */
export class StoreConflictError extends Error {
  override readonly name = 'StoreConflictError';
}

/** Throws StoreConflictError unless a store is at the version that a write is based on. */
export function mustBeAt(version: number, basedOn: number): void {
  if (version === basedOn) return;
  throw new StoreConflictError(
    `The write is based on version ${basedOn}; the store is at version ${version}: read again and retry.`,
  );
}

/** The store cannot be reached or opened; the message says which and why. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
