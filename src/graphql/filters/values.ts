import { badUserInput } from '../errors.ts';

/** The most values that one part of a filter can list. */
const MOST_VALUES = 200;

/** The values of one part of a filter, each read and once; undefined if the part is not given. */
export function readValues<Given, Read>(
  given: readonly Given[] | null | undefined,
  read: (value: Given) => Read,
): Read[] | undefined {
  if (given == null) return undefined;
  if (given.length > MOST_VALUES) {
    throw badUserInput(
      `A part of a filter lists ${given.length} values; at most ${MOST_VALUES} are allowed.`,
    );
  }
  return [...new Set(given.map(read))];
}

/** Alternatives as they are. */
export function anyOf<Value>(given: readonly Value[] | null | undefined): Value[] | undefined {
  return readValues(given, (value) => value);
}
