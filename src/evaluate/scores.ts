/** What is scored, in the order of the report. */
export const SCORED_KINDS = [
  'title',
  'publisher',
  'issuedOn',
  'issuedAt',
  'officials',
  'officialCountry',
  'posts',
  'countries',
  'organizations',
  'sectors',
  'issues',
  'engagements',
  'participants',
  'statements',
  'statementSpans',
  'speaker',
  'target',
  'topics',
] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** The kinds whose mean is the core F1. */
export const CORE_KINDS: readonly ScoredKind[] = [
  'officials',
  'posts',
  'countries',
  'organizations',
  'sectors',
  'issues',
  'engagements',
  'participants',
  'statements',
];

/** How well one kind was read; rates from 0 to 1, 0 where there is nothing to divide by. */
export interface KindScore {
  readonly kind: ScoredKind;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Number of items that the annotation holds. */
  readonly gold: number;
}

/** Where a reading and the annotation of one release differ in one kind. */
export interface Miss {
  readonly release: string;
  readonly kind: ScoredKind;
  /** Annotated, and not read. */
  readonly missed: readonly string[];
  /** Read, and not annotated. */
  readonly extra: readonly string[];
}

/** Readings measured against the annotation. */
export interface Scores {
  /** Mean F1 of the core kinds. */
  readonly coreF1: number;
  /** One a kind, in the order of `SCORED_KINDS`. */
  readonly kinds: readonly KindScore[];
  /** In order of release, then kind. */
  readonly misses: readonly Miss[];
}
