import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keyOf } from '../app/addresses.ts';
import { placeText, type Place } from './reading/place.ts';

interface WordsLinkProps {
  /** Global id of the release. */
  readonly release: string;
  /** Where in its text the words stand. */
  readonly place: Place;
  /** What it is called where its own words do not tell it from others. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** The way to words in their release. */
export function WordsLink({ release, place, name, children }: WordsLinkProps) {
  return (
    <Link
      to="/release/$key"
      params={{ key: keyOf(release) }}
      search={{ at: placeText(place) }}
      aria-label={name}
    >
      {children}
    </Link>
  );
}
