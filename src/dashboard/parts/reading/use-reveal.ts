import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { isSamePlace, placeText, readPlace, type Place } from './place.ts';

/** Where a way was followed from. */
type Side = 'text' | 'reading';

/** What both sides of a release need, so that each leads to the other. */
interface SideProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onClick: (event: MouseEvent) => void;
}

/** Brings what is looked for into sight: its words in the text, and in the reading what was read from them. */
export function useReveal(sought: Place | null): Readonly<Record<Side, SideProps>> {
  const navigate = useNavigate();
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
    if (from.current === 'text')
      item?.querySelector<HTMLElement>('[data-place]')?.focus({ preventScroll: true });
    from.current = null;
  }, []);

  useEffect(() => {
    held.current = sought;
    if (at !== null) reveal();
    // The same place, read from the address again, is no other.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at, reveal]);

  const follow = (side: Side) => (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
    const place = readPlace(link?.dataset['place']);
    // With these keys, browsers open what is clicked elsewhere.
    if (place === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    from.current = side;
    if (isSamePlace(place, held.current)) reveal();
    else
      void navigate({
        to: '.',
        search: (before) => ({ ...before, at: placeText(place) }),
        resetScroll: false,
      });
  };
  return {
    text: { ref: text, onClick: follow('text') },
    reading: { ref: reading, onClick: follow('reading') },
  };
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
