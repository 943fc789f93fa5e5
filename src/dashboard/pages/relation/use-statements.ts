import { usePages } from '../../api/use-pages.ts';
import type { Period, StatementFilter } from '../../generated/graphql.ts';
import { STATEMENTS } from './questions.ts';

/** Statements of the two, newest first, and their mean tone in the period. */
export function useStatements(
  between: readonly string[],
  {
    period,
    topics,
    first,
  }: { readonly period: Period | null; readonly topics?: readonly string[]; readonly first: number },
) {
  const filter: StatementFilter = { ...(period !== null && { period }), ...(topics && { topics }) };
  const variables = { between, filter, period, first };
  return usePages(STATEMENTS, variables, ({ relation }) => relation?.statements);
}
