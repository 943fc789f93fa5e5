import type { ReactNode } from 'react';
import { placeText, type Place } from './place.ts';

interface PlaceLinkProps {
  readonly place: Place;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly number?: number;
  readonly isSought?: boolean;
  readonly children?: ReactNode;
}

/** A link to words of the text on this page. There may be thousands: whatever holds them listens for all of them. */
export function PlaceLink({ place, className, label, number, isSought, children }: PlaceLinkProps) {
  const at = placeText(place);
  return (
    <a
      href={`?at=${at}`}
      className={className}
      aria-label={label}
      data-place={at}
      data-number={number}
      data-sought={isSought === true || undefined}
    >
      {children}
    </a>
  );
}
