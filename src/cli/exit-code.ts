/** What a command tells the shell. */
export const EXIT = {
  done: 0,
  /** The command ran, and part of its work failed: the report says what. */
  failed: 1,
  /** The arguments or the environment cannot be used: nothing was done. */
  usage: 2,
} as const;

/** A command that cannot begin; its message goes to standard error and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
