import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request } from 'express';
import type { LRUCache } from 'lru-cache';

/** Bytes below which an answer is sent as it is, as `compression` has it. */
const WORTH_IT = 1024;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

const encoders = {
  br: (bytes: Buffer) => compressBrotli(bytes, QUICK),
  gzip: (bytes: Buffer) => compressGzip(bytes),
};

/** Bytes to be sent, and how they are compressed: null for not at all. */
export interface Encoded {
  readonly bytes: Buffer;
  readonly encoding: string | null;
}

/** What is kept under a key as the request accepts it, compressed when it is first wanted so and kept beside it. */
export async function encodeOnce(
  request: Request,
  kept: LRUCache<string, Buffer>,
  key: string,
  bytes: Buffer,
): Promise<Encoded> {
  const encoding = bytes.length < WORTH_IT ? false : request.acceptsEncodings('br', 'gzip', 'identity');
  if (encoding !== 'br' && encoding !== 'gzip') return { bytes, encoding: null };
  const encodedKey = `${key} ${encoding}`;
  const known = kept.get(encodedKey);
  if (known !== undefined) return { bytes: known, encoding };
  const encoded = await encoders[encoding](bytes);
  kept.set(encodedKey, encoded);
  return { bytes: encoded, encoding };
}
