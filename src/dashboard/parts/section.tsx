import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly about?: ReactNode;
  /** What stands at its right end: a choice, a link. */
  readonly aside?: ReactNode;
  /** Where it stands on its page, for ways to it. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A part of a page, with its heading, on a sheet of its own. */
export function Section({ title, about, aside, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section className={`sheet ${classes['section']}`} id={anchor} aria-labelledby={id}>
      <div className={classes['head']}>
        <div className={classes['words']}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {about !== undefined && <p className={`quiet ${classes['about']}`}>{about}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
