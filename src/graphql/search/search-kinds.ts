/** What a search can find; where scores are equal, in this order. */
export const SEARCH_KINDS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'SECTOR', 'ISSUE', 'RELEASE'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
