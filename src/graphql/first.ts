import { badUserInput } from './errors.ts';

/** The most items that a list gives at once. */
export const MOST_ITEMS = 200;

/** The `first` argument as given, or the list's own if null; throws BAD_USER_INPUT outside of 0 to 200. */
export function readFirst(first: number | null | undefined, unasked = 20): number {
  const wanted = first ?? unasked;
  if (wanted < 0 || wanted > MOST_ITEMS) {
    throw badUserInput(`\`first\` is ${wanted}; it must be 0 to ${MOST_ITEMS}.`);
  }
  return wanted;
}

/** The same for a question that is only put if something is wanted: without, the answer is an empty list. */
export async function topOf<Item>(
  first: number | null | undefined,
  unasked: number,
  ask: (first: number) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const wanted = readFirst(first, unasked);
  return wanted === 0 ? [] : ask(wanted);
}
