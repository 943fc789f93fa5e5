import type { ApiContext, ReleaseInput as Input } from './context.ts';
import { badUserInput } from './errors.ts';
import type { ReleaseInput } from './generated/resolvers-types.ts';
import { readPublisher } from './read-id.ts';

/** Longest text of a release, in bytes of UTF-8, of callers that may write. */
const MOST_BYTES = 2_000_000;
/** The same of others, who can only have it read: far more than a release has, and read within a second or two. */
const MOST_BYTES_OF_OTHERS = 100_000;

/** A release to read, checked; throws BAD_USER_INPUT. */
export function readReleaseInput(given: ReleaseInput, context: ApiContext): Input {
  const { text } = given;
  if (text == null || text.trim() === '') {
    throw badUserInput('The release has no `text`, or an empty one: give the text as it was published.');
  }
  const bytes = Buffer.byteLength(text, 'utf8');
  const isWriter = context.caller?.scope === 'write';
  const most = isWriter ? MOST_BYTES : MOST_BYTES_OF_OTHERS;
  if (bytes > most) {
    const hint = isWriter ? '' : ` Callers that may write can give ${MOST_BYTES}.`;
    throw badUserInput(`The \`text\` of the release has ${bytes} bytes; at most ${most} are allowed.${hint}`);
  }
  const publisher = given.publisher == null ? null : readPublisher(context.graph.lookup, given.publisher);
  return { text, publisher, issuedOn: given.issuedOn ?? null };
}
