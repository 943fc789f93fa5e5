import { canonicalJson } from '../common/canonical-json.ts';
import { digestOf } from '../common/digest-of.ts';
import type { Reading } from '../model/reading.ts';
import { isWebAddress, type Release } from '../model/release.ts';
import { wordsDigest } from '../model/words-digest.ts';

/** What a release is known again by: all that it and its reading say, and the words of its text alone. */
export interface ReleaseDigests {
  readonly digest: string;
  readonly wordsDigest: string;
}

/** The digests of a release with its reading. */
export function digestsOf(release: Release, reading: Reading): ReleaseDigests {
  return { digest: releaseDigest(release, reading), wordsDigest: wordsDigest(release.text) };
}

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
