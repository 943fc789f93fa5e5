import type { Reference } from '../model/reference.ts';

/** What reads releases: the reference data, and the name under which this program's readings stand. */
export interface Reader {
  readonly reference: Reference;
  /** "entente/VERSION". */
  readonly readBy: string;
}

/** Whether a reading is of any version of this program's reader, and so can be made anew. */
export function isOwnReader(readBy: string): boolean {
  return readBy.startsWith('entente/');
}
