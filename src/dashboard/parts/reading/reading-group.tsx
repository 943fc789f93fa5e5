import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { format } from '../../texts/format.ts';
import classes from './reading.module.css';

interface ReadingGroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** What was read of one kind; nothing where none was. */
export function ReadingGroup({ title, count, children }: ReadingGroupProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section aria-labelledby={id} className={classes['group']}>
      <Title order={3} id={id} className={classes['title'] ?? ''}>
        {title} <span className="quiet numbers">{format.whole(count)}</span>
      </Title>
      <ul className={classes['items']}>{children}</ul>
    </section>
  );
}
