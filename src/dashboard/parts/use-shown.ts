import { rootRouteId, useNavigate, useSearch } from '@tanstack/react-router';
import { readShownSearch, type ShownSearch } from '../app/shown-search.ts';

/** How the address has the page show its figures and tables, and a way to have it show them otherwise, in the same place. */
export function useShown(): readonly [ShownSearch, (change: (shown: ShownSearch) => ShownSearch) => void] {
  // The root's search holds what its page adds: of that, only what is asked for draws a figure anew.
  const shown = useSearch({ from: rootRouteId, select: onlyShown, structuralSharing: true });
  const navigate = useNavigate();
  return [
    shown,
    (change) => void navigate({ to: '.', search: (before) => change(before), resetScroll: false }),
  ];
}

function onlyShown({ tables, sort }: ShownSearch): ShownSearch {
  return readShownSearch({ tables, sort });
}
