import { keyOf } from '../../app/addresses.ts';
import type { EngagementQuery, StatementWordsFragment } from '../../generated/graphql.ts';

/** An engagement as the page shows it. */
export type Told = NonNullable<EngagementQuery['engagement']>;

/** One release's account of it. */
export type Account = Told['accounts'][number];

/** Which of two countries it is, by its code; undefined for others, and where more than two take part. */
export function sideOf({ countries }: Told, code: string | undefined): 'a' | 'b' | undefined {
  if (code === undefined || countries.length !== 2) return undefined;
  if (countries[0]?.code === code) return 'a';
  return countries[1]?.code === code ? 'b' : undefined;
}

/** The side that publishes an account. */
export function sideOfAccount(told: Told, { release }: Account): 'a' | 'b' | undefined {
  return sideOf(told, release.publisher.country?.code);
}

/** The side for which somebody speaks alone. */
export function sideOfSpeakers(told: Told, sides: readonly { readonly id: string }[]): 'a' | 'b' | undefined {
  const [side] = sides;
  return side === undefined || sides.length > 1 ? undefined : sideOf(told, keyOf(side.id));
}

/** Whose account it is, in a word: the country, or else the publisher. */
export function nameOf({ release }: Account): string {
  return release.publisher.country?.name ?? release.publisher.name;
}

/** Those of some statements that stand in an account, with their words. */
export function wordsOf(
  { statements }: Account,
  ids: readonly { readonly id: string }[],
): readonly StatementWordsFragment[] {
  const wanted = new Set(ids.map(({ id }) => id));
  return statements.filter(({ id }) => wanted.has(id));
}
