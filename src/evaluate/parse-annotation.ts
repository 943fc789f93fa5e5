import { z } from 'zod';
import type { AnnotatedReading } from './annotated-reading.ts';

const words = z.array(z.string());

const annotationSchema = z.object({
  title: z.string(),
  publisher: z.object({ country: z.string().nullable() }),
  issuedOn: z.string().nullable(),
  issuedAt: z.string().nullable(),
  officials: z.array(z.object({ name: z.string(), country: z.string().nullable(), posts: words })),
  countries: words,
  organizations: words,
  sectors: words,
  issues: words,
  engagements: z.array(
    z.object({ type: z.string(), startDate: z.string().nullable(), countries: words, officials: words }),
  ),
  statements: z.array(
    z.object({
      speaker: z.string().nullable(),
      side: z.string(),
      act: z.string(),
      target: z.string().nullable(),
      topics: words,
      quote: z.string(),
    }),
  ),
});

/** The annotation in a JSON value, under the name of its file; throws z.ZodError that names every fault. */
export function parseAnnotation(value: unknown, name: string): AnnotatedReading {
  return { ...annotationSchema.parse(value), id: name };
}
