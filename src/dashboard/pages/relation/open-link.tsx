import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useCallback, useDeferredValue, type ReactNode } from 'react';
import { writeOpened, type Opened } from '../../app/opened.ts';
import { PanelLink } from '../../parts/panel-link.tsx';
import { askedOf } from './view.ts';

const route = getRouteApi('/relation/$key');

interface OpenLinkProps {
  readonly opened: Opened;
  readonly children: ReactNode;
}

/** A number that opens to its parts. */
export function OpenLink({ opened, children }: OpenLinkProps) {
  return <PanelLink open={writeOpened(opened)}>{children}</PanelLink>;
}

/** The address at which the parts of a number are in sight, for marks of charts. */
export function useOpenAddress(): (opened: Opened) => string {
  const router = useRouter();
  const params = route.useParams();
  // Charts are drawn anew with their addresses: whoever has changed something sees it before that, and what they open beside
  // the page changes no address.
  const search = useDeferredValue(route.useSearch({ select: askedOf, structuralSharing: true }));
  return useCallback(
    (opened) =>
      router.buildLocation({
        to: '/relation/$key',
        params,
        search: { ...search, open: writeOpened(opened) },
      }).href,
    [router, params, search],
  );
}
