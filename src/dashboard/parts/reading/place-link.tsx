import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placeText, type Place } from './place.ts';

interface PlaceLinkProps {
  readonly place: Place;
  /** Told before the address changes. */
  readonly onFollow: (place: Place) => void;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly number?: number;
  readonly isSought?: boolean;
  readonly children?: ReactNode;
}

/** A link to words of the text on this page. */
export function PlaceLink({ place, onFollow, className, label, number, isSought, children }: PlaceLinkProps) {
  return (
    <Link
      to="."
      search={(before: object) => ({ ...before, at: placeText(place) })}
      resetScroll={false}
      className={className}
      activeProps={{}}
      aria-label={label}
      data-number={number}
      data-sought={isSought === true || undefined}
      onClick={() => onFollow(place)}
    >
      {children}
    </Link>
  );
}
