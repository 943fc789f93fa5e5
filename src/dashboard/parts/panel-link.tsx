import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './open-link.module.css';

interface PanelLinkProps {
  /** What is opened, as the address of the page has it. */
  readonly open: string;
  readonly children: ReactNode;
}

/** A number of this page that opens to its parts beside it. */
export function PanelLink({ open, children }: PanelLinkProps) {
  return (
    <Link
      to="."
      search={(old: object) => Object.assign({}, old, { open })}
      resetScroll={false}
      className={classes['link']}
    >
      {children}
    </Link>
  );
}
