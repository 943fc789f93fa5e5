import { canonicalJson } from '../common/canonical-json.ts';
import { digestOf } from '../common/digest-of.ts';
import type { Reading } from '../model/reading.ts';
import { isWebAddress, type Release } from '../model/release.ts';

/**
 * SHA-256 over what a release and its reading say: equal digests bring equal contributions to the graph. The
 * collection and a file's own path are where a release came from, no part of what it says.
 */
export function releaseDigest(release: Release, reading: Reading): string {
  const { collection: _, sourceUrl, ...said } = release;
  return digestOf(
    canonicalJson([{ ...said, sourceUrl: isWebAddress(sourceUrl) ? sourceUrl : null }, reading]),
  );
}
