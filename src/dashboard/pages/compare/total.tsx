import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Opened } from '../../app/opened.ts';
import { searchOf } from '../../app/search-params.ts';
import type { Period } from '../../generated/graphql.ts';
import { writeOpenedList } from '../../parts/entity/opened.ts';
import classes from '../../parts/open-link.module.css';
import { TieNumber } from '../../parts/tie-number.tsx';
import type { Series } from './series.ts';

interface TotalProps {
  readonly of: Series;
  /** What the number counts of a tie; of a country, releases alone are counted. */
  readonly opened: Opened;
  /** The days that it counts; null for all time. */
  readonly period: Period | null;
  readonly children: ReactNode;
}

/** A total of a tie or a country, which opens to its parts on the page of either. */
export function Total({ of: { id, key }, opened, period, children }: TotalProps) {
  if (id.startsWith('relation:'))
    return (
      <TieNumber relation={id} opened={opened} period={period}>
        {children}
      </TieNumber>
    );
  return (
    <Link
      to="/country/$key"
      params={{ key }}
      search={{ ...searchOf(period), open: writeOpenedList({ what: 'releases' }) }}
      className={classes['link']}
    >
      {children}
    </Link>
  );
}
