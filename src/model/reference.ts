import type { z } from 'zod';
import { findFaults, nameEntry } from './check-reference.ts';
import {
  countrySchema,
  engagementTypeSchema,
  issueSchema,
  nameInsideNameSchema,
  organizationSchema,
  REFERENCE_FILES,
  sectorSchema,
  speechActSchema,
} from './reference-schema.ts';
import type { RawReference, Reference, ReferenceList } from './reference-schema.ts';

export * from './reference-schema.ts';

/** Reference data that cannot be used: every problem with its file and entry ("countries.json entry 12 (KH): …"). */
export class InvalidReferenceError extends Error {
  override readonly name = 'InvalidReferenceError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The reference data cannot be used:\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

/** The checked reference data with its indexes; throws InvalidReferenceError with all problems found. */
export function makeReference(raw: RawReference): Reference {
  const problems: string[] = [];
  const countries = readList('countries', countrySchema, raw, problems);
  const organizations = readList('organizations', organizationSchema, raw, problems);
  const sectors = readList('sectors', sectorSchema, raw, problems);
  const issues = readList('issues', issueSchema, raw, problems);
  const engagementTypes = readList('engagementTypes', engagementTypeSchema, raw, problems);
  const speechActs = readList('speechActs', speechActSchema, raw, problems);
  const namesInsideNames = readList('namesInsideNames', nameInsideNameSchema, raw, problems);
  // Cross-checks would only repeat the faults of broken entries.
  if (problems.length > 0) throw new InvalidReferenceError(problems);

  const reference: Reference = {
    countries,
    organizations,
    sectors,
    issues,
    engagementTypes,
    speechActs,
    namesInsideNames,
    countryByCode: new Map(countries.map((country) => [country.code, country])),
    organizationById: byId(organizations),
    sectorById: byId(sectors),
    issueById: byId(issues),
    engagementTypeById: byId(engagementTypes),
    speechActById: byId(speechActs),
    narrowerSectors: new Map(
      sectors.map(({ id }) => [
        id,
        sectors.filter(({ broader }) => broader === id).map((sector) => sector.id),
      ]),
    ),
  };
  const faults = findFaults(reference);
  if (faults.length > 0) throw new InvalidReferenceError(faults);
  return reference;
}

function readList<Schema extends z.ZodType>(
  list: ReferenceList,
  schema: Schema,
  raw: RawReference,
  problems: string[],
): readonly z.output<Schema>[] {
  const entries = raw[list];
  if (!Array.isArray(entries)) {
    problems.push(`${REFERENCE_FILES[list]}: expected an array of entries`);
    return [];
  }
  return entries.flatMap((entry: unknown, index) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) {
      const path = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
      problems.push(
        `${nameEntry(list, index, entry)}: ${path}${issue.message.replace(/^Invalid input: /, '')}`,
      );
    }
    return [];
  });
}

function byId<Id extends string, Entry extends { readonly id: Id }>(
  entries: readonly Entry[],
): Map<Id, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
