import type { Country, Organization, Reference } from '../model/reference.ts';
import { nodeId, type NodeId } from '../model/node-id.ts';

/** How a collection is shown. */
export interface CollectionLabel {
  readonly name: string;
  readonly description: string | null;
}

/** What the API knows without asking the store. */
export interface Lookup {
  readonly reference: Reference;
  /** Organisations by the code of each of their members. */
  readonly memberships: ReadonlyMap<string, readonly Organization[]>;
  /** An official's id with the parts of the name in order; null if it is no official's id. */
  normalizeOfficialId(id: string): NodeId | null;
  /** How a collection is shown; null if nothing is known of it. */
  describeCollection(id: string): CollectionLabel | null;
}

/** A lookup over the reference data. */
export function makeLookup(
  reference: Reference,
  named: Pick<Lookup, 'normalizeOfficialId' | 'describeCollection'>,
): Lookup {
  const memberships = new Map<string, Organization[]>();
  for (const organization of reference.organizations) {
    for (const code of organization.members) {
      const ofCountry = memberships.get(code);
      if (ofCountry === undefined) memberships.set(code, [organization]);
      else ofCountry.push(organization);
    }
  }
  return { reference, memberships, ...named };
}

/** Node ids of a sector and of all sectors below it. */
export function sectorGroup(reference: Reference, id: string): NodeId[] {
  const narrower = reference.narrowerSectors.get(id) ?? [];
  return [nodeId('sector', id), ...narrower.flatMap((each) => sectorGroup(reference, each))];
}

/** The countries with these codes; codes that the reference data lacks are passed over. */
export function countriesOf(reference: Reference, codes: readonly string[]): Country[] {
  return codes.flatMap((code) => reference.countryByCode.get(code) ?? []);
}
