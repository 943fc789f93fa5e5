import type { NodeId } from '../../model/node-id.ts';

/** A place where a store does not hold what its releases and judgements say. */
export interface Difference {
  /** MISSING: it should be there; ORPHAN: nothing that is held says it; WRONG: it is there, and otherwise. */
  readonly what: 'MISSING' | 'ORPHAN' | 'WRONG';
  /** "release", "engagement", "relation", "list", … */
  readonly kind: string;
  /** Id of the node, or the list in words. */
  readonly id: NodeId;
  /** Where in it, what stands there and what should; in words for people. */
  readonly detail: string;
  /** Whether it is in what all else is derived of: it can only be taken in again, or brought back from a backup. */
  readonly inSource: boolean;
}

const LONGEST = 80;

/** The first place in which two JSON values differ, in words: "3.title: "A" instead of "B""; null where they are equal. */
export function tellDifference(held: unknown, derived: unknown, place = ''): string | null {
  if (held === derived) return null;
  if (!isTree(held) || !isTree(derived) || Array.isArray(held) !== Array.isArray(derived))
    return `${place === '' ? '' : `${place}: `}${shown(held)} instead of ${shown(derived)}`;
  for (const key of keysOfBoth(derived, held)) {
    const told = tellDifference(held[key], derived[key], place === '' ? key : `${place}.${key}`);
    if (told !== null) return told;
  }
  return null;
}

function keysOfBoth(one: object, other: object): readonly string[] {
  const keys = Object.keys(one);
  const others = Object.keys(other).filter((key) => !Object.hasOwn(one, key));
  return others.length === 0 ? keys : [...keys, ...others];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}
