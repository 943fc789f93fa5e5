import type { Asks } from '../../api/ask.ts';
import type { StartSearch } from '../../app/page-search.ts';
import { yearsBefore } from '../../charts/days.ts';
import { NEWEST, OVERVIEW, TIES } from './questions.ts';

/** How the ties are ordered. */
export type TieOrder = NonNullable<StartSearch['order']> | 'strongest';

/** How many ties are shown. */
export const SHOWN_TIES = 10;
/** Among how many ties the fastest changing ones are looked for. */
const LOOKED_AT = 200;
/** How many contacts are shown. */
export const SHOWN_CONTACTS = 9;

/** What is asked of the ties; `today` is the day of the newest release, null where none is known. */
export function tiesAsked(order: TieOrder, today: string | null): { first: number; before: string | null } {
  return {
    first: order === 'strongest' ? SHOWN_TIES : LOOKED_AT,
    before: today === null ? null : yearsBefore(today, 1),
  };
}

/** Asks what the page will ask as its parts come into sight, one after the other; they tell of what fails. */
export async function askStart(ask: Asks, order: TieOrder = 'strongest'): Promise<void> {
  const newest = ask(NEWEST, { first: SHOWN_CONTACTS });
  const ties = ask(OVERVIEW, {}).then(
    async ({ summary }) => await ask(TIES, tiesAsked(order, summary.lastRelease ?? null)),
  );
  await Promise.allSettled([newest, ties]);
}
