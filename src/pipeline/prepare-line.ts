import { placesAll } from './align-reading.ts';
import type { Incoming } from './incoming.ts';
import { prepareWith, type ReadOwn } from './prepare-with.ts';
import type { Reader } from './reader.ts';
import type { ReleaseDefaults } from './release-defaults.ts';
import type { ReleaseLine } from './release-record.ts';
import { parseSuppliedReading } from './supplied-reading.ts';

/**
 * The release of a line, as `prepareRelease` prepares it. What reads takes longer to load than all else together, and much
 * memory: it is loaded with the first line that comes without a reading, or with one that does not tell all its places.
 */
export async function prepareLine(
  { release, reading }: ReleaseLine,
  defaults: ReleaseDefaults,
  reader: Reader,
): Promise<Incoming> {
  const supplied = reading === null ? null : parseSuppliedReading(reading, reader.reference);
  const readOwn =
    supplied !== null && placesAll(supplied)
      ? notAsked
      : (await import('../reading/read-release.ts')).readRelease;
  return prepareWith(readOwn, release, supplied, null, defaults, reader);
}

const notAsked: ReadOwn = ({ id }) => {
  throw new Error(`The reading of ${id} tells all its places: no other is to be made.`);
};
