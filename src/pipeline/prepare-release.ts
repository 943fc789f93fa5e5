import { readRelease } from '../reading/read-release.ts';
import type { Incoming } from './incoming.ts';
import { prepareWith } from './prepare-with.ts';
import type { Reader } from './reader.ts';
import type { ReleaseDefaults } from './release-defaults.ts';
import type { ReleaseRecord } from './release-record.ts';
import { parseSuppliedReading } from './supplied-reading.ts';

/**
 * A release with its reading, ready to be kept: the given reading if there is one (as parsed JSON), else our own.
 * What the record says of the release stands; then what the reading says; then what the text says.
 * `address` is where the text lies, to tell its revisions. Throws InvalidReleaseError.
 */
export function prepareRelease(
  record: ReleaseRecord,
  reading: unknown,
  address: string | null,
  defaults: ReleaseDefaults,
  reader: Reader,
): Incoming {
  const supplied = reading === null ? null : parseSuppliedReading(reading, reader.reference);
  return prepareWith(readRelease, record, supplied, address, defaults, reader);
}
