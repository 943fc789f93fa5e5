import { errors } from 'undici';
import { FetchError } from './fetched.ts';

/** What an exchange failed with, as a FetchError. */
export function explainFailure(error: unknown, { host }: URL): FetchError {
  if (error instanceof FetchError) return error;
  if (error instanceof errors.HTTPParserError)
    return new FetchError('failed', `${host} answers with something else than HTTP: ${error.message}.`);
  const { code, message } = firstOf(error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new FetchError('too-large', `${host} answers with longer headers than are read.`);
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return new FetchError('too-slow', `${host} could not be connected to in time.`, true);
  if (code === 'ENOTFOUND' || code === 'ENODATA')
    return new FetchError('failed', `There is no host "${host}", or it has no address.`, true);
  // What ends in the middle may only have been cut off.
  if (/^(?:Z_|ERR__?(?:ERROR|BROTLI)|ZSTD_)/.test(code))
    return new FetchError(
      'failed',
      `The answer of ${host} is not encoded as it says: ${message}.`,
      code === 'Z_BUF_ERROR',
    );
  return new FetchError('failed', `${host} could not be fetched from: ${message || code}.`, !isLasting(code));
}

/** Of several attempts that failed, one for each address of a host, the first tells as much as all. */
function firstOf(error: unknown): { code: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return firstOf(error.errors[0]);
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: String(code ?? ''), message: String(message ?? error) };
}

/** A certificate that does not hold does not hold in a minute either. */
function isLasting(code: string): boolean {
  return /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code);
}
