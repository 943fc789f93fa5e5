import { gunzipSync } from 'node:zlib';
import { decodeMarkup } from '../common/decode-markup.ts';
import { UnreadableListingError } from './unreadable-listing.ts';

/** Bytes of a listing, unpacked: a sitemap of 50,000 addresses, which is the most that one may have, is smaller. */
const LARGEST_LISTING = 16 << 20;

/** The text of a listing, unpacked where it is a compressed file; throws UnreadableListingError where it is too large. */
export function decodeListing(bytes: Uint8Array, contentType: string | undefined): string {
  const plain = isGzip(bytes) ? unpack(bytes) : bytes;
  if (plain.length > LARGEST_LISTING) throw tooLarge();
  return decodeMarkup(plain, contentType);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_LISTING });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new UnreadableListingError('damaged', 'The listing is a compressed file that cannot be unpacked.');
  }
}

function tooLarge(): UnreadableListingError {
  return new UnreadableListingError(
    'too-large',
    `The listing has more than ${LARGEST_LISTING >> 20} MB: describe one of its parts (a feed, a year's sitemap) instead.`,
  );
}
