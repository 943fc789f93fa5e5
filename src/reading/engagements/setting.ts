import type { IsoDate } from '../../model/date.ts';
import type { FoundOfficials } from '../found.ts';
import type { Contact } from './contact.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import type { Party } from './participants.ts';
import type { Section } from './sections.ts';

/** What is known of the release when its contacts are settled. */
export interface Setting {
  readonly lines: readonly Line[];
  readonly sections: readonly (Section | null)[];
  /** For each line the one that opens the list it is an item of. */
  readonly intros: readonly (number | null)[];
  readonly officials: FoundOfficials;
  readonly leads: Leads;
  readonly issuedOn: IsoDate | null;
  /** Whether a side is a state, not an organisation. */
  readonly isState: (side: string) => boolean;
  /** Whether a state is sovereign, and no territory of another. */
  readonly isSovereign: (side: string) => boolean;
}

/** The people of parties, each once. */
export const peopleOf = (parties: readonly Party[]): readonly number[] => [
  ...new Set(parties.flatMap((party) => party.people)),
];

/** The people of a contact, each once. */
export const peopleIn = (contact: Contact): readonly number[] => peopleOf(contact.parties);
