import { z } from 'zod';
import { judgementOf } from '../identity/judgement-id.ts';
import { normalizeOfficialId } from '../identity/official-id.ts';
import type { Judgement } from '../model/identity.ts';
import { InvalidReleaseError, problemsOf } from './invalid-release.ts';

const official = z
  .string()
  .max(1000)
  .transform((id, context) => {
    const normal = normalizeOfficialId(id);
    if (normal !== null) return normal;
    context.addIssue({ code: 'custom', message: 'expected an id such as "official:kh-prak-sokhonn"' });
    return z.NEVER;
  });

const judgementSchema = z.object({
  verdict: z.enum(['SAME', 'DIFFERENT']),
  officials: z.array(official).min(2).max(50),
  by: z.string().trim().min(1).max(200),
  at: z.iso.datetime(),
  why: z.string().trim().min(1).max(1000).nullish(),
});

/** A judgement as `export jsonl` writes it, from parsed JSON; its id follows from what it says. Throws InvalidReleaseError. */
export function parseJudgement(record: unknown): Judgement {
  const parsed = judgementSchema.safeParse(record);
  if (!parsed.success)
    throw new InvalidReleaseError(
      `expected {"judgement": {"verdict": …, "officials": […], "by": …, "at": …}}: ${problemsOf(parsed.error)}`,
    );
  const { at, why, ...said } = parsed.data;
  return judgementOf({ ...said, at: new Date(at).toISOString(), why: why ?? null });
}
