/** A table whose rows are keyed in the order of their days and found by terms. */
export interface DayTable {
  readonly name: 'release' | 'engagement' | 'statement';
  readonly postings: 'release_posting' | 'engagement_posting' | 'statement_posting';
  /** The column of `term` that counts its postings. */
  readonly counter: 'releases' | 'engagements' | 'statements';
}

export const RELEASES: DayTable = { name: 'release', postings: 'release_posting', counter: 'releases' };
export const ENGAGEMENTS: DayTable = {
  name: 'engagement',
  postings: 'engagement_posting',
  counter: 'engagements',
};
export const STATEMENTS: DayTable = {
  name: 'statement',
  postings: 'statement_posting',
  counter: 'statements',
};
