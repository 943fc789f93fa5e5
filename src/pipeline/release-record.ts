import { z } from 'zod';
import { isIsoDate } from '../model/date.ts';
import type { Judgement } from '../model/identity.ts';
import { RELEASE_KINDS } from '../model/release.ts';
import type { Revision } from '../model/revision.ts';
import { InvalidReleaseError, problemsOf } from './invalid-release.ts';
import { parseJudgement } from './judgement-record.ts';
import { parseRevision } from './revision-record.ts';

/** A release in a line of JSON lines: its text, and whatever is known of it; the rest is read from the text. */
export type ReleaseRecord = z.infer<typeof releaseSchema>;

const words = z.string().trim().min(1);
const date = z.string().refine(isIsoDate, 'expected a calendar date such as "2021-11-23"');

const address = z.url({ protocol: /^https?$/ }).max(2000);

const releaseSchema = z.object({
  id: words
    .max(200)
    .regex(
      /^(?:release:)?[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
      'expected letters, digits, dots, hyphens and underscores',
    )
    .optional(),
  text: z.string(),
  title: z.string().max(2000).optional(),
  kind: z.enum(RELEASE_KINDS).optional(),
  publisher: z
    .object({
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'expected an alpha-2 code such as "KH", or "EU"')
        .nullable(),
      name: z.string().trim().max(1000),
    })
    .optional(),
  issuedOn: date.nullish(),
  issuedAt: words.max(200).nullish(),
  language: words.max(35).optional(),
  sourceUrl: address.nullish(),
  /** Every address that it stands at; the first one need not be among them. */
  addresses: z.array(address).max(1000).optional(),
  collection: words.max(100).optional(),
});

const lineSchema = z.object({ release: releaseSchema, reading: z.unknown().optional() });

/** A release and its reading; null without one. */
export interface ReleaseLine {
  readonly release: ReleaseRecord;
  readonly reading: unknown;
}

/**
 * What a line of JSON lines holds: a release with its reading, what a release said before it was corrected, or a judgement on
 * officials.
 */
export type RecordLine = ReleaseLine | { readonly revision: Revision } | { readonly judgement: Judgement };

/** A line of JSON lines; throws InvalidReleaseError that names every fault. */
export function parseRecordLine(line: string): RecordLine {
  const value = parseJson(line);
  if (value !== null && typeof value === 'object' && 'judgement' in value)
    return { judgement: parseJudgement(value.judgement) };
  if (value !== null && typeof value === 'object' && 'revision' in value)
    return { revision: parseRevision(value.revision) };
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success)
    throw new InvalidReleaseError(
      `expected {"release": {"text": …}, "reading": …}: ${problemsOf(parsed.error)}`,
    );
  return { release: parsed.data.release, reading: parsed.data.reading ?? null };
}

/** The value of a JSON text; throws InvalidReleaseError. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidReleaseError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
