import { requireCaller } from './auth.ts';
import type { ApiContext, Caller, ReleaseInput as Input } from './context.ts';
import { badUserInput } from './errors.ts';
import type { ReleaseInput } from './generated/resolvers-types.ts';
import { readPublisher } from './read-id.ts';

/** Longest text of a release, in bytes of UTF-8, of callers that may write. */
const MOST_BYTES = 2_000_000;
/** The same of others, who can only have it read: far more than a release has, and read within a second or two. */
const MOST_BYTES_OF_OTHERS = 100_000;

/**
 * A release to read, checked; throws BAD_USER_INPUT, and UNAUTHENTICATED where somebody without a token would have an address
 * fetched.
 */
export function readReleaseInput(given: ReleaseInput, context: ApiContext): Input {
  const publisher = given.publisher == null ? null : readPublisher(context.graph.lookup, given.publisher);
  const hints = { publisher, issuedOn: given.issuedOn ?? null };
  const { text, url } = given;
  if (url == null) return { text: readText(text, context.caller), ...hints };
  requireCaller(context.caller);
  if (text != null)
    throw badUserInput(
      'The release has a `text` and a `url`: give one of them, since the other could be another release.',
    );
  return { url: url.trim(), ...hints };
}

function readText(text: string | null | undefined, caller: Caller | null): string {
  if (text == null || text.trim() === '') {
    throw badUserInput(
      'The release has no `text`, or an empty one: give the text as it was published, or the `url` where it was.',
    );
  }
  const bytes = Buffer.byteLength(text, 'utf8');
  const isWriter = caller?.scope === 'write';
  const most = isWriter ? MOST_BYTES : MOST_BYTES_OF_OTHERS;
  if (bytes > most) {
    const hint = isWriter ? '' : ` Callers that may write can give ${MOST_BYTES}.`;
    throw badUserInput(`The \`text\` of the release has ${bytes} bytes; at most ${most} are allowed.${hint}`);
  }
  return text;
}
