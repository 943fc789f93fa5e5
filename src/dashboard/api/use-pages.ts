import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { ask } from './ask.ts';

/** A page of a connection, as far as it tells what follows. */
export interface PageOfList<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number;
}

/** What is known of a list that is asked for page by page. */
export interface Pages<Item> {
  /** The same array until more is known. */
  readonly items: readonly Item[];
  /** Length of the whole list, where the question asks for it. */
  readonly totalCount: number | undefined;
  readonly asked: UseInfiniteQueryResult<InfiniteData<unknown>>;
}

/** Asks for a list page by page; `question` has a variable `after`, and `listOf` finds the list in its answer. */
export function usePages<Result, Variables extends object, Item>(
  question: TypedDocumentString<Result, Variables & { readonly after?: string | null }>,
  variables: Variables,
  listOf: (result: Result) => PageOfList<Item> | null | undefined,
): Pages<Item> {
  const asked = useInfiniteQuery({
    queryKey: [question.toString(), variables, 'pages'],
    queryFn: ({ signal, pageParam }) => ask(question, { ...variables, after: pageParam }, signal),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (last: Result) => {
      const page = listOf(last)?.pageInfo;
      return page?.hasNextPage === true ? (page.endCursor ?? null) : null;
    },
  });
  const list = useMemo(() => {
    const lists = (asked.data?.pages ?? []).map(listOf);
    return { items: lists.flatMap((list) => list?.nodes ?? []), totalCount: lists[0]?.totalCount };
    // `listOf` finds the same in the same answer, whoever makes it.
  }, [asked.data]);
  return { ...list, asked };
}
