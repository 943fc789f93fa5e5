import type { IsoDate } from '../model/date.ts';
import type { DateOrder } from '../model/source.ts';

/** Where a release goes of which nothing is said. */
export const UPLOADS = 'uploads';

/** What holds for all releases of a run that do not say it themselves. */
export interface ReleaseDefaults {
  /** Id of the collection; "uploads" if left out. */
  readonly collection?: string | undefined;
  /** Alpha-2 code of the publisher's country, or "EU". */
  readonly publisher?: string | undefined;
  /** The publishing body, "Ministry of Foreign Affairs of Singapore". */
  readonly publisherName?: string | undefined;
  /** Day of issue. */
  readonly issuedOn?: IsoDate | undefined;
  /** How days are written in digits. */
  readonly dateOrder?: DateOrder | undefined;
  /** BCP 47 tag of what is not in English. */
  readonly language?: string | undefined;
}
