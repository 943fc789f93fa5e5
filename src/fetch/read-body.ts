import { Readable, Transform, Writable, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import { FetchError } from './fetched.ts';

/** The codings that `readBody` undoes, as requests offer them. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br, zstd';

/** How much of a body is read. */
export interface BodyLimit {
  /** Of what is sent, and of what it is once decoded. */
  readonly maxBytes: number;
  /** What becomes of a longer one: an error, or its beginning alone. */
  readonly whenLonger: 'refuse' | 'cut';
}

/**
 * Reads a body and undoes its codings, as the header `Content-Encoding` names them. What is sent and what comes out are
 * counted while they stream, so that a small body that would become a huge one is broken off.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  codings: string | undefined,
  { maxBytes, whenLonger }: BodyLimit,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const { beginning, whole } = await peek(body);
  const decoders = decodersOf(codings, beginning);
  const collector = new Writable({
    write: countTo(maxBytes, (chunk) => {
      chunks.push(chunk);
    }),
  });
  try {
    await pipeline([
      Readable.from(whole),
      ...decoders.flatMap((decoder) => [passTo(maxBytes), decoder]),
      collector,
    ]);
  } catch (error) {
    if (!(whenLonger === 'cut' && error instanceof FetchError && error.reason === 'too-large')) throw error;
  }
  return concatenate(chunks);
}

/** A body longer than what is read, counted or announced. */
export function tooLarge(maxBytes: number): FetchError {
  return new FetchError(
    'too-large',
    `The answer is longer than the ${maxBytes} bytes that are read at most.`,
  );
}

/** Looks at the first chunk of a body, empty where there is none. */
async function peek(
  body: AsyncIterable<Uint8Array>,
): Promise<{ beginning: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const chunks = body[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return { beginning: new Uint8Array(), whole: body };
  async function* whole(beginning: Uint8Array): AsyncIterable<Uint8Array> {
    yield beginning;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { beginning: first.value, whole: whole(first.value) };
}

type Write = (
  chunk: Uint8Array,
  encoding: string,
  done: (error: Error | null, chunk?: Uint8Array) => void,
) => void;

/** Fails once more than `maxBytes` have come by. */
function countTo(maxBytes: number, take: (chunk: Uint8Array) => void): Write {
  let count = 0;
  return (chunk, _, done) => {
    count += chunk.length;
    if (count > maxBytes) return done(tooLarge(maxBytes));
    take(chunk);
    done(null);
  };
}

function passTo(maxBytes: number): Transform {
  const passing: Transform = new Transform({ transform: countTo(maxBytes, (chunk) => passing.push(chunk)) });
  return passing;
}

/** Codings on top of one another; one is usual, and many are only ever meant to harm. */
const MOST_CODINGS = 2;

function decodersOf(codings: string | undefined, beginning: Uint8Array): Duplex[] {
  const names = (codings ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_CODINGS)
    throw new FetchError(
      'failed',
      `The answer is encoded ${names.length} times over: expected ${MOST_CODINGS} at most.`,
    );
  return names.reverse().map((name, depth) => decoderOf(name, depth === 0 && isBareDeflate(beginning)));
}

/** Some servers leave out the header of zlib, whose first byte ends in 8. */
function isBareDeflate([first = 8]: Uint8Array): boolean {
  return (first & 0x0f) !== 8;
}

function decoderOf(name: string, isBare: boolean): Duplex {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return isBare ? createInflateRaw() : createInflate();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      // The window that HTTP allows (RFC 9659); the library's own bound takes 128 MB.
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } });
    default:
      throw new FetchError(
        'failed',
        `The answer is encoded in "${name.slice(0, 40)}": expected ${ACCEPTED_CODINGS}.`,
      );
  }
}

/** In memory of its own. */
function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}
