import { rootRouteId, useNavigate, useSearch } from '@tanstack/react-router';
import { readShownSearch, type ShownSearch, type Sorting } from '../app/shown-search.ts';

/**
 * Something of how the address has the page show its figures and tables, and a way to have it show them otherwise, in the
 * same place. Only a change of what `select` makes of it draws a part anew.
 */
export function useShown<Selected extends boolean | Sorting | null>(
  select: (shown: ShownSearch) => Selected,
): readonly [Selected, (change: (shown: ShownSearch) => ShownSearch) => Promise<void>] {
  const selected = useSearch({
    from: rootRouteId,
    // The root's search holds what its page adds, too.
    select: ({ tables, sort }): boolean | Sorting | null => select(readShownSearch({ tables, sort })),
    structuralSharing: true,
  });
  const navigate = useNavigate();
  return [
    selected as Selected,
    (change) => navigate({ to: '.', search: (before) => change(before), resetScroll: false }),
  ];
}
