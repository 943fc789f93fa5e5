import { keyOf } from '../../app/addresses.ts';

/** Two officials who may be one, by their global ids. */
export type Pair = readonly [first: string, second: string];

/** A pair as addresses have it. */
export function pairText([first, second]: Pair): string {
  return `${keyOf(first)},${keyOf(second)}`;
}

/** The pair of an address; null where it names none. */
export function readPair(text: string | undefined): Pair | null {
  const [first, second] = (text ?? '').split(',');
  if (first === undefined || second === undefined || first === '' || second === '') return null;
  return [`official:${first}`, `official:${second}`];
}

/** The pair of two officials. */
export function pairOf(officials: readonly { readonly id: string }[]): Pair {
  return [officials[0]?.id ?? '', officials[1]?.id ?? ''];
}
