import type { Contact } from './use-contacts.ts';
import { sideOf, type RelationView } from './view.ts';

type Official = Contact['participants'][number]['official'];

/** Two officials in the same contacts; one is null where no counterpart is named. */
export interface Meeting {
  readonly a: Official | null;
  readonly b: Official | null;
  readonly contacts: number;
  /** Day of the newest of the contacts. */
  readonly last: string | null;
}

/** Who met whom in contacts, newest first; most often first, those who are named alone last. */
export function meetingsOf(view: RelationView, contacts: readonly Contact[]): readonly Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const { participants, startDate } of contacts) {
    const of = (side: 'a' | 'b') =>
      participants
        .filter(({ country }) => country != null && sideOf(view, country.code) === side)
        .map(({ official }) => official);
    for (const [a, b] of pairs(of('a'), of('b'))) {
      const key = `${a?.id ?? ''}+${b?.id ?? ''}`;
      const met = meetings.get(key);
      meetings.set(key, {
        a,
        b,
        contacts: (met?.contacts ?? 0) + 1,
        last: met?.last ?? startDate ?? null,
      });
    }
  }
  return [...meetings.values()].sort(
    (one, other) =>
      Number(one.a === null || one.b === null) - Number(other.a === null || other.b === null) ||
      other.contacts - one.contacts ||
      (other.last ?? '').localeCompare(one.last ?? ''),
  );
}

function pairs(
  ofA: readonly Official[],
  ofB: readonly Official[],
): readonly (readonly [Official | null, Official | null])[] {
  if (ofA.length === 0) return ofB.map((b) => [null, b] as const);
  if (ofB.length === 0) return ofA.map((a) => [a, null] as const);
  return ofA.flatMap((a) => ofB.map((b) => [a, b] as const));
}
