import type { ApiContext, ReleaseInput as Input } from './context.ts';
import { badUserInput } from './errors.ts';
import type { ReleaseInput } from './generated/resolvers-types.ts';
import { readPublisher } from './read-id.ts';
import { requireWriter } from './auth.ts';

/** Longest text of a release, in bytes of UTF-8. */
const MOST_BYTES = 5_000_000;
const LONGEST_ADDRESS = 2000;

/**
 * A release to read, checked; throws BAD_USER_INPUT, and UNAUTHENTICATED or FORBIDDEN where an address is given by a
 * caller that may not have the server fetch it.
 */
export function readReleaseInput(given: ReleaseInput, context: ApiContext): Input {
  const text = given.text ?? null;
  const url = given.url ?? null;
  if ((text === null) === (url === null)) {
    throw badUserInput(
      `A release has ${text === null ? 'neither `text` nor `url`' : 'both `text` and `url`'}; give one of them.`,
    );
  }
  if (text !== null) checkText(text);
  if (url !== null) {
    requireWriter(context.caller);
    checkAddress(url);
  }
  const publisher = given.publisher == null ? null : readPublisher(context.graph.lookup, given.publisher);
  return { text, url, publisher, issuedOn: given.issuedOn ?? null };
}

function checkText(text: string): void {
  if (text.trim() === '') throw badUserInput('The `text` of the release is empty.');
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > MOST_BYTES) {
    throw badUserInput(`The \`text\` of the release has ${bytes} bytes; at most ${MOST_BYTES} are allowed.`);
  }
}

function checkAddress(url: string): void {
  const parsed = url.length <= LONGEST_ADDRESS && URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) {
    throw badUserInput(
      `"${url.slice(0, 100)}" is no address of a page: give one that begins with http:// or https://.`,
    );
  }
}
