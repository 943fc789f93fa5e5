import type { ReactNode } from 'react';
import { PanelLink } from '../panel-link.tsx';
import { writeOpenedList, type OpenedList } from './opened.ts';

interface ListLinkProps {
  readonly opened: OpenedList;
  readonly children: ReactNode;
}

/** A number that opens to the list that it counts. */
export function ListLink({ opened, children }: ListLinkProps) {
  return <PanelLink open={writeOpenedList(opened)}>{children}</PanelLink>;
}
