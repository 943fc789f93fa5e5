import type { IsoDate } from '../model/date.ts';

/** The parts of a reading that are compared: what an annotation holds, and every `Reading`, too. */
export interface AnnotatedReading {
  /** The release's name; readings of one name are compared. */
  readonly id: string;
  readonly title: string;
  readonly publisher: { readonly country: string | null };
  readonly issuedOn: IsoDate | null;
  readonly issuedAt: string | null;
  readonly officials: readonly AnnotatedOfficial[];
  readonly countries: readonly string[];
  readonly organizations: readonly string[];
  readonly sectors: readonly string[];
  readonly issues: readonly string[];
  readonly engagements: readonly AnnotatedEngagement[];
  readonly statements: readonly AnnotatedStatement[];
}

export interface AnnotatedOfficial {
  readonly name: string;
  readonly country: string | null;
  readonly posts: readonly string[];
}

export interface AnnotatedEngagement {
  readonly type: string;
  readonly startDate: IsoDate | null;
  readonly countries: readonly string[];
  /** Names, as in `officials`. */
  readonly officials: readonly string[];
}

export interface AnnotatedStatement {
  readonly speaker: string | null;
  readonly side: string;
  readonly act: string;
  readonly target: string | null;
  readonly topics: readonly string[];
  readonly quote: string;
}

/** The reading that finds nothing: it stands for one that is missing. */
export const NOTHING_READ: Omit<AnnotatedReading, 'id'> = {
  title: '',
  publisher: { country: null },
  issuedOn: null,
  issuedAt: null,
  officials: [],
  countries: [],
  organizations: [],
  sectors: [],
  issues: [],
  engagements: [],
  statements: [],
};
