import type { Reading } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import { UPLOADS } from '../pipeline/release-defaults.ts';
import { readRelease } from '../reading/read-release.ts';
import { releaseFromText } from '../release/text.ts';

/** The reading of a text that is called `name`. */
export function readText(text: string, name: string, reference: Reference): Reading {
  const release = releaseFromText(text, { collection: UPLOADS }, reference);
  return { ...readRelease(release, reference), id: name };
}
