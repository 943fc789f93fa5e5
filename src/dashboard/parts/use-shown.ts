import { rootRouteId, useNavigate, useSearch } from '@tanstack/react-router';
import type { ShownSearch } from '../app/shown-search.ts';

/** How the address has the page show its figures and tables, and a way to have it show them otherwise, in the same place. */
export function useShown(): readonly [ShownSearch, (change: (shown: ShownSearch) => ShownSearch) => void] {
  const shown = useSearch({ from: rootRouteId });
  const navigate = useNavigate();
  return [
    shown,
    (change) => void navigate({ to: '.', search: (before) => change(before), resetScroll: false }),
  ];
}
