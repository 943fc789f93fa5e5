import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { takeAhead } from './ahead.ts';
import { ask } from './ask.ts';
import { isWorthAnotherTry, queryClient } from './query-client.ts';

/** A question and what is known of its answer; while another is asked, the last answer stays in sight. */
export type Asked<Result> = UseQueryResult<Result>;

/** Asks the API while a part is in sight; the same question is asked once, whoever asks. */
export function useAnswer<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean } = {},
): Asked<Result> {
  return useQuery({ ...asQuery(question, variables), placeholderData: keepPreviousData, ...options });
}

/**
 * Asks the API for what a part will ask for once it is in sight, which then finds the answer, or its question under way.
 * Throws ApiError.
 */
export async function askEarly<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  // Unlike a part in sight, it would be asked once only.
  return await queryClient.fetchQuery({ ...asQuery(question, variables), retry: isWorthAnotherTry });
}

function asQuery<Result, Variables>(question: TypedDocumentString<Result, Variables>, variables: Variables) {
  return queryOptions({
    queryKey: [question.toString(), variables],
    queryFn: async ({ signal }) => await (takeAhead(question, variables) ?? ask(question, variables, signal)),
  });
}
