import type { Reference } from '../model/reference.ts';
import type { Source } from '../model/source.ts';
import { sourceSchema } from './source-schema.ts';

/** A description that cannot be used; the message tells each fault with its place. */
export class InvalidSourceError extends Error {
  override readonly name = 'InvalidSourceError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The source cannot be used:\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

/** A source from its description in JSON; throws InvalidSourceError with all that is wrong with it. */
export function readSource(raw: unknown, reference: Pick<Reference, 'countryByCode'>): Source {
  const parsed = sourceSchema.safeParse(raw);
  if (!parsed.success)
    throw new InvalidSourceError(
      parsed.error.issues.map(({ path, message }) => {
        const place = path.length > 0 ? `${path.join('.')}: ` : '';
        return place + message.replace(/^Invalid input: /, '');
      }),
    );
  const { country } = parsed.data;
  if (country !== 'EU' && !reference.countryByCode.has(country))
    throw new InvalidSourceError([`country: no state has the code "${country}"`]);
  return parsed.data as Source;
}
