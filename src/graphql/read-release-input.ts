import type { ApiContext, ReleaseInput as Input } from './context.ts';
import { badUserInput } from './errors.ts';
import type { ReleaseInput } from './generated/resolvers-types.ts';
import { readPublisher } from './read-id.ts';

/** Longest text of a release, in bytes of UTF-8. */
const MOST_BYTES = 2_000_000;

/** A release to read, checked; throws BAD_USER_INPUT. */
export function readReleaseInput(given: ReleaseInput, context: ApiContext): Input {
  const { text } = given;
  if (text == null || text.trim() === '') {
    throw badUserInput('The release has no `text`, or an empty one: give the text as it was published.');
  }
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > MOST_BYTES) {
    throw badUserInput(`The \`text\` of the release has ${bytes} bytes; at most ${MOST_BYTES} are allowed.`);
  }
  const publisher = given.publisher == null ? null : readPublisher(context.graph.lookup, given.publisher);
  return { text, publisher, issuedOn: given.issuedOn ?? null };
}
