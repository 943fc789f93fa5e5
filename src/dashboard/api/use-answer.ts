import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { ask } from './ask.ts';

/** A question and what is known of its answer; while another is asked, the last answer stays in sight. */
export type Asked<Result> = UseQueryResult<Result>;

/** Asks the API while a part is in sight; the same question is asked once, whoever asks. */
export function useAnswer<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean } = {},
): Asked<Result> {
  return useQuery({
    queryKey: [question.toString(), variables],
    queryFn: ({ signal }) => ask(question, variables, signal),
    placeholderData: keepPreviousData,
    ...options,
  });
}
