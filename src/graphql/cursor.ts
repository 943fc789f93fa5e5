import { z } from 'zod';
import { isIsoDate } from '../model/date.ts';
import type { Keyset } from '../store/list-queries.ts';
import { badUserInput } from './errors.ts';

/** Longest cursor that is looked at, in characters. */
const MOST_CHARACTERS = 8000;

const text = z.string().max(1000);

/** The keyset of each order that lists have. */
export const KEYSETS = {
  /** Day or sort name, and id. */
  text: z.tuple([text, text]),
  /** Value and id. */
  number: z.tuple([z.number(), text]),
  /** Title match, day and id. */
  relevance: z.tuple([z.number(), text, text]),
  /** Contribution, engagement, and the day that the contributions are of. */
  part: z.tuple([z.number(), text, z.string().refine(isIsoDate)]),
} as const satisfies Record<string, z.ZodType<Keyset>>;

/** A list in its order: its cursors are of no use in another. */
export interface ListOrder {
  /** "releases by NEWEST". */
  readonly name: string;
  readonly keyset: z.ZodType<Keyset>;
}

/** An item's place in a list, opaque to clients. */
export function encodeCursor(order: ListOrder, key: Keyset): string {
  return Buffer.from(JSON.stringify([order.name, key])).toString('base64url');
}

/** The keyset of a cursor of this list; throws BAD_USER_INPUT for any other text. */
export function decodeCursor(order: ListOrder, cursor: string): Keyset {
  const parsed = z.tuple([z.string(), z.unknown()]).safeParse(parseJson(cursor));
  if (!parsed.success)
    throw badUserInput('`after` is no cursor: give an `endCursor` or `cursor` of this list.');
  const [name, key] = parsed.data;
  if (name !== order.name) {
    throw badUserInput(
      `\`after\` is a cursor of another list or order; this list is ${order.name}. Start again without it.`,
    );
  }
  const keyset = order.keyset.safeParse(key);
  if (!keyset.success)
    throw badUserInput('`after` is no cursor: give an `endCursor` or `cursor` of this list.');
  return keyset.data;
}

function parseJson(cursor: string): unknown {
  if (cursor.length > MOST_CHARACTERS || !/^[\w-]+$/.test(cursor)) return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
