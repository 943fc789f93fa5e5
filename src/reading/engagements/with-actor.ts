import type { EngagementTypeId } from '../../model/reference.ts';
import type { FoundEngagement } from '../found.ts';
import type { Setting } from './setting.ts';

/** Contacts of one with one. */
const TALKS: ReadonlySet<EngagementTypeId> = new Set([
  'MEETING',
  'COURTESY_CALL',
  'TELEPHONE_CONVERSATION',
  'VIDEO_CONFERENCE',
]);

/**
 * Talks of which one's own side is not named are had by the one official of that side who has all the others that the
 * release tells: "Kuleba met Hun Sen. At the negotiations with Prak Sokhonn, …".
 */
export function withActor(
  contacts: readonly FoundEngagement[],
  { leads, officials }: Setting,
): readonly FoundEngagement[] {
  const { own } = leads;
  if (own === null) return contacts;
  const isOwn = (index: number): boolean => officials.people[index]?.country === own;
  const actors = new Set(contacts.flatMap(({ people }) => people.filter(isOwn)));
  const [actor] = actors;
  if (actor === undefined || actors.size > 1) return contacts;
  // Whom the official met already, somebody else meets now.
  const met = new Set(
    contacts.flatMap(({ type, people }) => (TALKS.has(type) && people.includes(actor) ? people : [])),
  );
  return contacts.map((contact) => {
    const { type, countries, people } = contact;
    const lacks = people.length > 0 && !people.some((one) => isOwn(one) || met.has(one));
    return lacks && TALKS.has(type) && countries.length === 2 && countries.includes(own)
      ? { ...contact, people: [...people, actor] }
      : contact;
  });
}
