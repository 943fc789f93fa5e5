import { remember } from '../common/remember.ts';
import type { Sighted } from '../model/identity.ts';
import { blockingKeys } from './names/blocking-keys.ts';

/** Officials who are looked at in one block: a name that more of them share says nothing, and the block is passed over. */
export const MOST_IN_BLOCK = 50;

/** A block that an official stands in, and the block where those stand with whom it is compared for it. */
export interface Probe {
  readonly own: string;
  readonly other: string;
}

/** Stands for officials of no known country. */
const UNKNOWN = 'zz';
/** Stands for officials of any country, as those of none are compared with them. */
const ANY = 'any';

const keysOf = remember(blockingKeys, 10_000);

type Named = Pick<Sighted, 'country' | 'names'>;

/** The spelling by which an official is compared: the first, whatever order the releases came in. */
export function comparedName({ names }: Pick<Sighted, 'names'>): string {
  return names[0]?.[0] ?? '';
}

/** The blocks under which an index keeps an official, in order. */
export function blocksOf(sighted: Named): string[] {
  return [...new Set(probesOf(sighted).map(({ own }) => own))].sort();
}

/** Whether two officials stand in the same blocks and are compared with the same others: by name and country alone. */
export function standAlike(a: Named, b: Named): boolean {
  return a.country === b.country && comparedName(a) === comparedName(b);
}

/**
 * Where those stand with whom an official may be one. Those of one country are compared where they share any key; one of
 * no known country with those of any, where they share the key of two parts. Countries that differ are never compared.
 */
export function probesOf(sighted: Named): Probe[] {
  const { ofParts, ofPairs } = keysOf(comparedName(sighted));
  const home = sighted.country ?? UNKNOWN;
  const [here, there] = sighted.country === null ? [UNKNOWN, ANY] : [ANY, UNKNOWN];
  return [
    ...[...ofParts, ...ofPairs].map((key) => ({ own: `${home} ${key}`, other: `${home} ${key}` })),
    ...ofPairs.map((key) => ({ own: `${here} ${key}`, other: `${there} ${key}` })),
  ];
}

/** The block whose officials must be compared anew where a block becomes too large, or no longer is. */
export function concernedBy(block: string): string {
  return block.startsWith(`${ANY} `) ? `${UNKNOWN}${block.slice(ANY.length)}` : block;
}
