import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './open-link.module.css';

interface SectionLinkProps {
  /** The anchor of the section. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A number whose parts stand in a section of this page: the way there. */
export function SectionLink({ to, children }: SectionLinkProps) {
  return (
    <Link to="." search={(old: object) => old} hash={to} className={classes['link']}>
      {children}
    </Link>
  );
}
