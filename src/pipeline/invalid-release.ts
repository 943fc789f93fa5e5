import type { z } from 'zod';

/** A release that cannot be used; the message says what was given and what would be right. */
export class InvalidReleaseError extends Error {
  override readonly name = 'InvalidReleaseError';
}

const MOST_SHOWN = 5;

/** The faults that a schema found, each with its path, in one line. */
export function problemsOf(error: z.ZodError): string {
  const lines = error.issues.map(
    ({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`,
  );
  const rest = lines.length - MOST_SHOWN;
  return `${lines.slice(0, MOST_SHOWN).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
