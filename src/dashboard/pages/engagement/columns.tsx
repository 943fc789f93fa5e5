import type { ReactNode } from 'react';
import classes from './accounts.module.css';

/** Columns that have place beside each other. */
const SIDE_BY_SIDE = 3;

interface ColumnsProps {
  /** As many as there are accounts; more than three scroll by themselves. */
  readonly count: number;
  readonly label: string;
  readonly children: ReactNode;
}

/** A place of as many columns as there are accounts; on narrow screens, one under the other. */
export function Columns({ count, label, children }: ColumnsProps) {
  return (
    <div
      className={classes['scroll']}
      role="group"
      aria-label={label}
      {...(count > SIDE_BY_SIDE && { tabIndex: 0 })}
    >
      <div className={classes['columns']} data-count={Math.min(count, 4)}>
        {children}
      </div>
    </div>
  );
}
