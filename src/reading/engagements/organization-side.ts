import type { FoundOfficials, Referent } from '../found.ts';

/** Organisations whose id has two letters. */
const IDS: ReadonlySet<string> = new Set(['AU', 'UN', 'G7']);

/** The side of an organisation: its id, told from the code of a state where both have two letters (AU). */
export const organizationSide = (id: string): string => (id.length === 2 && id !== 'EU' ? `${id}*` : id);

/** A referent whose organisations are told from states of the same code. */
export function withOrganizationSides(one: Referent, text: string, officials: FoundOfficials): Referent {
  if (!one.sides.some((side) => organizationSide(side) !== side && IDS.has(side))) return one;
  const people = one.people.map((index) => officials.people[index]);
  const ofState = (side: string): boolean => people.some((person) => person?.country === side);
  const named = /African Union|\bAU\b/u.test(text);
  const isOrganization = (side: string): boolean =>
    IDS.has(side) &&
    !ofState(side) &&
    (one.kind === 'ORGANIZATION' || people.some((person) => person?.organization === side) || named);
  return { ...one, sides: one.sides.map((side) => (isOrganization(side) ? organizationSide(side) : side)) };
}
