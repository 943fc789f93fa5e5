import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { isSamePlace, placeText, type Place } from './place.ts';

/** Where a way was followed from. */
type Side = 'text' | 'reading';

/** The two sides of a release, and what is told when a way from one to the other is followed. */
export interface Revealing {
  readonly text: RefObject<HTMLDivElement | null>;
  readonly reading: RefObject<HTMLDivElement | null>;
  readonly followInText: (place: Place) => void;
  readonly followInReading: (place: Place) => void;
}

/** Brings what is looked for into sight: its words in the text, and in the reading what was read from them. */
export function useReveal(sought: Place | null): Revealing {
  const text = useRef<HTMLDivElement>(null);
  const reading = useRef<HTMLDivElement>(null);
  const from = useRef<Side | null>(null);
  const held = useRef(sought);
  const at = sought === null ? null : placeText(sought);

  const reveal = useCallback(() => {
    const words = text.current?.querySelector<HTMLElement>('[data-sought]');
    const item = reading.current?.querySelector<HTMLElement>('li[aria-current]');
    if (from.current !== 'text') words?.scrollIntoView({ block: 'center', behavior: behaviour() });
    if (from.current === 'reading') words?.focus({ preventScroll: true });
    if (item !== null && item !== undefined && reading.current !== null)
      scrollTo(reading.current, item, from.current === 'text');
    if (from.current === 'text') item?.querySelector('a')?.focus({ preventScroll: true });
    from.current = null;
  }, []);

  useEffect(() => {
    held.current = sought;
    if (at !== null) reveal();
    // The same place, read from the address again, is no other.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at, reveal]);

  const follow = useCallback(
    (side: Side) => (place: Place) => {
      from.current = side;
      if (isSamePlace(place, held.current)) reveal();
    },
    [reveal],
  );
  const followInText = useCallback((place: Place) => follow('text')(place), [follow]);
  const followInReading = useCallback((place: Place) => follow('reading')(place), [follow]);
  return { text, reading, followInText, followInReading };
}

/** Within a reading that scrolls by itself the page stands still; else the page scrolls where it was asked to. */
function scrollTo(reading: HTMLElement, item: HTMLElement, isAskedFor: boolean): void {
  if (reading.scrollHeight > reading.clientHeight) {
    const top = item.getBoundingClientRect().top - reading.getBoundingClientRect().top;
    const isInSight = top >= 0 && top + item.clientHeight <= reading.clientHeight;
    if (!isInSight)
      reading.scrollTo({ top: reading.scrollTop + top - reading.clientHeight / 3, behavior: behaviour() });
  } else if (isAskedFor) item.scrollIntoView({ block: 'nearest', behavior: behaviour() });
}

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
