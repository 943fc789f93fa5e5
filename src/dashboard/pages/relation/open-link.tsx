import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import classes from '../../parts/open-link.module.css';
import { writeOpened, type Opened } from '../../app/opened.ts';

const route = getRouteApi('/relation/$key');

interface OpenLinkProps {
  readonly opened: Opened;
  readonly children: ReactNode;
}

/** A number that opens to its parts. */
export function OpenLink({ opened, children }: OpenLinkProps) {
  const params = route.useParams();
  const search = route.useSearch();
  return (
    <Link
      to="/relation/$key"
      params={params}
      search={{ ...search, open: writeOpened(opened) }}
      resetScroll={false}
      className={classes['link']}
    >
      {children}
    </Link>
  );
}

/** The address at which the parts of a number are in sight, for marks of charts. */
export function useOpenAddress(): (opened: Opened) => string {
  const router = useRouter();
  const params = route.useParams();
  const search = route.useSearch();
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
