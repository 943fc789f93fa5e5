import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keyOf } from '../app/addresses.ts';
import { writeOpened, type Opened } from '../app/opened.ts';
import { searchOf } from '../app/search-params.ts';
import type { Period } from '../generated/graphql.ts';
import classes from './open-link.module.css';

interface TieNumberProps {
  /** Global id of the relation. */
  readonly relation: string;
  /** What the number counts. */
  readonly opened: Opened;
  /** The days that it counts; null for all time. */
  readonly period: Period | null;
  readonly children: ReactNode;
}

/** A number of a tie, which opens to its parts on the page of the tie. */
export function TieNumber({ relation, opened, period, children }: TieNumberProps) {
  return (
    <Link
      to="/relation/$key"
      params={{ key: keyOf(relation) }}
      search={{ ...searchOf(period), open: writeOpened(opened) }}
      className={classes['link']}
    >
      {children}
    </Link>
  );
}
