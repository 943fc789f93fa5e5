import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** The numbers that a page begins with. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={`numbers ${classes['facts']}`}>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** One of them, with what it counts. */
export function Fact({ name, about, children }: FactProps) {
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd>{children}</dd>
      {about !== undefined && <dd className={`quiet ${classes['about']}`}>{about}</dd>}
    </div>
  );
}
