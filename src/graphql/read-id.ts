import { nodeId, parseNodeId, type NodeId, type NodeKind } from '../model/node-id.ts';
import { namesOfCountry, namesOfOrganization, type Reference } from '../model/reference.ts';
import { didYouMean, type Candidate } from './closest.ts';
import { badUserInput } from './errors.ts';
import type { Lookup } from './lookup.ts';

/** Kinds of nodes that the reference data lists. */
type ListedKind = 'country' | 'organization' | 'sector' | 'issue';

/** The key of an id that can only mean one kind: "sector:trade" and "trade" are "trade"; null for another kind's id. */
export function keyFor(kind: NodeKind, given: string): string | null {
  const parsed = parseNodeId(given);
  if (parsed === null) return given;
  return parsed.kind === kind ? parsed.key : null;
}

/** The code of a country as it stands in the reference data; throws BAD_USER_INPUT for any other. */
export function readCountry({ reference }: Lookup, given: string): string {
  const code = findKey(reference, 'country', given);
  if (code === null) throw unknown(reference, ['country'], given);
  return code;
}

/** The code of a publisher: of a country, or "EU". */
export function readPublisher(lookup: Lookup, given: string): string {
  return given.toUpperCase() === 'EU' ? 'EU' : readCountry(lookup, given);
}

/** The global id of an entry of the reference data of one of the kinds; throws BAD_USER_INPUT for any other. */
export function readListed({ reference }: Lookup, kinds: readonly ListedKind[], given: string): NodeId {
  for (const kind of kinds) {
    const key = findKey(reference, kind, given);
    if (key !== null) return nodeId(kind, key);
  }
  throw unknown(reference, kinds, given);
}

/** The global id of an official, parts of the name in order; throws BAD_USER_INPUT for what cannot be one. */
export function readOfficial(lookup: Lookup, given: string): NodeId {
  const id = findOfficialId(lookup, given);
  if (id === null) {
    throw badUserInput(`"${given}" is no official's id: give one such as "official:kh-prak-sokhonn".`);
  }
  return id;
}

/** The same, or null. */
export function findOfficialId(lookup: Lookup, given: string): NodeId | null {
  const key = keyFor('official', given);
  return key === null ? null : lookup.normalizeOfficialId(nodeId('official', key));
}

/** The key as the reference data has it, whatever its case; null if it lacks it. */
export function findKey(reference: Reference, kind: ListedKind, given: string): string | null {
  const key = keyFor(kind, given.trim());
  if (key === null) return null;
  const entries = entriesOf(reference, kind);
  return [key, key.toUpperCase(), key.toLowerCase()].find((form) => entries.has(form)) ?? null;
}

function entriesOf(reference: Reference, kind: ListedKind): ReadonlyMap<string, unknown> {
  const lists = {
    country: reference.countryByCode,
    organization: reference.organizationById,
    sector: reference.sectorById,
    issue: reference.issueById,
  };
  return lists[kind];
}

const NOUNS = {
  country: 'country code',
  organization: "organisation's id",
  sector: "sector's id",
  issue: "issue's id",
} as const satisfies Record<ListedKind, string>;

const EXAMPLES = {
  country: '"KH"',
  organization: '"organization:ASEAN"',
  sector: '"sector:trade"',
  issue: '"issue:myanmar"',
} as const satisfies Record<ListedKind, string>;

function unknown(reference: Reference, kinds: readonly ListedKind[], given: string) {
  const candidates = kinds.flatMap((kind) => candidatesOf(reference, kind));
  const wanted = given.slice(given.indexOf(':') + 1);
  const hint =
    didYouMean(wanted, candidates) || ` Give one such as ${kinds.map((k) => EXAMPLES[k]).join(' or ')}.`;
  return badUserInput(
    `"${given.slice(0, 100)}" is no ${kinds.map((k) => NOUNS[k]).join(' or ')} known here.${hint}`,
  );
}

function candidatesOf(reference: Reference, kind: ListedKind): Candidate[] {
  switch (kind) {
    case 'country':
      return reference.countries.map((country) => ({
        key: country.code,
        names: [country.name, country.alpha3, ...namesOfCountry(country)],
      }));
    case 'organization':
      return reference.organizations.map((organization) => ({
        key: organization.id,
        names: namesOfOrganization(organization),
      }));
    case 'sector':
      return reference.sectors.map(({ id, name }) => ({ key: id, names: [name] }));
    case 'issue':
      return reference.issues.map(({ id, name }) => ({ key: id, names: [name] }));
    default:
      return kind satisfies never;
  }
}
