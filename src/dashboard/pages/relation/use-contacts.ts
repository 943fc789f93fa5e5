import { usePages } from '../../api/use-pages.ts';
import type { EngagementFilter, RelationContactsQuery } from '../../generated/graphql.ts';
import { CONTACTS } from './questions.ts';
import type { RelationView } from './view.ts';

/** A contact of the two. */
export type Contact = NonNullable<RelationContactsQuery['relation']>['engagements']['nodes'][number];

const MOST = 200;

/** The contacts of the period, newest first, as several parts of the page show them. */
export function useContacts({ between, period }: RelationView) {
  return useContactsOf(between, period === null ? null : { period });
}

/** Some of the contacts of the two, newest first. */
export function useContactsOf(between: readonly string[], filter: EngagementFilter | null) {
  const variables = { between, filter, first: MOST };
  return { variables, pages: usePages(CONTACTS, variables, ({ relation }) => relation?.engagements) };
}

/** Who of the two publishes about a contact: both, one, or neither of them. */
export function toldBy({ accounts }: Contact, between: readonly string[]): 'both' | 'one' | 'other' {
  const publishers = new Set(accounts.map(({ release }) => release.publisher.country?.code));
  const told = between.filter((code) => publishers.has(code)).length;
  return told === 2 ? 'both' : told === 1 ? 'one' : 'other';
}
