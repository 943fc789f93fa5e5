import { Button } from '@mantine/core';
import { texts } from '../texts/texts.ts';
import classes from './more.module.css';

/** The most that is asked for of a list that is not read page by page. */
export const MOST_SHOWN = 200;

interface ShowMoreProps {
  /** How many were asked for. */
  readonly first: number;
  /** How many there were. */
  readonly count: number;
  readonly isWaiting: boolean;
  /** Told how many to ask for. */
  readonly onMore: (first: number) => void;
}

/** The way to the rest of a list that is not read page by page; nothing where all is there. */
export function ShowMore({ first, count, isWaiting, onMore }: ShowMoreProps) {
  if (count < first || first >= MOST_SHOWN) return null;
  return (
    <p className={classes['more']}>
      <Button size="xs" variant="default" loading={isWaiting} onClick={() => onMore(MOST_SHOWN)}>
        {texts.states.more}
      </Button>
    </p>
  );
}
