import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { ask } from './ask.ts';
import type { Asked } from './use-answer.ts';
import type { PageOfList } from './use-pages.ts';

/** A list to its end, or as far as was asked. */
export interface WholeList<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/** Asks for a list to its end, or until it has `most`; `question` has a variable `after`, and `listOf` finds the list in its answer. */
export function useWhole<Result, Variables extends object, Item>(
  question: TypedDocumentString<Result, Variables & { readonly after?: string | null }>,
  variables: Variables,
  listOf: (result: Result) => PageOfList<Item> | null | undefined,
  { most, enabled = true }: { readonly most: number; readonly enabled?: boolean },
): Asked<WholeList<Item>> {
  return useQuery({
    queryKey: [question.toString(), variables, 'whole', most],
    queryFn: async ({ signal }) => {
      const items: Item[] = [];
      let after: string | null | undefined = null;
      do {
        const page: PageOfList<Item> | null | undefined = listOf(
          await ask(question, { ...variables, after }, signal),
        );
        items.push(...(page?.nodes ?? []));
        after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
      } while (after != null && items.length < most);
      return { items, hasMore: after != null };
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}
