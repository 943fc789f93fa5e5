import { badUserInput } from './errors.ts';

/** The most items that a list gives at once. */
export const MOST_ITEMS = 200;

/** The most links that a network has. */
export const MOST_LINKS = 5000;

/** The `first` argument as given, or the list's own if null; throws BAD_USER_INPUT outside of 0 to `most`. */
export function readFirst(first: number | null | undefined, unasked = 20, most = MOST_ITEMS): number {
  const wanted = first ?? unasked;
  if (wanted < 0 || wanted > most) {
    throw badUserInput(`\`first\` is ${wanted}; it must be 0 to ${most}.`);
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
