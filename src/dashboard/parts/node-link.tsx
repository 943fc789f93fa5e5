import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pageOf } from '../app/addresses.ts';

interface NodeLinkProps {
  /** Global id. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A link to the page of a node; its words alone where it has none. */
export function NodeLink({ id, children }: NodeLinkProps) {
  const page = pageOf(id);
  if (page === null) return children;
  return (
    <Link to={page.to} params={page.params} search={{}}>
      {children}
    </Link>
  );
}

/** The name of a tie, each country with the other: "Cambodia – United States". */
export function tieName(countries: readonly { readonly name: string }[]): string {
  return countries.map(({ name }) => name).join(' – ');
}
