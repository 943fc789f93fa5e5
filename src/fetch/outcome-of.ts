import { headerOf, type Answer } from './exchange.ts';
import { FetchError, type Fetched } from './fetched.ts';

/** Characters of the longest validator that is kept. */
const LONGEST_VALIDATOR = 500;

/**
 * What the last answer to a request means. Throws FetchError where it is neither a document nor the word that there is none;
 * `isConditional` tells whether "not modified" answers what was asked.
 */
export function outcomeOf({ url, status, headers, bytes }: Answer, isConditional: boolean): Fetched {
  if (status === 200) {
    const contentType = headerOf(headers, 'content-type');
    const etag = validatorOf(headerOf(headers, 'etag'));
    const lastModified = validatorOf(headerOf(headers, 'last-modified'));
    return {
      outcome: 'fetched',
      address: url.href,
      bytes,
      ...(contentType === undefined ? {} : { contentType }),
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
  }
  if (status === 304 && isConditional) return { outcome: 'unchanged' };
  if (status === 404 || status === 410) return { outcome: 'gone', status };
  const what = `${url.host} answers with status ${status}`;
  if (status === 401 || status === 403)
    throw new FetchError('refused', `${what}: it wants to know who asks, or does not want us to read this.`);
  if (status === 429) throw new FetchError('refused', `${what}: it has been asked too often.`, true);
  throw new FetchError(
    status >= 400 && status < 500 ? 'refused' : 'failed',
    `${what}: expected a document.`,
    status >= 500 || status === 408 || status === 425,
  );
}

/** As it came, to be sent back; without one, the document is only fetched again. */
function validatorOf(value: string | undefined): string | undefined {
  return value !== undefined && value.length <= LONGEST_VALIDATOR ? value : undefined;
}
