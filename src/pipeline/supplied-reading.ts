import { z } from 'zod';
import { isIsoDate } from '../model/date.ts';
import { BOTH_SIDES, ENTITY_KINDS } from '../model/reading.ts';
import { ENGAGEMENT_TYPE_IDS, SPEECH_ACT_IDS, type Reference } from '../model/reference.ts';
import { RELEASE_KINDS } from '../model/release.ts';
import { InvalidReleaseError, problemsOf } from './invalid-release.ts';

/** A reading made by a person or another program: the annotation's format, with or without places in the text. */
export type SuppliedReading = z.infer<ReturnType<typeof makeSchema>>;

/**
 * The reading in a JSON value. Throws InvalidReleaseError that names every fault with its place
 * ("statements.3.act: …").
 */
export function parseSuppliedReading(value: unknown, reference: Reference): SuppliedReading {
  const parsed = schemaFor(reference).safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InvalidReleaseError(`The reading cannot be used: ${problemsOf(parsed.error)}`);
}

const schemas = new WeakMap<Reference, ReturnType<typeof makeSchema>>();

function schemaFor(reference: Reference): ReturnType<typeof makeSchema> {
  const known = schemas.get(reference) ?? makeSchema(reference);
  schemas.set(reference, known);
  return known;
}

function makeSchema(reference: Reference) {
  const words = z.string().trim().min(1).max(1000);
  const date = z.string().refine(isIsoDate, 'expected a calendar date such as "2021-11-23"');
  const one = (known: ReadonlyMap<string, unknown>, what: string, example: string) =>
    words.refine((id) => known.has(id), {
      error: ({ input }) => `"${String(input)}" is no ${what} known, such as "${example}"`,
    });
  const country = one(reference.countryByCode, 'alpha-2 code of a country', 'KH');
  const organization = one(reference.organizationById, 'organisation', 'ASEAN');
  const sector = one(reference.sectorById, 'sector', 'trade');
  const issue = one(reference.issueById, 'issue', 'myanmar');
  const party = words.refine(
    (id) => reference.countryByCode.has(id) || reference.organizationById.has(id),
    'expected the code of a country or the id of an organisation',
  );
  const topic = words.refine(
    (id) =>
      [reference.sectorById, reference.issueById, reference.organizationById].some((known) => known.has(id)),
    { error: ({ input }) => `"${String(input)}" is no sector, issue or organisation known` },
  );
  const offset = z.int().min(0);
  const span = { start: offset, end: offset, quote: z.string().min(1).max(20_000) };
  const rule = z.string().nullable().default(null);
  const publisher = z.object({
    country: z.union([country, z.literal('EU')]).nullable(),
    name: z.string().trim().max(1000),
  });
  return z
    .object({
      id: z.string().max(300).default(''),
      readBy: words.max(200).optional(),
      title: z.string().max(2000).optional(),
      kind: z.enum(RELEASE_KINDS).optional(),
      language: words.max(35).optional(),
      publisher: publisher.optional(),
      issuedOn: date.nullish(),
      issuedAt: words.nullish(),
      engagements: z
        .array(
          z.object({
            type: z.enum(ENGAGEMENT_TYPE_IDS),
            startDate: date.nullable(),
            endDate: date.nullable(),
            place: words.nullable(),
            countries: z.array(country),
            officials: z.array(words),
            span: z.object(span).nullable().optional(),
            rule,
          }),
        )
        .max(1000),
      officials: z
        .array(
          z.object({
            name: words.max(300),
            country: country.nullable(),
            organization: organization.nullish(),
            posts: z.array(words),
            sightings: z.array(z.object({ ...span, post: words, rule })).optional(),
          }),
        )
        .max(5000),
      countries: z.array(country),
      organizations: z.array(organization),
      sectors: z.array(sector),
      issues: z.array(issue),
      statements: z
        .array(
          z.object({
            speaker: words.nullable(),
            side: z.union([z.literal(BOTH_SIDES), party]),
            act: z.enum(SPEECH_ACT_IDS),
            target: party.nullable(),
            topics: z.array(topic),
            quote: span.quote,
            start: offset.optional(),
            end: offset.optional(),
            engagement: offset.nullish(),
            rule,
          }),
        )
        .max(10_000),
      mentions: z
        .array(z.object({ ...span, kind: z.enum(ENTITY_KINDS), id: words, rule }))
        .max(100_000)
        .optional(),
    })
    .superRefine((reading, context) => {
      const names = new Set(reading.officials.map(({ name }) => name));
      const mustBeNamed = (name: string, path: (string | number)[]) => {
        if (!names.has(name))
          context.addIssue({ code: 'custom', path, message: `"${name}" is not among the officials` });
      };
      for (const [index, engagement] of reading.engagements.entries()) {
        for (const name of engagement.officials) mustBeNamed(name, ['engagements', index, 'officials']);
      }
      for (const [index, { speaker, engagement }] of reading.statements.entries()) {
        if (speaker !== null) mustBeNamed(speaker, ['statements', index, 'speaker']);
        if (typeof engagement === 'number' && engagement >= reading.engagements.length)
          context.addIssue({
            code: 'custom',
            path: ['statements', index, 'engagement'],
            message: `there is no engagement ${engagement}`,
          });
      }
    });
}
