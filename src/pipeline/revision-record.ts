import { z } from 'zod';
import { isIsoDate } from '../model/date.ts';
import { type Revision, saidDigest } from '../model/revision.ts';
import { normalizeText } from '../release/normalize-text.ts';
import { InvalidReleaseError, problemsOf } from './invalid-release.ts';

const releaseId = z
  .string()
  .max(220)
  .regex(/^release:./, 'expected the id of a release, "release:…"');
const instant = z.iso.datetime('expected an instant such as "2026-01-31T12:00:00.000Z"');

const schema = z.object({
  release: releaseId,
  stoodAs: releaseId,
  title: z.string().max(2000),
  text: z.string(),
  issuedOn: z.string().refine(isIsoDate, 'expected a calendar date such as "2021-11-23"').nullable(),
  readAt: instant,
  replacedAt: instant,
});

/** What a release said before, as JSON lines have it; the digest is made anew. Throws InvalidReleaseError that names every fault. */
export function parseRevision(value: unknown): Revision {
  const { data, error } = schema.safeParse(value);
  if (error !== undefined) throw new InvalidReleaseError(`no revision: ${problemsOf(error)}`);
  const said = { title: data.title, text: normalizeText(data.text), issuedOn: data.issuedOn };
  const { release, stoodAs, readAt, replacedAt } = data;
  return { release, stoodAs, ...said, digest: saidDigest(said), readAt, replacedAt };
}
