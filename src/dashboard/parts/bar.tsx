import type { ReactNode } from 'react';
import classes from './bar.module.css';

interface BarProps {
  /** A part of the longest bar, 0 to 1. */
  readonly part: number;
  /** The number that it stands for. */
  readonly label: ReactNode;
}

/** A number with a bar as long as it is great. */
export function Bar({ part, label }: BarProps) {
  return (
    <span className={classes['row']}>
      <svg className={classes['bar']} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
        <rect width={Math.max(1, Math.min(100, 100 * part))} height="8" rx="1" />
      </svg>
      <span className="numbers">{label}</span>
    </span>
  );
}
