import { useRouter } from '@tanstack/react-router';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { pageOf } from '../app/addresses.ts';
import type { MapTie } from './map-marks.ts';
import classes from './world-map.module.css';

/** Which way the keys lead from tie to tie. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

interface TieLinkProps {
  readonly tie: MapTie;
  /** Whether it is the one stop of the tabulator key. */
  readonly isReached: boolean;
  /** Told when it has the focus, and where it is. */
  readonly onReach: (box: { readonly x: number; readonly y: number }) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A country of a map, which leads to the tie with it. */
export function TieLink({ tie, isReached, onReach, onLeave, children }: TieLinkProps) {
  const router = useRouter();
  const page = pageOf(tie.id);
  const open = (event: MouseEvent) => {
    if (page === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void router.navigate(page);
  };
  return (
    <a
      href={page === null ? undefined : router.buildLocation(page).href}
      className={classes['tie']}
      aria-label={[tie.name, ...tie.lines].join(', ')}
      tabIndex={isReached ? 0 : -1}
      onClick={open}
      onKeyDown={step}
      onFocus={({ currentTarget }) => onReach(middleOf(currentTarget))}
      onBlur={onLeave}
    >
      {children}
    </a>
  );
}

function step(event: KeyboardEvent<HTMLAnchorElement>): void {
  const by = STEPS[event.key];
  if (by === undefined) return;
  const links = [...(event.currentTarget.closest('svg')?.querySelectorAll('a') ?? [])];
  const next = links[links.findIndex((link) => link === (event.currentTarget as Element)) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function middleOf(link: Element): { readonly x: number; readonly y: number } {
  const box = link.getBoundingClientRect();
  const whole = link.closest('svg')?.getBoundingClientRect();
  return {
    x: box.left + box.width / 2 - (whole?.left ?? 0),
    y: box.top + box.height / 2 - (whole?.top ?? 0),
  };
}
