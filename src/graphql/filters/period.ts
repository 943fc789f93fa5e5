import type { Period as Days } from '../../model/date.ts';
import { badUserInput } from '../errors.ts';
import type { InputMaybe, Period } from '../generated/resolvers-types.ts';

/** The days asked for; throws BAD_USER_INPUT where the first lies after the last. */
export function readPeriod(period: InputMaybe<Period>): Days {
  const from = period?.from ?? undefined;
  const to = period?.to ?? undefined;
  if (from !== undefined && to !== undefined && from > to) {
    throw badUserInput(`The period begins on ${from}, after its end on ${to}: exchange \`from\` and \`to\`.`);
  }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The same as part of a selection, where no period is no limit. */
export function selectPeriod(period: InputMaybe<Period>): Days | undefined {
  const days = readPeriod(period);
  return days.from === undefined && days.to === undefined ? undefined : days;
}
