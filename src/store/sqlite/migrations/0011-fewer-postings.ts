/**
 * Every row had a posting that it is a row, which no list reads since lists of everything read the tables themselves: its term
 * tells their number alone.
 */
export const FEWER_POSTINGS = `
DELETE FROM release_posting WHERE term = (SELECT pk FROM term WHERE key = 'all');
DELETE FROM engagement_posting WHERE term = (SELECT pk FROM term WHERE key = 'all');
DELETE FROM statement_posting WHERE term = (SELECT pk FROM term WHERE key = 'all');
`;
