import type { IncomingHttpHeaders } from 'node:http';
import { request, type Dispatcher } from 'undici';
import { explainFailure } from './explain-failure.ts';
import { FetchError } from './fetched.ts';
import { readBody, tooLarge, type BodyLimit } from './read-body.ts';

/** What one request may take. */
export interface ExchangeLimits extends BodyLimit {
  /** Until its headers are there, from the moment that a connection is looked for. */
  readonly answerSeconds: number;
  /** Until all of it is there. */
  readonly totalSeconds: number;
}

/** What a server answered to one request; redirects are not followed. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Of a document (200), decoded from its transfer; empty for every other status, whose body is not read. */
  readonly bytes: Uint8Array;
}

/** Sends one request and reads the answer. Throws FetchError, or the signal's reason once it is aborted. */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: ExchangeLimits,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const ending = new AbortController();
  const abort = () => ending.abort(signal.reason);
  signal.addEventListener('abort', abort);
  const endAfter = (seconds: number, what: string) =>
    setTimeout(
      () =>
        ending.abort(new FetchError('too-slow', `${url.host} did not ${what} within ${seconds} s.`, true)),
      seconds * 1000,
    );
  const total = endAfter(limits.totalSeconds, 'send the whole answer');
  const first = endAfter(limits.answerSeconds, 'begin to answer');
  try {
    const response = await request(url, { dispatcher, headers, signal: ending.signal });
    clearTimeout(first);
    const bytes = await readDocument(response, limits);
    return { url, status: response.statusCode, headers: response.headers, bytes };
  } catch (error) {
    throw ending.signal.aborted ? ending.signal.reason : explainFailure(error, url);
  } finally {
    clearTimeout(total);
    clearTimeout(first);
    signal.removeEventListener('abort', abort);
  }
}

async function readDocument(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  limits: ExchangeLimits,
): Promise<Uint8Array> {
  try {
    if (statusCode !== 200) return new Uint8Array();
    if (limits.whenLonger === 'refuse' && Number(headers['content-length']) > limits.maxBytes)
      throw tooLarge(limits.maxBytes);
    return await readBody(body, headerOf(headers, 'content-encoding'), limits);
  } finally {
    // What is left of it is not wanted; destroying what has ended does nothing.
    body.on('error', () => {}).destroy();
  }
}

/** A header's value; of one that is there several times, all, separated by commas. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
