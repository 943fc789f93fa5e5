import type { FoundOfficials } from '../found.ts';
import { organizationSide } from './organization-side.ts';
import type { Unit } from './unit.ts';

/** Someone who takes part: a person of the release, or one of whom only the side or the post is told. */
export interface Party {
  readonly people: readonly number[];
  /** Alpha-2 codes or organisation ids. */
  readonly sides: readonly string[];
  /** A single holder of a post whose name the release does not tell. */
  readonly unnamed: boolean;
  /** It is someone who speaks for an organisation, or the organisation. */
  readonly ofOrganization: boolean;
  /** The words for them, as the release has them; "" where there are none. */
  readonly words: string;
  /** The unit that names them. */
  readonly unit: number;
}

/** How far from a cue those who take part can stand, in units. */
export const REACH = 70;

/** A side that takes part at a unit, with those who speak for it if any is known. */
export function partyOfSide(side: string, unit: number, people: readonly number[] = []): Party {
  return { people, sides: [side], unnamed: false, ofOrganization: false, words: '', unit };
}

/** The party that a unit names. */
export function partyOf(unit: Unit, at: number, single: boolean): Party {
  const { who } = unit;
  if (who === null)
    return { people: [], sides: [], unnamed: false, ofOrganization: false, words: '', unit: at };
  return {
    people: who.people,
    sides: who.sides,
    unnamed: (single || unit.members.length <= 1) && who.kind === 'PERSON' && who.people.length === 0,
    ofOrganization: who.kind === 'PERSON' && who.sides.some((side) => side.length !== 2 || side === 'EU'),
    words: unit.text,
    unit: at,
  };
}

/** Whether a person of the release serves a state or the Union. */
export function serves(index: number, side: string | null, officials: FoundOfficials): boolean {
  const person = officials.people[index];
  return person !== undefined && side !== null && (person.country ?? person.organization) === side;
}

/** The sides of parties: what is told, and where it is not, the country of the people. */
export function sidesOf(parties: readonly Party[], officials: FoundOfficials): readonly string[] {
  const sides = new Set<string>();
  for (const party of parties) {
    for (const side of party.sides) sides.add(side);
    for (const index of party.people) {
      const person = officials.people[index];
      const organization = person?.organization ?? null;
      const side = person?.country ?? (organization === null ? null : organizationSide(organization));
      if (side !== null) sides.add(side);
    }
  }
  return [...sides];
}
