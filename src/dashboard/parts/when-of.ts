import { formatSpan } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';

/** When a contact was, as lists have it: its days, or that they are unknown. */
export function whenOf(contact: {
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}): string {
  const { startDate, endDate } = contact;
  return startDate == null ? texts.release.noDay : formatSpan(startDate, endDate ?? null);
}
