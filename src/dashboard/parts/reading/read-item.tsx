import type { ReactNode } from 'react';
import { texts } from '../../texts/texts.ts';
import { PlaceLink } from './place-link.tsx';
import { isSamePlace, type Place } from './place.ts';
import classes from './reading.module.css';

interface ReadItemProps {
  /** What it is, for those who do not see what stands beside its ways to the text. */
  readonly name: string;
  /** Where the text speaks of it, in order; none where a supplied reading does not say. */
  readonly places: readonly Place[];
  readonly sought: Place | null;
  readonly children: ReactNode;
}

/** Something that was read, and the way to the words that it was read from, one after the other. */
export function ReadItem({ name, places, sought, children }: ReadItemProps) {
  const at = places.findIndex((place) => isSamePlace(place, sought));
  const next = places[(at + 1) % places.length];
  return (
    <li className={classes['item']} aria-current={at === -1 ? undefined : 'true'}>
      <div className={classes['what']}>{children}</div>
      {next !== undefined && (
        <PlaceLink place={next} className={classes['places']}>
          {at === -1 ? texts.release.places(places.length) : texts.release.placeOf(at + 1, places.length)}
          <span className="visually-hidden"> {texts.release.placesOf(name)}</span>
        </PlaceLink>
      )}
    </li>
  );
}
