import { compareCodePoints } from '../../common/code-point-order.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Contact, RelationPeriod } from '../../store/measures.ts';

/** A contact with the id of its engagement, which is the same in every store. */
export interface ContactById extends Contact {
  readonly engagement: NodeId;
}

/** The contacts of relations as every store that holds the same has them: in order of the ids of their engagements. */
export async function contactsById(
  store: Pick<GraphStore, 'contacts' | 'engagementIds'>,
  queries: readonly RelationPeriod[],
): Promise<ContactById[][]> {
  return withIds(store, await store.contacts(queries));
}

/** Contacts that a store has given, in order of the ids of their engagements. */
export function withIds(
  store: Pick<GraphStore, 'engagementIds'>,
  found: readonly (readonly Contact[])[],
): Promise<ContactById[][]> {
  return Promise.all(
    found.map(async (contacts) => {
      const ids = await store.engagementIds(contacts.map(({ engagement }) => engagement));
      return contacts
        .map((contact, index) => ({ ...contact, engagement: ids[index] ?? '' }))
        .sort((a, b) => compareCodePoints(a.engagement, b.engagement));
    }),
  );
}
