import { dateOf, dayOf, daysWithin } from '../../charts/days.ts';
import { STRENGTH_POINTS } from './strength-points.ts';

const DAY = 86_400_000;

/**
 * The days on which strength is asked for: STRENGTH_POINTS of them, in order. Strength leaps on the day of a contact and
 * falls from then on; where contacts are few, their days and the eves of them are among the days, so that leaps are seen as
 * such.
 */
export function strengthDays(
  from: string,
  to: string,
  contacts: readonly { readonly startDate?: string | null }[],
): readonly string[] {
  const leaps = new Set(
    contacts.flatMap(({ startDate }) =>
      startDate == null ? [] : [dayOf(new Date(dateOf(startDate).getTime() - DAY)), startDate],
    ),
  );
  const within = [...leaps].filter((day) => day > from && day < to);
  const kept = within.length <= STRENGTH_POINTS / 2 ? within : [];
  const days = new Set([...daysWithin(from, to, STRENGTH_POINTS - kept.length), ...kept]);
  return [...days, ...Array.from({ length: STRENGTH_POINTS - days.size }, () => to)].sort();
}
